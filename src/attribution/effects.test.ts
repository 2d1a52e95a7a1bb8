import { describe, expect, test } from 'vitest';
import { type DiaryPlan, madeDiary } from '../../test/made-diary.ts';
import { believe } from './believe.ts';
import { designOf } from './design.ts';
import { effectOf, estimateOf, type Mixture } from './effects.ts';
import type { Posterior } from './posterior.ts';

function posteriorFor(plan: DiaryPlan): Posterior {
  const design = designOf(madeDiary(plan));
  const usual = design.kernels.findIndex(({ shape, halfLifeH }) => shape === 'immediate' && halfLifeH >= 20);
  return believe(design, usual);
}

type Sampled = { readonly value: number; readonly mass: number };

/** Points a check-in that the suspect accounts for, over every explanation in which it acts, with nothing left out or rounded. */
function mixtureOf({ design, index, weighed, target }: Posterior, suspect: number): Sampled[] {
  const samples: Sampled[] = [];
  const level = (value: number) => Math.min(10, Math.max(0, value));
  for (const { explanation, probability } of weighed) {
    const at = explanation.columns.findIndex((column) => index.suspect[column] === suspect);
    if (at < 0 || probability < 1e-7) continue;
    const felt = design.suspects[suspect].columns[index.kernel[explanation.columns[at]]];
    const [mean, variance] = [explanation.mean[at], explanation.variance[at]];
    const top = Math.max(0, mean) + 8 * Math.sqrt(variance);
    const grid = Array.from({ length: 120 }, (_, k) => ((k + 0.5) / 120) * top);
    const density = grid.map((beta) => beta ** 2 * Math.exp(-((beta - mean) ** 2) / (2 * variance)));
    const total = density.reduce((sum, value) => sum + value, 0);
    grid.forEach((beta, k) => {
      if (density[k] < 1e-6 * total) return;
      const value = target.reduce((sum, given, i) => sum + level(given) - level(given - beta * felt[i]), 0) / design.n;
      for (const [factor, share] of [
        [1 - Math.sqrt(3) * 0.15, 1 / 6],
        [1, 2 / 3],
        [1 + Math.sqrt(3) * 0.15, 1 / 6],
      ])
        samples.push({ value: value * factor, mass: (share * probability * density[k]) / total });
    });
  }
  return samples.sort((a, b) => a.value - b.value);
}

function mixture(parts: readonly { value: number; mass: number }[]): Mixture {
  return {
    values: Float64Array.from(parts, ({ value }) => value),
    masses: Float64Array.from(parts, ({ mass }) => mass),
  };
}

/** Quantile of the samples' mixture when the suspect acts with the given chance, and does nothing otherwise. */
function quantile(samples: readonly Sampled[], chance: number, share: number): number {
  const total = samples.reduce((sum, { mass }) => sum + mass, 0);
  const lump = { value: 0, mass: 1 - chance };
  const all = [...samples.map(({ value, mass }) => ({ value, mass: (chance * mass) / total })), lump];
  let below = 0;
  for (const { value, mass } of all.sort((a, b) => a.value - b.value)) {
    below += mass;
    if (below >= share) return value;
  }
  return 0;
}

describe('an effect', () => {
  const plans: DiaryPlan[] = [
    { days: 24, seed: 3, points: [1.2, 0.4] },
    { days: 30, seed: 5, points: [0.9, -0.9] },
    { days: 30, seed: 6, points: [1.5, 0], level: -0.3 },
  ];

  test('is the mixture over explanations: mean and central 90 % interval on the score’s own scale', () => {
    for (const plan of plans) {
      const posterior = posteriorFor(plan);
      for (const suspect of [0, 1]) {
        const effect = effectOf(posterior, suspect);
        if (effect.probability <= 0.01) continue;
        const samples = mixtureOf(posterior, suspect);
        const mean = samples.reduce((sum, { value, mass }) => sum + value * mass, 0);
        const chance = Math.max(0.5, effect.probability);
        const [low, high] = [quantile(samples, chance, 0.05), quantile(samples, chance, 0.95)];
        const width = high - low;
        expect(Math.abs(effect.attributable.mean - mean), `mean, ${suspect} of ${plan.seed}`).toBeLessThan(
          0.03 * width,
        );
        expect(Math.abs(effect.attributable.low - low), `low, ${suspect} of ${plan.seed}`).toBeLessThan(0.05 * width);
        expect(Math.abs(effect.attributable.high - high), `high, ${suspect} of ${plan.seed}`).toBeLessThan(
          0.05 * width,
        );
      }
    }
  });

  test('of something that relieves is negative', () => {
    const { attributable, perUnitDose, probability } = effectOf(posteriorFor({ ...plans[1], days: 60 }), 1);
    expect(probability).toBeGreaterThan(0.9);
    expect(attributable.high).toBeLessThan(0);
    expect(attributable.low).toBeLessThan(attributable.mean);
    expect(attributable.mean).toBeLessThan(attributable.high);
    expect(perUnitDose.mean).toBeLessThan(0);
  });

  test('of something hardly believed still leaves room: its interval grants it a chance of three in ten', () => {
    const posterior = posteriorFor({ days: 60, seed: 11, points: [2, 0, 0, 0] });
    for (const suspect of [1, 2, 3]) {
      const { probability, attributable, smallIfActing } = effectOf(posterior, suspect);
      expect(probability).toBeLessThan(0.3);
      expect(attributable.low).toBe(0);
      expect(attributable.high).toBeGreaterThan(0);
      expect(attributable.mean).toBeLessThan(attributable.high);
      expect(smallIfActing).toBeGreaterThan(0);
    }
  });
});

describe('an estimate of a mixture with a lump at nothing', () => {
  const even = Array.from({ length: 1000 }, (_, k) => ({ value: (k + 0.5) / 1000, mass: 2 }));

  test('has the quantiles of the mixture', () => {
    const sure = estimateOf(mixture(even), 1);
    expect(sure.mean).toBeCloseTo(0.5, 6);
    expect(sure.low).toBeCloseTo(0.05, 2);
    expect(sure.high).toBeCloseTo(0.95, 2);
    const half = estimateOf(mixture(even), 0.5);
    expect(half).toMatchObject({ low: 0 });
    expect(half.mean).toBeCloseTo(0.25, 6);
    expect(half.high).toBeCloseTo(0.9, 2);
    const unlikely = estimateOf(mixture(even), 0.01);
    expect(unlikely.mean).toBeCloseTo(0.005, 6);
    expect(unlikely.high).toBeCloseTo(1 - 0.05 / 0.5, 2);
  });

  test('mirrors itself below zero', () => {
    const below = even.map(({ value, mass }) => ({ value: -value, mass }));
    for (const probability of [0.02, 0.4, 0.8, 1]) {
      const up = estimateOf(mixture(even), probability);
      const down = estimateOf(mixture(below), probability);
      expect(down.mean).toBeCloseTo(-up.mean, 9);
      expect(down.low).toBeCloseTo(-up.high, 2);
      expect(down.high).toBeCloseTo(-up.low, 2);
    }
  });

  test('of nothing is nothing', () => {
    const nothing = { mean: 0, low: 0, high: 0 };
    expect(estimateOf(mixture([]), 0.4)).toEqual(nothing);
    expect(estimateOf(mixture([{ value: 0, mass: 1 }]), 0.4)).toEqual(nothing);
  });
});
