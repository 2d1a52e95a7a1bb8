import { expect, test } from 'vitest';
import { english } from './index.ts';

test('everything that can be a cause has words, the runner’s own things included', () => {
  const exposures = [
    'distance',
    'duration',
    'descent',
    'steps',
    'pace',
    'effort',
    'spike',
    'standing',
    'walking',
    'desk',
  ];
  for (const exposure of [...exposures, 'short-sleep', 'shoe:b', 'surface:trail', 'sport:ride', 'painkiller']) {
    const { heading, phrase, after, amount } = english.spoken(exposure, null);
    expect(heading).toMatch(/^[A-Z]/);
    for (const text of [heading, phrase, after, amount(2, 'km')]) expect(text).not.toMatch(/undefined|NaN/);
  }
});

test('amounts are said in the units a person uses', () => {
  const amountOf = (exposure: string, dose: number) => english.spoken(exposure, 'Old ones').amount(dose, '');
  expect(amountOf('standing', 45)).toBe('45 minutes of standing');
  expect(amountOf('standing', 240)).toBe('4 hours of standing');
  expect(amountOf('descent', 119.6)).toBe('120 m of downhill');
  expect(amountOf('shoe:b', 8.25)).toBe('8.3 km in Old ones');
});
