import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant, isDate, parseInstant } from './instant.ts';

test.each([
  ['2026-04-24T08:00:00+01:00', '2026-04-24T07:00:00Z'],
  ['2026-04-24T08:00Z', '2026-04-24T08:00:00Z'],
  ['2026-04-24t08:00:00.25z', '2026-04-24T08:00:00.250Z'],
  ['2026-04-24T08:00:00,123456-0330', '2026-04-24T11:30:00.123Z'],
  ['2026-04-24T08:00+05', '2026-04-24T03:00:00Z'],
  ['2026-04-24T24:00:00Z', '2026-04-25T00:00:00Z'],
  ['2016-12-31T23:59:60Z', '2017-01-01T00:00:00Z'],
])('%s is an instant', (text, utc) => {
  expect(formatInstant(parseInstant(text) ?? Number.NaN)).toBe(utc);
});

test.each([
  '2026-04-24T08:00:00',
  '2026-04-24',
  '2026-02-29T08:00:00Z',
  '2026-04-24T25:00:00Z',
  '2026-04-24T24:00:01Z',
  '2026-04-24T08:60:00Z',
  '2026-04-24T08:00:00+24:00',
  '1066-10-14T09:00:00Z',
  '9999-01-01T00:00:00Z',
  ' 2026-04-24T08:00:00Z',
  'yesterday',
  '',
])('%s is none', (text) => {
  expect(parseInstant(text)).toBeNull();
});

test('dates are those of the calendar', () => {
  expect(['2028-02-29', '2026-12-31'].every(isDate)).toBe(true);
  expect(['2026-02-29', '2026-00-10', '2026-04-00', '2026-4-2', '2026-04-24T00:00Z'].some(isDate)).toBe(false);
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 11, 31) }), (ms) => {
      expect(parseInstant(formatInstant(ms))).toBe(ms);
    }),
    { seed: 3 },
  );
});
