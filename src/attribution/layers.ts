import { type TiltedMoments, tiltedMoments } from '#math';
import type { Posterior } from './posterior.ts';
import type { Question } from './question.ts';
import { solveCovariance } from './whiten.ts';

/** How the scores are made up, at every score: the background, and what each suspect adds on top. */
export type Layers = {
  readonly atMs: Float64Array;
  /** Level, moment, week, adjustments, drift and autocorrelated background, in points. */
  readonly background: Float64Array;
  /** One a suspect: points added (negative when it relieves), averaged over what is believed. */
  readonly added: readonly Float64Array[];
};

const moments: TiltedMoments = { logMass: 0, mean: 0, variance: 0 };

/**
 * Splits the scores into background and what each suspect adds, averaged over explanations.
 *
 * @param question the question
 * @param posterior the posterior
 */
export function layersOf(question: Question, posterior: Posterior): Layers {
  const { design, index, target, rowVariance } = posterior;
  const n = design.n;
  const weight = new Float64Array(index.m);
  for (const { explanation, probability } of posterior.weighed) {
    if (probability < 1e-5) continue;
    explanation.columns.forEach((column, at) => {
      tiltedMoments(explanation.mean[at] as number, explanation.variance[at] as number, moments);
      weight[column] = weight[column] + probability * moments.mean;
    });
  }
  const added = design.suspects.map(() => new Float64Array(n));
  for (let column = 0; column < index.m; column++) {
    const points = weight[column] as number;
    if (points === 0) continue;
    const suspect = index.suspect[column] as number;
    const felt = design.suspects[suspect]?.columns[index.kernel[column] as number] as Float64Array;
    const layer = added[suspect] as Float64Array;
    for (let i = 0; i < n; i++) layer[i] = layer[i] + points * felt[i];
  }
  const rest = Float64Array.from(target);
  for (const layer of added) for (let i = 0; i < n; i++) rest[i] = rest[i] - layer[i];
  return { atMs: question.scores.atMs, background: backgroundIn(posterior, rest, rowVariance), added };
}

/** The residual's smooth part: what is left after taking the white noise out, around its mean. */
function backgroundIn(posterior: Posterior, rest: Float64Array, rowVariance: Float64Array | null): Float64Array {
  const { design, shapeWeight, summaries } = posterior;
  const noise = summaries[shapeWeight.indexOf(Math.max(...shapeWeight))]?.noise;
  if (noise === undefined) return rest;
  const mean = rest.reduce((sum, value) => sum + value, 0) / Math.max(1, rest.length);
  const solved = solveCovariance(
    design.atH,
    rest.map((value) => value - mean),
    noise,
    rowVariance,
  );
  return rest.map((value, i) => value - (rowVariance?.[i] ?? 1) * (solved[i] as number));
}
