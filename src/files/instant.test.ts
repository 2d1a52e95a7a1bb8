import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPlausibleTime, readInstantMs, readUtcOffsetMin } from './instant.ts';

test('reads every instant as the host does', () => {
  const date = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (instant) => {
      expect(readInstantMs(instant.toISOString())).toBe(instant.getTime());
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test.each([
  ['2026-04-01T08:30:00+02:30', '2026-04-01T06:00:00Z'],
  ['2026-04-01T06:00:00-0700', '2026-04-01T13:00:00Z'],
  ['2026-04-01T06:00:00', '2026-04-01T06:00:00Z'],
  ['\n 2026-04-01T06:00:00Z ', '2026-04-01T06:00:00Z'],
  ['2026-04-01T06:00:00.123456Z', '2026-04-01T06:00:00.123Z'],
  ['2026-04-01t06:00:00,5z', '2026-04-01T06:00:00.500Z'],
  ['2022-11-12T15:58:25.849800+00:00', '2022-11-12T15:58:25.849Z'],
])('%s', (text, same) => {
  expect(readInstantMs(text)).toBe(Date.parse(same));
});

test.each([
  '',
  ' ',
  'yesterday',
  '2026-04-01',
  '2026-13-01T00:00:00Z',
  '2026-04-00T00:00:00Z',
  '2026-04-01T25:00:00Z',
  '2026-04-01T06:00:00.Z',
  '2026-04-01T06:00:00+2',
  '2026-04-01T06:0x:00Z',
  '20260401T060000Z0000',
])('"%s" is no instant', (text) => {
  expect(readInstantMs(text)).toBeNaN();
});

test('an offset is what the text states, and UTC is none', () => {
  expect(readUtcOffsetMin('2026-04-01T06:00:00.5+05:45')).toBe(345);
  expect(readUtcOffsetMin('2026-04-01T06:00:00-0330')).toBe(-210);
  expect(readUtcOffsetMin('2026-04-01T06:00:00Z')).toBeNull();
  expect(readUtcOffsetMin('2026-04-01T06:00:00+00:00')).toBeNull();
  expect(readUtcOffsetMin('2026-04-01T06:00:00+99:00')).toBeNull();
});

test('watches live from 1990 until 2100', () => {
  expect(
    [Date.UTC(1989, 11, 31), Date.UTC(1990, 0, 1), Date.UTC(2099, 11, 31), Date.UTC(2100, 0, 1), Number.NaN].map(
      isPlausibleTime,
    ),
  ).toEqual([false, true, true, false, false]);
});
