import { choleskyInPlace } from '#math';
import type { Design } from './design.ts';
import { innerProducts } from './inner-products.ts';
import { packRows } from './summary.ts';
import { type NoiseShape, whiten } from './whiten.ts';

const FAST_H = [10, 26, 65];
const FAST_SHARES = [0.1, 0.5, 1.5, 5, 16];
const DRIFT_SHARES = [0.1, 1, 8];
const DRIFT_H = 20 * 24;

/** The noise shapes among which the background is averaged. */
export const NOISE_SHAPES: readonly NoiseShape[] = FAST_H.flatMap((fastH) =>
  FAST_SHARES.flatMap((fastShare) =>
    DRIFT_SHARES.map((driftShare) => ({ fastShare, fastH, driftShare, driftH: DRIFT_H })),
  ),
);

/**
 * Log prior weight of a noise shape: log-normal in both shares, centred on as much fast as white variance and on half as much drift.
 *
 * Without it, a background larger than life would be as likely as an ordinary one, and would swallow what acts for days.
 */
export function logPriorOf({ fastShare, driftShare }: NoiseShape): number {
  return -0.5 * (Math.log(fastShare / 1) / SHARE_LOG_SD) ** 2 - 0.5 * (Math.log(driftShare / 0.5) / SHARE_LOG_SD) ** 2;
}

const SHARE_LOG_SD = 1.5;

/** Inverse-gamma prior of the white variance (points²). */
export type WhitePrior = { readonly shape: number; readonly scale: number };

/** Weak: centred on what rounding to whole points leaves and some more. */
export const WHITE_PRIOR: WhitePrior = { shape: 1.5, scale: 0.5 };

/** A white variance taken as settled: a prior so strong that the scores no longer move it. */
export function settledWhite(variance: number): WhitePrior {
  return { shape: 1e6, scale: 1e6 * variance };
}

const MOST_SHAPES = 6;
const NEGLIGIBLE = 3.5;

/** A noise shape worth a full search, and the white variance it implies. */
export type BackgroundGuess = { readonly noise: NoiseShape; readonly whiteVariance: number };

/**
 * Picks the noise shapes that the scores do not rule out, by evidence with no suspect and with all of them at one kernel.
 *
 * Both are asked because a strong cause, left out, looks like a slower or larger background.
 *
 * @param design the design
 * @param target scores or pseudo-observations
 * @param rowVariance relative white variances, or null
 * @param kernel the kernel at which suspects are taken
 * @param white prior of the white variance
 * @returns at most six shapes, likeliest first; at least one
 */
export function likelyBackgrounds(
  design: Design,
  target: Float64Array,
  rowVariance: Float64Array | null,
  kernel: number,
  white: WhitePrior = WHITE_PRIOR,
): BackgroundGuess[] {
  const columns = design.suspects.flatMap((suspect) => (suspect.columns[kernel] ? [suspect.columns[kernel]] : []));
  const packed = packRows(design, columns, target);
  const width = packed.length / Math.max(1, design.n);
  const start = startingVariance(design, target);
  // Each column's prior precision on the noise's scale; suspects have a unit normal.
  const ridge = new Float64Array(width - 1).fill(1);
  design.base.forEach(({ priorSd }, c) => {
    ridge[c] = start / priorSd ** 2;
  });
  const whitened = new Float64Array(packed.length);
  const products = new Float64Array(width * width);
  const judged = NOISE_SHAPES.map((noise) => {
    const logScale = whiten(design.atH, packed, width, noise, rowVariance, whitened);
    innerProducts(whitened, design.n, width, products);
    const { without, withAll } = evidences(products, ridge, design.base.length, design.n, white);
    const better = without.log > withAll.log ? without : withAll;
    return { noise, logWeight: logPriorOf(noise) - logScale + better.log, whiteVariance: better.white };
  });
  judged.sort((a, b) => b.logWeight - a.logWeight);
  const best = judged[0]?.logWeight ?? 0;
  return judged.slice(0, MOST_SHAPES).filter((guess) => guess.logWeight > best - NEGLIGIBLE);
}

/** Half the mean square of successive differences: a first, rough white variance. */
function startingVariance(design: Design, target: Float64Array): number {
  let sum = 0;
  for (let i = 1; i < design.n; i++) sum += (target[i] - target[i - 1]) ** 2;
  return Math.max(0.1, sum / Math.max(1, 2 * (design.n - 1)));
}

type Evidence = { readonly log: number; readonly white: number };

/**
 * Evidence of the scores with no suspect, and with all of them under a unit normal prior, up to a constant.
 *
 * @param products inner products of the nuisance columns, the suspects and the scores, in this order; overwritten
 * @param ridge prior precision of each column
 * @param nuisance number of nuisance columns
 */
function evidences(
  products: Float64Array,
  ridge: Float64Array,
  nuisance: number,
  n: number,
  prior: WhitePrior,
): { without: Evidence; withAll: Evidence } {
  const last = ridge.length;
  const width = last + 1;
  const total = products[last * width + last] as number;
  for (let c = 0; c < last; c++) products[c * width + c] = products[c * width + c] + ridge[c];
  // The scores' row rides along: what is left of its square after the nuisance columns, and after all, are the residuals.
  const isWhole = choleskyInPlace(products, width, width);
  let logDeterminant = 0;
  let residual = total;
  const after = (from: number, until: number): Evidence => {
    for (let c = from; c < until; c++) {
      logDeterminant += Math.log(products[c * width + c] as number) - 0.5 * Math.log(ridge[c]);
      residual -= products[last * width + c] ** 2;
    }
    const freedom = prior.shape + n / 2;
    const left = Math.max(0, residual);
    return {
      log: -freedom * Math.log1p(left / (2 * prior.scale)) - logDeterminant,
      white: (prior.scale + left / 2) / freedom,
    };
  };
  const without = after(0, nuisance);
  return { without, withAll: isWhole ? after(nuisance, last) : without };
}
