import { expect, test } from 'vitest';
import { wallClock } from '../home/wall-clock.ts';
import { daysToChoose } from './done-day.ts';
import type { TrialView } from './queries.ts';

const onWall = wallClock('Europe/Berlin');
/** A trial begun on the evening of 4 May, with what was done of it. */
const trial = (unit: string, ...runs: string[]) =>
  ({ unit, begunAt: '2026-05-04T16:00:00Z', periods: [...runs, null].map((run) => ({ run })) }) as unknown as TrialView;
const choices = (view: TrialView, now: string) =>
  daysToChoose(view, Date.parse(now), onWall).map(({ which, start }) => [which, start]);

test('a night is noted the morning after as the one that began in the evening', () => {
  expect(choices(trial('night'), '2026-05-05T05:00:00Z')).toEqual([['last-night', '2026-05-04T20:30:00.000Z']]);
  // After midnight it is still the night of the evening before.
  expect(choices(trial('night'), '2026-05-04T22:40:00Z')).toEqual([['last-night', '2026-05-04T20:30:00.000Z']]);
});

test('in the evening the night to come may be meant, never before now', () => {
  expect(choices(trial('night'), '2026-05-04T19:00:00Z')).toEqual([['tonight', '2026-05-04T19:00:00.000Z']]);
  expect(choices(trial('night'), '2026-05-05T20:45:00Z')).toEqual([
    ['tonight', '2026-05-05T20:30:00.000Z'],
    ['last-night', '2026-05-04T20:30:00.000Z'],
  ]);
});

test('a day begins in the morning, with something and without it alike', () => {
  expect(choices(trial('day'), '2026-05-05T19:00:00Z')).toEqual([
    ['today', '2026-05-05T06:00:00.000Z'],
    ['yesterday', '2026-05-04T06:00:00.000Z'],
  ]);
  expect(choices(trial('day'), '2026-05-06T05:00:00Z')[0]).toEqual(['today', '2026-05-06T05:00:00.000Z']);
});

test('what is noted, and what was before the trial, is not offered again', () => {
  expect(choices(trial('day', '2026-05-05T06:00:00Z'), '2026-05-06T19:00:00Z').map(([which]) => which)).toEqual([
    'today',
  ]);
  expect(choices(trial('day', '2026-05-06T06:00:00Z'), '2026-05-06T19:00:00Z')).toEqual([]);
  expect(choices(trial('night'), '2026-05-04T15:00:00Z')).toEqual([]);
});
