import { describe, expect, test } from 'vitest';
import { randomFrom } from '#math';
import { coefficientBelow } from './believed.ts';
import { rankDiaries } from './rank-diary.ts';
import { chiSquareTail, uniformityOf } from './uniformity.ts';

test('uniform ranks pass, others do not', () => {
  const random = randomFrom(1);
  const even = Array.from({ length: 2000 }, () => random.uniform());
  expect(uniformityOf(even).p).toBeGreaterThan(0.001);
  expect(uniformityOf(even).ecdf).toBeLessThan(uniformityOf(even).ecdfBound);
  const middling = even.map((rank) => 0.5 + 0.8 * (rank - 0.5));
  expect(uniformityOf(middling).p).toBeLessThan(1e-6);
  expect(chiSquareTail(30.14, 19)).toBeCloseTo(0.05, 2);
});

test('the coefficient’s distribution is that of β²·N(β) above zero', () => {
  // With mean 0 the square of β over the variance is χ² with three degrees of freedom: median 2.366.
  expect(coefficientBelow(Math.sqrt(2.366 * 4), 0, 4)).toBeCloseTo(0.5, 3);
  expect(coefficientBelow(1e9, -30, 1)).toBeCloseTo(1, 6);
  expect(coefficientBelow(0, 2, 1)).toBe(0);
});

describe('truths drawn from the prior', () => {
  const ranked = rankDiaries({ days: 30, from: 0, until: 60 });
  const suspects = ranked.flatMap((each) => each.suspects);

  test('lie anywhere in what is believed of them, and nowhere more often than elsewhere', () => {
    for (const ranks of [suspects.map((each) => each.attributable), ranked.map((each) => each.fastH)]) {
      const { ecdf, ecdfBound } = uniformityOf(ranks);
      expect(ecdf).toBeLessThan(1.3 * ecdfBound);
    }
  });

  test('act as often as stated', () => {
    const stated = suspects.reduce((sum, { probability }) => sum + probability, 0) / suspects.length;
    const observed = suspects.filter(({ acts }) => acts).length / suspects.length;
    expect(Math.abs(stated - observed)).toBeLessThan(0.05);
  });

  test('lie in the intervals of the rounded scores', () => {
    const findings = ranked.flatMap((each) => each.rounded);
    const covered = findings.filter(({ truth, low, high }) => truth >= low - 1e-9 && truth <= high + 1e-9);
    expect(covered.length / findings.length).toBeGreaterThan(0.88);
  });
});
