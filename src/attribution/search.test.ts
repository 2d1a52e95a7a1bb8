import { describe, expect, test } from 'vitest';
import { inverted } from '../../test/dense.ts';
import { type DiaryPlan, madeDiary } from '../../test/made-diary.ts';
import { type Design, designOf } from './design.ts';
import { type SearchPrior, searchExplanations } from './search.ts';
import { type ColumnIndex, columnIndexOf, packRows, type Summary, summarise } from './summary.ts';
import { tilt } from './tilt.ts';

type Problem = {
  readonly design: Design;
  readonly index: ColumnIndex;
  readonly summary: Summary;
  readonly prior: SearchPrior;
};

/** A small problem: every suspect at the given kernels, one noise shape; `tangled` lets suspect 1 share most of suspect 0's doses. */
function problemOf(plan: DiaryPlan, kernels: readonly number[], tangled: boolean): Problem {
  const question = madeDiary(plan);
  const [zero, one, ...others] = question.suspects;
  if (tangled && zero && one) {
    const shared = [
      ...zero.exposure.doses.filter((_, i) => i % 5 !== 0),
      ...one.exposure.doses.filter((_, i) => i % 4 === 0),
    ].sort((a, b) => a.fromMs - b.fromMs);
    const twin = { ...one, exposure: { ...one.exposure, doses: shared } };
    return problemFrom(designOf({ ...question, suspects: [zero, twin, ...others] }), kernels);
  }
  return problemFrom(designOf(question), kernels);
}

function problemFrom(full: Design, kernels: readonly number[]): Problem {
  const total = kernels.reduce((sum, k) => sum + full.kernels[k].prior, 0);
  const design: Design = {
    ...full,
    kernels: kernels.map((k) => ({ ...full.kernels[k], prior: full.kernels[k].prior / total })),
    suspects: full.suspects.map((suspect) => ({ ...suspect, columns: kernels.map((k) => suspect.columns[k]) })),
  };
  const index = columnIndexOf(design);
  const columns = design.suspects.flatMap((suspect) => suspect.columns);
  const packed = packRows(design, columns, design.score);
  const noise = { fastShare: 1.5, fastH: 26, driftShare: 1, driftH: 480 };
  const logOdds = Float64Array.from(index.kernel, (k) => Math.log((0.15 / 0.85) * design.kernels[k].prior));
  return {
    design,
    index,
    summary: summarise(design, packed, noise, 0.5, null),
    prior: { logOdds, slab: 1.2, shape: 1.5, scale: 0.5 },
  };
}

/** Every way of letting each suspect act through one of its columns or not at all. */
function allSubsets({ index, design }: Problem): number[][] {
  let subsets: number[][] = [[]];
  design.suspects.forEach((_, j) => {
    const own = [...index.suspect.keys()].filter((column) => index.suspect[column] === j);
    subsets = subsets.flatMap((subset) => [subset, ...own.map((column) => [...subset, column])]);
  });
  return subsets;
}

/** What a subset's weight is made of, by dense algebra from the definition. */
function piecesOf({ summary, prior, index }: Problem, subset: readonly number[]) {
  const { product, total, rowOf, noise } = summary;
  const slabVariance = prior.slab ** 2 * (1 + noise.fastShare);
  const precision = subset.map((a) => subset.map((b) => rowOf(a)[b] + (a === b ? 1 / slabVariance : 0)));
  const { inverse, logDeterminant } = inverted(precision);
  const mean = inverse.map((row) => row.reduce((sum, value, i) => sum + value * product[subset[i]], 0));
  const residual = total - mean.reduce((sum, value, i) => sum + value * product[subset[i]], 0);
  const logPrior = subset.reduce((sum, column) => sum + prior.logOdds[column], 0);
  const suspects = subset.map((column) => index.suspect[column]);
  return { inverse, mean, residual, suspects, slabVariance, log: logPrior - 0.5 * logDeterminant };
}

