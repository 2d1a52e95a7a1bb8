import { choleskyInPlace } from '#math';
import type { Design } from './design.ts';
import { packRows, summarise, workspaceFor } from './summary.ts';
import type { NoiseShape } from './whiten.ts';

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
  const work = workspaceFor(design.n, width);
  const start = startingVariance(design, target);
  const judged = NOISE_SHAPES.map((noise) => {
    const summary = summarise(design, packed, noise, start, rowVariance, work);
    const without = evidence(summary.gram, summary.m, design.n, 0, white);
    const withAll = evidence(summary.gram, summary.m, design.n, 1, white);
    return {
      noise,
      logWeight: logPriorOf(noise) + summary.logConstant + Math.max(without.log, withAll.log),
      whiteVariance: without.log > withAll.log ? without.white : withAll.white,
    };
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

/** Evidence of the scores with all suspects under a unit normal prior (`ridge` = 1), or with none (0). */
function evidence(
  gram: Float64Array,
  m: number,
  n: number,
  ridge: 0 | 1,
  prior: WhitePrior,
): { log: number; white: number } {
  const stride = m + 1;
  let residual = gram[m * stride + m] as number;
  let logDeterminant = 0;
  if (ridge === 1) {
    const factor = Float64Array.from(gram);
    for (let j = 0; j < m; j++) factor[j * stride + j] = factor[j * stride + j] + 1;
    // The scores' row rides along: its last pivot squared is the residual.
    if (choleskyInPlace(factor, m + 1, stride)) {
      residual = factor[m * stride + m] ** 2;
      for (let j = 0; j < m; j++) logDeterminant += 2 * Math.log(factor[j * stride + j] as number);
    }
  }
  const freedom = prior.shape + n / 2;
  return {
    log: -freedom * Math.log1p(residual / (2 * prior.scale)) - 0.5 * logDeterminant,
    white: (prior.scale + residual / 2) / freedom,
  };
}
