import { expect, test } from 'vitest';
import { factGroups } from './fact-groups.ts';
import type { Fact } from './queries.ts';

const fact = (index: number, kind: string, value: string, state = 'unconfirmed') =>
  ({ index, kind, value, state, certainty: 'stated' }) as unknown as Fact;

test('facts stand by their kinds, safety questions first, the rest as the story comes to them', () => {
  const groups = factGroups([
    fact(0, 'site', 'calf'),
    fact(1, 'aggravator', 'standing'),
    fact(2, 'site', 'foot', 'confirmed'),
    fact(3, 'red-flag', 'S9'),
    fact(4, 'site', 'calf'),
  ]);
  const indexes = groups.map(({ kind, entries }) => [kind, entries.map((same) => same.map(({ index }) => index))]);
  expect(indexes).toEqual([
    ['red-flag', [[3]]],
    ['site', [[0, 4], [2]]],
    ['aggravator', [[1]]],
  ]);
});

test('what is open can be said to be right at once, but no safety question', () => {
  const groups = factGroups([
    fact(0, 'site', 'calf'),
    fact(1, 'site', 'foot'),
    fact(2, 'site', 'neck', 'removed'),
    fact(3, 'red-flag', 'S9'),
    fact(4, 'red-flag', 'S10'),
  ]);
  expect(groups.map(({ open }) => open.map(({ index }) => index))).toEqual([[], [0, 1]]);
});