/** Log weight of a subset given the white variance, up to a constant. */
function logWeightGiven(problem: Problem, subset: readonly number[], white: number): number {
  const { inverse, mean, residual, slabVariance, log } = piecesOf(problem, subset);
  const k = subset.length;
  const covariance = Float64Array.from(inverse.flat(), (value) => value * white);
  return (
    log -
    0.5 * problem.design.n * Math.log(white) -
    residual / (2 * white) -
    0.5 * k * Math.log(slabVariance) +
    tilt(Float64Array.from(mean), covariance).logMass -
    k * Math.log(0.5 * white * slabVariance)
  );
}

/** Log weight with the white variance integrated out on a fine grid of its logarithm, without any plug-in. */
function logWeightIntegrated(problem: Problem, subset: readonly number[]): number {
  const { shape, scale } = problem.prior;
  const logs = Array.from({ length: 161 }, (_, g) => {
    const logWhite = -4 + 0.04 * g;
    const white = Math.exp(logWhite);
    return logWeightGiven(problem, subset, white) - shape * logWhite - scale / white;
  });
  const top = Math.max(...logs);
  return top + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - top), 0));
}

/** The weight as the search defines it: the white variance integrated out, but for the tilt, where its likeliest value stands in. */
function logWeightPluggedIn(problem: Problem, subset: readonly number[]): number {
  const { residual } = piecesOf(problem, subset);
  const { shape, scale } = problem.prior;
  const freedom = shape + problem.design.n / 2;
  const white = (scale + residual / 2) / freedom;
  const gaussian = 0.5 * problem.design.n * Math.log(white) + residual / (2 * white);
  return logWeightGiven(problem, subset, white) + gaussian - freedom * Math.log1p(residual / (2 * scale));
}

function inclusions(problem: Problem, subsets: readonly (readonly number[])[], logs: readonly number[]): number[] {
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return problem.design.suspects.map(
    (_, j) =>
      subsets.reduce(
        (sum, subset, s) => sum + (subset.some((column) => problem.index.suspect[column] === j) ? weights[s] : 0),
        0,
      ) / total,
  );
}

const POINTS = [
  [0, 0, 0, 0],
  [1, 0, 0, 0],
  [0.6, 0.6, 0.4, 0],
  [2, 1.5, 0, 0],
  [0.5, 0.5, 0.5, 0.5],
];
const cases = [1, 2, 3, 4].flatMap((seed) =>
  POINTS.flatMap((points) => [false, true].map((tangled) => ({ seed, points, tangled }))),
);

