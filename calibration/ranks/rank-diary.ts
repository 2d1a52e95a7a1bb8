import { attribute } from '#attribution';
import { type Random, randomFrom } from '#math';
import { askOf } from '../../src/app/ask.ts';
import { likelyBackgrounds } from '../../src/attribution/background.ts';
import { designOf } from '../../src/attribution/design.ts';
import { type Posterior, posteriorOf } from '../../src/attribution/posterior.ts';
import type { NoiseShape } from '../../src/attribution/whiten.ts';
import { simulateRunner } from '../simulator/simulate.ts';
import { believedOf } from './believed.ts';
import { type Drawn, drawFromPrior, type Limits, slabOf, withScores } from './draw.ts';

export type RankJob = { readonly days: number; readonly from: number; readonly until: number };

/** Where one drawn truth stands in what is believed of it: uniform on 0–1, over draws, when the inference is right. */
export type Ranked = {
  readonly days: number;
  readonly fastShare: number;
  readonly fastH: number;
  readonly driftShare: number;
  /** Of unrounded scores on an unbounded scale. */
  readonly suspects: readonly RankedSuspect[];
  /** The product's own findings on the same kind of draws, rounded to whole points and held between 0 and 10. */
  readonly rounded: readonly RoundedFinding[];
};

export type RankedSuspect = {
  readonly acts: boolean;
  readonly probability: number;
  readonly attributable: number;
  /** Given that it acts, where it does and is not thought out of the question; else null. */
  readonly size: number | null;
  readonly halfLife: number | null;
};

export type RoundedFinding = {
  readonly acts: boolean;
  readonly probability: number;
  readonly truth: number;
  readonly low: number;
  readonly high: number;
};

const ON_THE_SCALE: Limits = { level: [2, 5], mostNoiseSd: 2 };
const NOT_OUT_OF_THE_QUESTION = 0.1;

/** Draws truths from the prior on simulated habits, fits, and ranks each truth in its posterior. */
export function rankDiaries({ days, from, until }: RankJob): Ranked[] {
  return Array.from({ length: until - from }, (_, k) => rankDiary(days, from + k));
}

function rankDiary(days: number, number: number): Ranked {
  const seed = 100_003 * days + number;
  const random = randomFrom(seed);
  const habits = simulateRunner(
    { name: 'habits', causes: [] },
    { days, checkinsPerDay: number % 4 === 0 ? 1 : 2, points: [1, 1], varied: true },
    seed,
  );
  const { question } = askOf(habits.theCase, 'neck');
  const design = designOf(question);
  const slab = slabOf(design);
  const drawn = drawFromPrior(design, slab, random, null);
  const reference = design.kernels.findIndex(({ shape, halfLifeH }) => shape === 'immediate' && halfLifeH >= 20);
  const guesses = likelyBackgrounds(design, drawn.latent, null, reference);
  const posterior = posteriorOf(design, drawn.latent, null, guesses);
  const rounded = drawFromPrior(design, slab, random, ON_THE_SCALE);
  return {
    days,
    fastShare: rankOfShape(posterior, drawn.noise, ({ fastShare }) => fastShare, random),
    fastH: rankOfShape(posterior, drawn.noise, ({ fastH }) => fastH, random),
    driftShare: rankOfShape(posterior, drawn.noise, ({ driftShare }) => driftShare, random),
    suspects: design.suspects.flatMap(({ columns }, j) => {
      return columns.length === 0 ? [] : [rankSuspect(posterior, drawn, j, random)];
    }),
    rounded: judgeRounded(rounded, question),
  };
}

function rankSuspect(posterior: Posterior, drawn: Drawn, j: number, random: Random): RankedSuspect {
  const { acting, kernel, below } = believedOf(posterior, j);
  const truth = drawn.acting[j] ?? null;
  if (truth === null) {
    const attributable = random.uniform() * (1 - acting);
    return { acts: false, probability: acting, attributable, size: null, halfLife: null };
  }
  const size = acting > 0 ? below(meanOf(truth.added)) : 1;
  const isJudged = acting >= NOT_OUT_OF_THE_QUESTION;
  const shorter = kernel.slice(0, truth.kernel).reduce((a, b) => a + b, 0);
  return {
    acts: true,
    probability: acting,
    attributable: 1 - acting + acting * size,
    size: isJudged ? size : null,
    halfLife: isJudged ? shorter + random.uniform() * (kernel[truth.kernel] as number) : null,
  };
}

/** The rank of one property of the noise among the shapes believed in; equal values share their mass by chance. */
function rankOfShape(
  { summaries, shapeWeight }: Posterior,
  truth: NoiseShape,
  of: (shape: NoiseShape) => number,
  random: Random,
): number {
  let below = 0;
  let equal = 0;
  summaries.forEach(({ noise }, k) => {
    if (of(noise) < of(truth)) below += shapeWeight[k] as number;
    else if (of(noise) === of(truth)) equal += shapeWeight[k] as number;
  });
  return below + random.uniform() * equal;
}

function judgeRounded(drawn: Drawn, question: Parameters<typeof attribute>[0]): RoundedFinding[] {
  const given = drawn.latent.map(toScale);
  return attribute(withScores(question, given)).findings.map((finding, j) => {
    const added = drawn.acting[j]?.added;
    const lost =
      added === undefined ? [0] : given.map((score, i) => score - toScale((drawn.latent[i] as number) - added[i]));
    const { low, high } = finding.attributable ?? { low: 0, high: 0 };
    return { acts: added !== undefined, probability: finding.probability, truth: meanOf(lost), low, high };
  });
}

function toScale(latent: number): number {
  return Math.min(10, Math.max(0, Math.round(latent)));
}

function meanOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i] as number;
  return sum / Math.max(1, values.length);
}
