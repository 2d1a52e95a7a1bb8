import { expect, test } from 'vitest';
import { standOf } from './decided.ts';

test('money spent on what could not be told goes beyond the trial; anything else is the runner’s', () => {
  for (const relieves of [true, false]) {
    expect(standOf('buy', 'cannot-tell', relieves)).toBe('beyond');
    for (const other of ['keep', 'drop', 'not-buy'] as const) {
      expect(standOf(other, 'cannot-tell', relieves)).toBe('with');
    }
  }
});

test('carrying on with what worsens goes against a trial that found it; avoiding it or replacing it does not', () => {
  expect(standOf('keep', 'follows', false)).toBe('against');
  for (const other of ['drop', 'buy', 'not-buy'] as const) expect(standOf(other, 'follows', false)).toBe('with');
});

test('buying or avoiding because of what makes no difference goes against the trial', () => {
  for (const acting of ['buy', 'drop'] as const) expect(standOf(acting, 'does-not-follow', false)).toBe('against');
  for (const leaving of ['keep', 'not-buy'] as const) expect(standOf(leaving, 'does-not-follow', false)).toBe('with');
});

test('for what relieves, stopping goes against a trial that found relief, and buying against one that found none', () => {
  expect(standOf('drop', 'follows', true)).toBe('against');
  expect(standOf('keep', 'follows', true)).toBe('with');
  expect(standOf('buy', 'does-not-follow', true)).toBe('against');
  expect(standOf('keep', 'does-not-follow', true)).toBe('with');
});