describe('the search over explanations', () => {
  test('is provably close to the sum over every subset and kernel', () => {
    for (const { seed, points, tangled } of [...cases, { seed: 10, points: POINTS[2], tangled: false }]) {
      const problem = problemOf({ days: 28, seed, points }, [1, 3, 6], tangled);
      const subsets = allSubsets(problem);
      const exact = inclusions(
        problem,
        subsets,
        subsets.map((subset) => logWeightPluggedIn(problem, subset)),
      );
      const found = searchExplanations(problem.summary, problem.index, problem.prior, problem.design.n);
      const mine = inclusions(
        problem,
        found.map(({ columns }) => columns),
        found.map(({ logWeight }) => logWeight),
      );
      expect(subsets.length).toBe(256);
      exact.forEach((probability, j) => {
        expect(Math.abs(mine[j] - probability), `suspect ${j}, seed ${seed}, ${points}`).toBeLessThan(0.01);
      });
    }
  });

  test('stays close where more fit than are extended: each that is extended stands for its share of the others', () => {
    const apart: number[] = [];
    for (let seed = 1; seed <= 6; seed++) {
      const problem = problemOf({ days: 70, seed, points: [0.8, 0.8, 0.7, 0.4] }, [0, 1, 2, 3, 4, 5], false);
      const subsets = allSubsets(problem);
      const exact = inclusions(
        problem,
        subsets,
        subsets.map((subset) => logWeightPluggedIn(problem, subset)),
      );
      const found = searchExplanations(problem.summary, problem.index, problem.prior, problem.design.n);
      const mine = inclusions(
        problem,
        found.map(({ columns }) => columns),
        found.map(({ logWeight }) => logWeight),
      );
      exact.forEach((probability, j) => {
        apart.push(Math.abs(mine[j] - probability));
      });
    }
    expect(Math.max(...apart)).toBeLessThan(0.05);
    expect(apart.reduce((sum, each) => sum + each, 0) / apart.length).toBeLessThan(0.01);
  });

  test('finds eight causes where eight act', () => {
    const points = [0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0.8, 0];
    const plan = { days: 300, seed: 2, points, whiteSd: 0.2, backgroundSd: 0.2, doseChance: 0.25 };
    const problem = problemOf(plan, [3, 4, 5], false);
    const found = searchExplanations(problem.summary, problem.index, problem.prior, problem.design.n);
    const believed = inclusions(
      problem,
      found.map(({ columns }) => columns),
      found.map(({ logWeight }) => logWeight),
    );
    for (const probability of believed.slice(0, 8)) expect(probability).toBeGreaterThan(0.95);
    expect(believed[8]).toBeLessThan(0.1);
  });

  test('weighs each explanation as dense algebra does', () => {
    for (const { seed, points, tangled } of cases.slice(0, 10)) {
      const problem = problemOf({ days: 21, seed, points }, [0, 2, 4], tangled);
      const [none, ...others] = searchExplanations(problem.summary, problem.index, problem.prior, problem.design.n);
      expect(none.columns).toEqual([]);
      const base = logWeightPluggedIn(problem, []);
      for (const { columns, logWeight } of others) {
        expect(logWeight - none.logWeight).toBeCloseTo(logWeightPluggedIn(problem, columns) - base, 6);
        expect(new Set(columns.map((column) => problem.index.suspect[column])).size).toBe(columns.length);
      }
    }
  });

  test('the plug-in of the white variance moves no probability by more than 0.005, from three weeks of scores on', () => {
    for (const { seed, points, tangled } of cases.filter((one) => one.seed < 3)) {
      const problem = problemOf({ days: 21, seed, points: points.slice(0, 2) }, [1, 3], tangled);
      const subsets = allSubsets(problem);
      const weighed = (weigh: typeof logWeightIntegrated) =>
        inclusions(
          problem,
          subsets,
          subsets.map((subset) => weigh(problem, subset)),
        );
      const exact = weighed(logWeightIntegrated);
      weighed(logWeightPluggedIn).forEach((probability, j) => {
        expect(Math.abs(probability - exact[j]), `suspect ${j}, seed ${seed}, ${points}`).toBeLessThan(0.005);
      });
    }
  });

  test('granting weighs exactly the asked extensions, the asked suspect last', () => {
    const problem = problemOf({ days: 21, seed: 5, points: [1.5, 0, 0] }, [1, 3], false);
    const granted = searchExplanations(problem.summary, problem.index, problem.prior, problem.design.n, {
      granting: { columns: [0], suspect: 2 },
    });
    expect(granted.map(({ columns }) => columns)).toEqual([
      [0, 4],
      [0, 5],
    ]);
    const base = logWeightPluggedIn(problem, [0, 4]);
    const step = logWeightPluggedIn(problem, [0, 5]) - base;
    expect(granted[1].logWeight - granted[0].logWeight).toBeCloseTo(step, 6);
  });

  test('hangs its window from a better explanation that was found elsewhere, and keeps the empty one', () => {
    const { summary, index, prior, design } = problemOf({ days: 28, seed: 4, points: [1, 0.6, 0] }, [1, 3, 6], false);
    const all = searchExplanations(summary, index, prior, design.n);
    const best = Math.max(...all.map(({ logWeight }) => logWeight));
    expect(searchExplanations(summary, index, prior, design.n, { known: best - 1 })).toEqual(all);
    const few = searchExplanations(summary, index, prior, design.n, { known: best + 6 });
    expect(few.length).toBeLessThan(all.length);
    expect(few[0].columns).toEqual([]);
    expect(few.slice(1).every(({ logWeight }) => logWeight >= best - 4)).toBe(true);
    for (const { columns } of few) expect(all.map((each) => each.columns)).toContainEqual(columns);
  });
});
