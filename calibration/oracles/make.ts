import { askOf } from '../../src/app/ask.ts';
import { logPriorOf, WHITE_PRIOR } from '../../src/attribution/background.ts';
import { designOf } from '../../src/attribution/design.ts';
import { type Kernel, kernelGrid } from '../../src/attribution/kernel.ts';
import { inclusionPrior, posteriorOf } from '../../src/attribution/posterior.ts';
import type { NoiseShape } from '../../src/attribution/whiten.ts';
import { type Setting, simulateRunner } from '../simulator/simulate.ts';
import { WORLDS } from '../simulator/worlds.ts';
import type { Constants, Dataset } from './dataset.ts';

type Plan = {
  readonly world: string;
  readonly seed: number;
  readonly days: number;
  readonly checkinsPerDay: 1 | 2;
  readonly scores: number;
  readonly suspects: readonly string[];
  readonly relieves?: readonly string[];
  /** Indices into the product's grid of six half-lives and four delayed kernels. */
  readonly kernels: readonly number[];
  readonly noise: readonly NoiseShape[];
  readonly likelihood: Dataset['likelihood'];
  readonly whiteVariance: number;
  /** Every score turned into ten less itself, every claim into its opposite: the ceiling in place of the floor. */
  readonly isMirrored?: boolean;
};

const shape = (fastShare: number, fastH: number, driftShare: number): NoiseShape => {
  return { fastShare, fastH, driftShare, driftH: 480 };
};
const USUAL = [shape(1.5, 26, 1)];
const THREE = [shape(0.5, 10, 0.1), shape(1.5, 26, 1), shape(5, 65, 1)];
const gaussian = { likelihood: 'gaussian', whiteVariance: 0.5 } as const;
const ordinal = { likelihood: 'ordinal', whiteVariance: 0.4 } as const;
const daily = { days: 44, checkinsPerDay: 1, scores: 40 } as const;
const often = { days: 24, checkinsPerDay: 2, scores: 56 } as const;
const brief = { days: 20, checkinsPerDay: 2, scores: 40 } as const;
const RUNNING = ['descent', 'distance', 'standing'];

const PLANS: readonly Plan[] = [
  { world: 'distance', seed: 1, ...daily, ...gaussian, suspects: ['distance', 'standing'], kernels: [3], noise: USUAL },
  { world: 'descent', seed: 2, ...often, ...gaussian, suspects: RUNNING, kernels: [1, 3, 8], noise: USUAL },
  { world: 'nothing', seed: 3, ...often, ...gaussian, suspects: ['walking', 'desk'], kernels: [2, 4], noise: USUAL },
  { world: 'two causes', seed: 4, ...often, ...gaussian, suspects: RUNNING, kernels: [2, 4], noise: USUAL },
  { world: 'hills only on long runs', seed: 5, ...often, ...gaussian, suspects: RUNNING, kernels: [3], noise: USUAL },
  { world: 'delayed', seed: 6, ...often, ...gaussian, suspects: RUNNING.slice(0, 2), kernels: [3, 6, 8], noise: USUAL },
  {
    ...{ world: 'standing only', seed: 7, ...often, ...gaussian, suspects: ['standing', 'walking'] },
    ...{ relieves: ['walking'], kernels: [3], noise: THREE },
  },
  { world: 'heals', seed: 8, ...daily, ...gaussian, suspects: ['standing', 'shoe:b'], kernels: [2, 4], noise: THREE },
  {
    ...{ world: 'mostly free of pain', seed: 9, ...brief, ...ordinal, suspects: ['descent', 'standing'] },
    ...{ kernels: [3], noise: USUAL },
  },
  {
    ...{ world: 'mostly free of pain', seed: 10, ...brief, ...ordinal, suspects: ['descent', 'walking'] },
    ...{ kernels: [2, 4], noise: USUAL },
  },
  {
    ...{ world: 'mostly free of pain', seed: 11, ...brief, ...ordinal, suspects: ['descent', 'desk'] },
    ...{ kernels: [3], noise: USUAL, isMirrored: true },
  },
  {
    ...{ world: 'mostly free of pain, nothing', seed: 12, ...brief, ...ordinal, suspects: ['distance', 'standing'] },
    ...{ kernels: [3], noise: USUAL },
  },
];

