import { likelyBackgrounds, settledWhite } from './background.ts';
import type { Design } from './design.ts';
import { type Around, type PseudoObservations, pseudoObservations, standsAtEnds } from './floor.ts';
import { type Posterior, posteriorOf } from './posterior.ts';

/** Backgrounds looked at when only the best explanation is wanted. */
const ROUGHLY = 2;
const WHITE_STEPS = [0.15, 0.3, 0.6, 1.2, 2.4];

/**
 * Reads the scores: backgrounds, then explanations; where scores stand at the ends of the scale, twice.
 *
 * A score at an end is read around an explanation. The first reading is around all suspects at once, shrunken; the second around the
 * best explanation that the first one found, so that what a strong cause hides under the floor is not held against it.
 *
 * @param design the design; at least one score
 * @param reference index of the kernel at which suspects are taken where one must stand for all
 */
export function believe(design: Design, reference: number): Posterior {
  const guesses = likelyBackgrounds(design, design.score, null, reference);
  if (!standsAtEnds(design)) return posteriorOf(design, design.score, null, guesses);
  const [likeliest] = guesses;
  if (likeliest === undefined) throw new RangeError('no background to read the scores under');
  const shrunken = design.suspects.flatMap(({ columns }) => (columns[reference] ? [columns[reference]] : []));
  const rough = readAround(design, reference, { ...likeliest, columns: shrunken, precision: 1 }, ROUGHLY);
  const best = rough.weighed.reduce((a, b) => (b.probability > a.probability ? b : a));
  const noise = rough.summaries[best.shape]?.noise ?? likeliest.noise;
  const columns = best.explanation.columns.map(
    (column) =>
      design.suspects[rough.index.suspect[column] as number]?.columns[
        rough.index.kernel[column] as number
      ] as Float64Array,
  );
  const precision = 1 / (rough.prior.slab ** 2 * (1 + noise.fastShare));
  return readAround(design, reference, { noise, whiteVariance: best.explanation.whiteVariance, columns, precision });
}

/** One reading: the white variance that the scores favour, ends of the scale counted, then explanations given that variance. */
function readAround(design: Design, reference: number, around: Around, shapes = Number.POSITIVE_INFINITY): Posterior {
  const readings = WHITE_STEPS.map((whiteVariance) => ({
    whiteVariance,
    reading: pseudoObservations(design, { ...around, whiteVariance }),
  }));
  const best = readings.reduce((a, b) => (b.reading.logEvidence > a.reading.logEvidence ? b : a));
  const { target, rowVariance }: PseudoObservations = best.reading;
  const white = settledWhite(best.whiteVariance);
  return posteriorOf(
    design,
    target,
    rowVariance,
    likelyBackgrounds(design, target, rowVariance, reference, white).slice(0, shapes),
    white,
  );
}
