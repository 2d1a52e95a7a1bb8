import { likelyBackgrounds, settledWhite } from './background.ts';
import type { Design } from './design.ts';
import { type PseudoObservations, pseudoObservations, standsAtEnds } from './floor.ts';
import { type Posterior, posteriorOf } from './posterior.ts';

const WHITE_STEPS = [0.15, 0.3, 0.6, 1.2, 2.4];

/**
 * Reads the scores: backgrounds, then explanations; where scores stand at the ends of the scale, pseudo-observations in between.
 *
 * A score at an end is read around all suspects at once, shrunken, so that what a cause hides under the floor is not held against it.
 * The white variance is then the one that the scores favour, ends of the scale counted, and is held.
 *
 * @param design the design; at least one score
 * @param reference index of the kernel at which suspects are taken where one must stand for all
 */
export function believe(design: Design, reference: number): Posterior {
  const guesses = likelyBackgrounds(design, design.score, null, reference);
  if (!standsAtEnds(design)) return posteriorOf(design, design.score, null, guesses);
  const [likeliest] = guesses;
  if (likeliest === undefined) throw new RangeError('no background to read the scores under');
  const columns = design.suspects.flatMap((suspect) =>
    suspect.columns[reference] ? [suspect.columns[reference]] : [],
  );
  const readings = WHITE_STEPS.map((whiteVariance) => ({
    whiteVariance,
    reading: pseudoObservations(design, { noise: likeliest.noise, whiteVariance, columns, precision: 1 }),
  }));
  const best = readings.reduce((a, b) => (b.reading.logEvidence > a.reading.logEvidence ? b : a));
  const { target, rowVariance }: PseudoObservations = best.reading;
  const white = settledWhite(best.whiteVariance);
  const backgrounds = likelyBackgrounds(design, target, rowVariance, reference, white);
  return posteriorOf(design, target, rowVariance, backgrounds, white);
}
