import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateTicks } from './date-ticks.ts';

const DAY_MS = 86_400_000;
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

test('never more dates than there is room for, all inside, at midnights', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 20_000 }),
      fc.integer({ min: 7, max: 5000 }),
      fc.integer({ min: 3, max: 16 }),
      (day, days, room) => {
        const window = { fromMs: day * DAY_MS + 1000, toMs: (day + days) * DAY_MS };
        const { atMs } = dateTicks(window, room);
        expect(atMs.length).toBeLessThanOrEqual(room + 1);
        for (const at of atMs) expect(at >= window.fromMs && at < window.toMs && at % DAY_MS === 0).toBe(true);
      },
    ),
    { seed: 1 },
  );
});

test('days, Mondays, months or years', () => {
  const from = Date.UTC(2026, 0, 1);
  const over = (days: number) => dateTicks({ fromMs: from, toMs: from + days * DAY_MS }, 6);
  expect(over(6).atMs.map(iso)).toContain('2026-01-02');
  expect(over(40).atMs.map(iso)).toEqual([
    '2026-01-05',
    '2026-01-12',
    '2026-01-19',
    '2026-01-26',
    '2026-02-02',
    '2026-02-09',
  ]);
  expect(over(150).atMs.map(iso)).toEqual(['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01']);
  expect(over(3650)).toMatchObject({ unit: 'year' });
});
