import { describe, expect, test } from 'vitest';
import { amountOf, beganMs, localInput, runsToChoose } from './done-run.ts';
import type { TrialView } from './queries.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 3, 1, 18);
const runAt = (day: number, sport = 'run') => ({
  ...{
    index: day,
    start: instant(day),
    startMs: START_MS + day * DAY_MS,
    sport,
    distanceM: null,
    durationS: null,
    ascentM: null,
  },
  ...{ descentM: null, shoe: null, surface: null, effort: null },
});
const instant = (day: number) => new Date(START_MS + day * DAY_MS).toISOString();
const viewOf = (done: readonly number[]) =>
  ({
    begunAt: instant(0.5),
    periods: [1, 2, 3, 4].map((n) => ({ n, run: done[n - 1] === undefined ? null : instant(done[n - 1] ?? 0) })),
  }) as unknown as TrialView;

describe('the runs that may be the one that was due', () => {
  test('are those since the trial began and after what is noted, the newest first', () => {
    const runs = [runAt(-3), runAt(0), runAt(1), runAt(3), runAt(4, 'ride'), runAt(5)];
    expect(runsToChoose(runs, viewOf([])).map(({ start }) => start)).toEqual([instant(5), instant(3), instant(1)]);
    expect(runsToChoose(runs, viewOf([1])).map(({ start }) => start)).toEqual([instant(5), instant(3)]);
    expect(runsToChoose(runs, viewOf([5]))).toEqual([]);
    expect(runsToChoose([], viewOf([]))).toEqual([]);
  });

  test('are at most four, of the last week', () => {
    const daily = Array.from({ length: 20 }, (_, day) => runAt(day + 1));
    expect(runsToChoose(daily, viewOf([]))).toHaveLength(4);
    expect(runsToChoose([runAt(1), runAt(20)], viewOf([]))).toHaveLength(1);
  });
});

test('amounts are read with a comma or a point; what is no amount is unknown', () => {
  expect(amountOf('45', 60)).toBe(2700);
  expect(amountOf(' 7,5 ', 1000)).toBe(7500);
  expect(amountOf('7.5', 1000)).toBe(7500);
  for (const nothing of ['', ' ', 'far', '-3', 'Infinity']) expect(amountOf(nothing, 1)).toBeNull();
});

test('a field’s time is the same minute back; an empty one is none', () => {
  const atMs = Date.UTC(2026, 4, 1, 6, 30);
  expect(beganMs(localInput(atMs))).toBe(atMs);
  expect(beganMs('')).toBeNull();
});