/** Makes a dozen small data sets from the project's own simulator. */
export function makeDatasets(): { readonly constants: Constants; readonly datasets: readonly Dataset[] } {
  return { constants: constantsOf(), datasets: PLANS.map(datasetOf) };
}

function datasetOf(plan: Plan): Dataset {
  const world = WORLDS.find(({ name }) => name === plan.world);
  if (world === undefined) throw new RangeError(`expected a world of the simulator, found “${plan.world}”`);
  const setting: Setting = { days: plan.days, checkinsPerDay: plan.checkinsPerDay, points: [0.8, 1.4] };
  const { theCase } = simulateRunner(world, setting, plan.seed);
  const { question } = askOf(theCase, 'neck');
  const { atMs, score, moment } = question.scores;
  const originMs = atMs[0];
  const seconds = (ms: number) => Math.round((ms - originMs) / 1000);
  const grid = kernelGrid(6);
  const kernels = plan.kernels.map((k) => grid[k]);
  const whole = kernels.reduce((sum, { prior }) => sum + prior, 0);
  return {
    name: `${plan.world} ${plan.seed}`,
    likelihood: plan.likelihood,
    whiteVariance: plan.whiteVariance,
    noise: plan.noise,
    noiseLogPrior: plan.noise.map(logPriorOf),
    kernels: kernels.map((kernel): Kernel => ({ ...kernel, prior: kernel.prior / whole })),
    originMs,
    utcOffsetH: question.utcOffsetH ?? 0,
    atS: Array.from(atMs.slice(0, plan.scores), seconds),
    score: Array.from(score.slice(0, plan.scores), (value) => (plan.isMirrored ? 10 - value : value)),
    moment: Array.from(moment.slice(0, plan.scores)),
    suspects: plan.suspects.map((symbol) => {
      const found = question.suspects.find(({ exposure }) => exposure.symbol === symbol);
      if (found === undefined) throw new RangeError(`expected a suspect of the simulator, found “${symbol}”`);
      const isReversed = (plan.relieves ?? []).includes(symbol) !== (plan.isMirrored === true);
      const doses = found.exposure.doses.flatMap(({ fromMs, untilMs, amount }) =>
        (amount ?? 0) > 0 ? [[seconds(fromMs), seconds(untilMs), amount ?? 0] as const] : [],
      );
      return { symbol, claim: isReversed ? 'relieves' : 'worsens', doses };
    }),
  };
}

/** The constants as the code has them now. */
export function constantsOf(): Constants {
  const hourMs = 3_600_000;
  const design = designOf({
    scores: {
      atMs: Float64Array.of(0, 100 * hourMs, 400 * hourMs),
      score: Float64Array.of(1, 2, 3),
      moment: Uint8Array.of(0, 0, 1),
    },
    suspects: [],
    adjustments: [],
  });
  const { prior } = posteriorOf(design, design.score, null, [{ noise: USUAL[0], whiteVariance: 1 }]);
  const baseNamed = (part: string) => {
    const found = design.base.find(({ name }) => name.includes(part));
    if (found === undefined) throw new RangeError(`expected a nuisance column named like “${part}”`);
    return found;
  };
  const carried = baseNamed('carried');
  return {
    slab: prior.slab,
    whiteShape: WHITE_PRIOR.shape,
    whiteScale: WHITE_PRIOR.scale,
    levelSd: baseNamed('level').priorSd,
    momentSd: baseNamed('moment').priorSd,
    weekSd: baseNamed('week').priorSd,
    carriedSd: carried.priorSd,
    carriedHalfLifeH: -100 / Math.log2(carried.values[1]),
    inclusion: [1, 2, 3].map(inclusionPrior),
  };
}
