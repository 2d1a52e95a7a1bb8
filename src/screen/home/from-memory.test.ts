import { expect, test } from 'vitest';
import { fromMemory } from './from-memory.ts';

const scores = (remembered: number, all: number) =>
  Array.from({ length: all }, (_, index) => {
    return { index, atMs: index, score: 3, moment: null, stiffnessMin: null, isRemembered: index < remembered };
  });

test('many remembered scores are told from few', () => {
  expect(fromMemory(scores(14, 40))).toEqual({ remembered: 14, all: 40 });
  expect(fromMemory(scores(2, 10))).toEqual({ remembered: 2, all: 10 });
  expect(fromMemory(scores(1, 10))).toBeNull();
  expect(fromMemory(scores(0, 10))).toBeNull();
  expect(fromMemory([])).toBeNull();
});
