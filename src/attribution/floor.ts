import { choleskyInPlace, normalCdf, normalPdf, solveLowerInPlace, solveUpperInPlace } from '#math';
import { likelyBackgrounds } from './background.ts';
import type { Design } from './design.ts';
import { innerProducts, solveCovariance, whiten } from './whiten.ts';

/** Scores with those at the ends of the scale replaced by what they say: a value and how uncertain it is. */
export type PseudoObservations = {
  readonly target: Float64Array;
  /** Relative white variance of each row (1: an ordinary score), or null when no score stands at an end. */
  readonly rowVariance: Float64Array | null;
};

const SWEEPS = 8;
const FLOOR = 0.5;
const CEILING = 9.5;
const WIDEST = 400;

/**
 * Treats a 0 as "at or below" and a 10 as "at or above": each becomes a pseudo-observation with a variance of its own.
 *
 * At the mode of the latent score under a background with all suspects at one kernel, the log chance of the rounded score is replaced
 * by its quadratic: value η + g/w, variance 1/w, with g and w its slope and curvature. A long stretch of zeros then weighs little,
 * instead of claiming day after day that nothing helped or hurt.
 *
 * @param design the design
 * @param kernel the kernel at which suspects are taken
 */
export function pseudoObservations(design: Design, kernel: number): PseudoObservations {
  const { n, score } = design;
  const ended = score.some((value) => value <= 0 || value >= 10);
  if (!ended) return { target: score, rowVariance: null };
  const [background] = likelyBackgrounds(design, score, null, kernel);
  if (background === undefined) return { target: score, rowVariance: null };
  const { noise } = background;
  const white = Math.max(background.whiteVariance, 0.1);
  const sd = Math.sqrt(white);
  const columns = [
    ...design.base.map(({ values, priorSd }) => ({ values, precision: white / priorSd ** 2 })),
    ...design.suspects.flatMap(({ columns: felt }) => (felt[kernel] ? [{ values: felt[kernel], precision: 1 }] : [])),
  ];
  const width = columns.length + 1;
  const target = Float64Array.from(score);
  const rowVariance = new Float64Array(n).fill(1);
  for (let i = 0; i < n; i++) {
    if ((score[i] as number) <= 0) target[i] = -0.3;
    else if ((score[i] as number) >= 10) target[i] = 10.3;
    else continue;
    rowVariance[i] = 2;
  }
  const packed = new Float64Array(n * width);
  columns.forEach(({ values }, c) => {
    for (let i = 0; i < n; i++) packed[i * width + c] = values[i] as number;
  });
  const whitened = new Float64Array(n * width);
  const products = new Float64Array(width * width);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (let i = 0; i < n; i++) packed[i * width + width - 1] = target[i] as number;
    whiten(design.atH, packed, width, noise, rowVariance, whitened);
    innerProducts(whitened, n, width, products);
    const coefficients = new Float64Array(columns.length);
    columns.forEach(({ precision }, c) => {
      products[c * width + c] = products[c * width + c] + precision;
      coefficients[c] = products[c * width + width - 1] as number;
    });
    choleskyInPlace(products, columns.length, width);
    solveLowerInPlace(products, columns.length, width, coefficients);
    solveUpperInPlace(products, columns.length, width, coefficients);
    const residual = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let fitted = 0;
      for (let c = 0; c < columns.length; c++) fitted += packed[i * width + c] * coefficients[c];
      residual[i] = target[i] - fitted;
    }
    const solved = solveCovariance(design.atH, residual, noise, rowVariance);
    for (let i = 0; i < n; i++) {
      const given = score[i] as number;
      if (given > 0 && given < 10) continue;
      const latent = target[i] - rowVariance[i] * solved[i];
      const side = given <= 0 ? 1 : -1;
      const a = (side * ((given <= 0 ? FLOOR : CEILING) - latent)) / sd;
      const hazard = a < -8 ? -a + 1 / -a : normalPdf(a) / normalCdf(a);
      const curvature = Math.max(hazard * (hazard + a), 1 / WIDEST);
      rowVariance[i] = 1 / curvature;
      target[i] = latent - (side * sd * hazard) / curvature;
    }
  }
  return { target, rowVariance };
}
