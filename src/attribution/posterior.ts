import { type BackgroundGuess, logPriorOf, WHITE_PRIOR, type WhitePrior } from './background.ts';
import type { Design } from './design.ts';
import { type Explanation, type SearchPrior, searchExplanations } from './search.ts';
import { type ColumnIndex, columnIndexOf, packRows, type Summary, summarise } from './summary.ts';

/** Everything believed after reading the scores: explanations over noise shapes with weights that add up to 1. */
export type Posterior = {
  readonly design: Design;
  readonly index: ColumnIndex;
  readonly prior: SearchPrior;
  /** Prior probability that a suspect acts; those that the diary cannot speak of do not count among the many. */
  readonly inclusion: number;
  /** The values that the columns were held against: scores, or pseudo-observations at the floor and the ceiling. */
  readonly target: Float64Array;
  readonly rowVariance: Float64Array | null;
  readonly weighed: readonly Weighed[];
  /** One a noise shape that was searched. */
  readonly summaries: readonly Summary[];
  /** Probability of each noise shape. */
  readonly shapeWeight: readonly number[];
};

/** An explanation with its probability and the noise shape it was weighed under. */
export type Weighed = { readonly explanation: Explanation; readonly shape: number; readonly probability: number };

/** Prior probability that a suspect acts; less when there are many, so that "none of these" keeps at least 0.3. */
export function inclusionPrior(suspects: number): number {
  return Math.min(0.15, 1 - 0.3 ** (1 / Math.max(1, suspects)));
}

/** Slab of the moment prior in noise standard deviations a unit dose: its likeliest effect is √2 times this. */
const SLAB = 1.2;

/**
 * Weighs every explanation under every background that the scores leave standing.
 *
 * @param design the design
 * @param target scores, or pseudo-observations where a score stands at the floor or the ceiling
 * @param rowVariance relative white variance of each row, or null for all ones
 * @param guesses the backgrounds that the scores leave standing, at least one
 * @param white prior of the white variance
 * @returns the posterior; with no suspect columns only the empty explanation
 */
export function posteriorOf(
  design: Design,
  target: Float64Array,
  rowVariance: Float64Array | null,
  guesses: readonly BackgroundGuess[],
  white: WhitePrior = WHITE_PRIOR,
): Posterior {
  const index = columnIndexOf(design);
  const packed = packRows(
    design,
    design.suspects.flatMap((suspect) => suspect.columns),
    target,
  );
  const acting = design.suspects.filter((suspect) => suspect.columns.length > 0).length;
  const inclusion = inclusionPrior(acting);
  const logOdds = new Float64Array(index.m);
  for (let c = 0; c < index.m; c++) {
    const kernelPrior = design.kernels[index.kernel[c] as number]?.prior as number;
    logOdds[c] = Math.log((inclusion / (1 - inclusion)) * kernelPrior);
  }
  const prior: SearchPrior = { logOdds, slab: SLAB, ...white };
  const summaries = guesses.map(({ noise, whiteVariance }) =>
    summarise(design, packed, noise, whiteVariance, rowVariance),
  );
  const found: { readonly explanation: Explanation; readonly shape: number; readonly logWeight: number }[] = [];
  let best = Number.NEGATIVE_INFINITY;
  summaries.forEach((summary, shape) => {
    const logPrior = logPriorOf(summary.noise);
    for (const explanation of searchExplanations(summary, index, prior, design.n, { known: best - logPrior })) {
      const logWeight = explanation.logWeight + logPrior;
      found.push({ explanation, shape, logWeight });
      if (logWeight > best) best = logWeight;
    }
  });
  let total = 0;
  for (const { logWeight } of found) total += Math.exp(logWeight - best);
  const weighed = found.map(({ explanation, shape, logWeight }) => ({
    explanation,
    shape,
    probability: Math.exp(logWeight - best) / total,
  }));
  const shapeWeight = summaries.map((_, shape) =>
    weighed.reduce((sum, w) => sum + (w.shape === shape ? w.probability : 0), 0),
  );
  return { design, index, prior, inclusion, target, rowVariance, weighed, summaries, shapeWeight };
}
