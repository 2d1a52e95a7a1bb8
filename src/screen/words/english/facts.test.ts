import { expect, test } from 'vitest';
import { english } from './index.ts';

test('values of facts are said as a person would, and nothing is left undefined', () => {
  const { value } = english.dayZero.facts;
  expect(value('upper-back')).toBe('upper back');
  expect(value(null)).toBe('not said');
  expect(value({ weeks: 3 })).toBe('3 weeks');
  expect(value({ ago: { months: 1 } })).toBe('1 month ago');
  expect(value({ after: 'long-run' })).toBe('after long run');
  expect(value({ kind: 'long-run', distanceM: 12000, on: 'sunday' })).toBe('long run, 12 km, on sunday');
  expect(value({ brand: 'Brooks', model: null })).toBe('Brooks');
  expect(value({ brand: null, model: null })).toBe('not said which');
  expect(value({ amount: 40, currency: 'GBP' })).toBe('40 GBP');
  expect(value({ ago: { days: 3 }, earliest: '2026-04-25', latest: '2026-04-25' })).toBe('25 Apr');
  expect(value({ earliest: '2026-04-24', latest: '2026-04-26', after: 'increase' })).toBe(
    'between 24 Apr and 26 Apr, after increase',
  );
});
