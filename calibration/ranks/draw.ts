import type { Question } from '#attribution';
import type { Random } from '#math';
import { logPriorOf, NOISE_SHAPES, WHITE_PRIOR } from '../../src/attribution/background.ts';
import type { Design } from '../../src/attribution/design.ts';
import { inclusionPrior, posteriorOf } from '../../src/attribution/posterior.ts';
import type { NoiseShape } from '../../src/attribution/whiten.ts';

/** A truth drawn from what the model believes before any score, and the scores that it gives. */
export type Drawn = {
  /** Latent scores: neither rounded nor held between 0 and 10. */
  readonly latent: Float64Array;
  /** One a suspect: its kernel and what it adds to every score; null where it does not act. */
  readonly acting: readonly (Acting | null)[];
  readonly noise: NoiseShape;
  readonly whiteVariance: number;
};

export type Acting = { readonly kernel: number; readonly added: Float64Array };

/** What a draw may be held to, where the scores must lie on the scale of 0 to 10. */
export type Limits = {
  /** Levels drawn evenly from here instead of from the prior. */
  readonly level: readonly [number, number];
  /** Largest standard deviation of all noise, in points. */
  readonly mostNoiseSd: number;
};

/**
 * Draws truth and scores from the model's own prior: noise shape, white variance, nuisances, inclusion, kernels, effects.
 *
 * @param design columns of a simulated runner's habits; its scores are not looked at
 * @param slab the prior's slab, as `slabOf` gives it
 * @param limits null: the prior as it is
 */
export function drawFromPrior(design: Design, slab: number, random: Random, limits: Limits | null): Drawn {
  const { n, atH, base, kernels, suspects } = design;
  let noise = drawShape(random);
  let white = drawWhite(random);
  for (; limits !== null && totalSd(noise, white) > limits.mostNoiseSd; white = drawWhite(random))
    noise = drawShape(random);
  const latent = new Float64Array(n);
  for (const { name, priorSd, values } of base) {
    const [low, high] = limits?.level ?? [0, 0];
    const isPlaced = name === 'level' && limits !== null;
    const coefficient = isPlaced ? low + (high - low) * random.uniform() : priorSd * random.normal();
    for (let i = 0; i < n; i++) latent[i] = latent[i] + coefficient * values[i];
  }
  const inclusion = inclusionPrior(suspects.filter(({ columns }) => columns.length > 0).length);
  const acting = suspects.map(({ columns }): Acting | null => {
    if (columns.length === 0 || random.uniform() > inclusion) return null;
    const kernel = drawIndex(
      random,
      kernels.map(({ prior }) => prior),
    );
    const size = Math.hypot(random.normal(), random.normal(), random.normal());
    const beta = size * slab * Math.sqrt(white * (1 + noise.fastShare));
    return { kernel, added: (columns[kernel] as Float64Array).map((value) => beta * value) };
  });
  for (const each of acting)
    each?.added.forEach((points, i) => {
      latent[i] = latent[i] + points;
    });
  let fast = 0;
  let drift = 0;
  for (let i = 0; i < n; i++) {
    const gapH = i === 0 ? Number.POSITIVE_INFINITY : atH[i] - atH[i - 1];
    fast = walk(fast, Math.exp(-gapH / noise.fastH), noise.fastShare * white, random);
    drift = walk(drift, Math.exp(-gapH / noise.driftH), noise.driftShare * white, random);
    latent[i] = latent[i] + fast + drift + Math.sqrt(white) * random.normal();
  }
  return { latent, acting, noise, whiteVariance: white };
}

/** The slab of the moment prior, as the model states it. */
export function slabOf(design: Design): number {
  const [noise] = NOISE_SHAPES;
  if (noise === undefined) throw new RangeError('no noise shape');
  return posteriorOf({ ...design, suspects: [] }, design.score, null, [{ noise, whiteVariance: 1 }]).prior.slab;
}

/** A question with other scores. */
export function withScores(question: Question, score: Float64Array): Question {
  return { ...question, scores: { ...question.scores, score } };
}

function totalSd({ fastShare, driftShare }: NoiseShape, white: number): number {
  return Math.sqrt(white * (1 + fastShare + driftShare));
}

function walk(value: number, decay: number, variance: number, random: Random): number {
  return decay * value + Math.sqrt(variance * (1 - decay * decay)) * random.normal();
}

function drawShape(random: Random): NoiseShape {
  const weights = NOISE_SHAPES.map((shape) => Math.exp(logPriorOf(shape)));
  return NOISE_SHAPES[drawIndex(random, weights)] as NoiseShape;
}

/** The white variance: inverse gamma. */
function drawWhite(random: Random): number {
  return WHITE_PRIOR.scale / drawGamma(random, WHITE_PRIOR.shape);
}

/** A gamma variable of unit scale, shape ≥ 1. @source marsaglia-tsang-2000 */
function drawGamma(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  for (;;) {
    const x = random.normal();
    const v = (1 + x / (3 * Math.sqrt(d))) ** 3;
    if (v > 0 && Math.log(random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function drawIndex(random: Random, weights: readonly number[]): number {
  let left = random.uniform() * weights.reduce((a, b) => a + b, 0);
  for (let k = 0; k < weights.length; k++) {
    left -= weights[k] as number;
    if (left < 0) return k;
  }
  return weights.length - 1;
}
