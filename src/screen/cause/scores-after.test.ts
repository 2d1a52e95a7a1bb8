import { expect, test } from 'vitest';
import { scoresAfter } from './scores-after.ts';

const hour = (h: number) => h * 3_600_000;

test('a score counts as after a dose for a day and a half; a dose of nothing is none', () => {
  const scores = [0, 10, 30, 47, 100, 110].map((h, n) => ({ atMs: hour(h), score: n }));
  const doses = [
    { atMs: hour(10), amount: 5 },
    { atMs: hour(60), amount: 0 },
    { atMs: hour(105), amount: null },
  ];
  const { after, otherwise } = scoresAfter(scores, doses, null);
  expect(after.counts.flatMap((count, score) => (count > 0 ? [score] : []))).toEqual([2, 5]);
  expect(otherwise.counts.flatMap((count, score) => (count > 0 ? [score] : []))).toEqual([0, 1, 3, 4]);
  expect(after.mean).toBe(3.5);
  expect(scoresAfter([], doses, 5).after).toEqual({ counts: Array(11).fill(0), all: 0, mean: null });
});

test('what happens every day counts from a usual amount on', () => {
  const days = Array.from({ length: 20 }, (_, day) => day);
  const doses = days.map((day) => ({ atMs: hour(24 * day + 7), amount: day % 4 === 0 ? 300 : 60 }));
  const scores = days.map((day) => ({ atMs: hour(24 * day + 22), score: day % 4 === 0 ? 6 : 2 }));
  const { after, otherwise, leastAmount } = scoresAfter(scores, doses, 120);
  expect(leastAmount).toBe(120);
  expect(after).toMatchObject({ all: 5, mean: 6 });
  expect(otherwise).toMatchObject({ all: 15, mean: 2 });
});
