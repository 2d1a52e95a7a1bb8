import { choleskyInPlace, normalCdf, normalPdf, solveLowerInPlace, solveUpperInPlace } from '#math';
import type { Design } from './design.ts';
import { innerProducts, type NoiseShape, solveCovariance, whiten } from './whiten.ts';

/** Scores with those at the ends of the scale replaced by what they say: a value and how uncertain it is. */
export type PseudoObservations = {
  readonly target: Float64Array;
  /** Relative white variance of each row (1: an ordinary score), or null when no score stands at an end. */
  readonly rowVariance: Float64Array | null;
  /** Laplace's log evidence of the scores around the mode, up to a constant that no variance changes. */
  readonly logEvidence: number;
};

/** Where the pseudo-observations are made: a background, and columns with the prior precision of their coefficients. */
export type Around = {
  readonly noise: NoiseShape;
  readonly whiteVariance: number;
  readonly columns: readonly Float64Array[];
  /** Relative to the white noise's. */
  readonly precision: number;
};

/** Whether so many scores stand at an end of the scale that reading them as plain numbers would mislead: one in twenty. */
export function standsAtEnds(design: Design): boolean {
  return design.score.reduce((count, score) => count + (isEnd(score) ? 1 : 0), 0) > design.n / 20;
}

const SWEEPS = 6;
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
 * @param around the background and the columns at whose mode the scores are read
 */
export function pseudoObservations(design: Design, around: Around): PseudoObservations {
  const { n, score } = design;
  const { noise } = around;
  const white = around.whiteVariance;
  const sd = Math.sqrt(white);
  const columns = [
    ...design.base.map(({ values, priorSd }) => ({ values, precision: white / priorSd ** 2 })),
    ...around.columns.map((values) => ({ values, precision: around.precision })),
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
  const base = columns.length;
  const coefficients = new Float64Array(base);
  const latent = new Float64Array(n);
  let logEvidence = 0;
  for (let sweep = 0; sweep <= SWEEPS; sweep++) {
    for (let i = 0; i < n; i++) packed[i * width + width - 1] = target[i] as number;
    const logScale = whiten(design.atH, packed, width, noise, rowVariance, whitened);
    innerProducts(whitened, n, width, products);
    columns.forEach(({ precision }, c) => {
      products[c * width + c] = products[c * width + c] + precision;
      coefficients[c] = products[c * width + base] as number;
    });
    const total = products[base * width + base] as number;
    choleskyInPlace(products, base, width);
    solveLowerInPlace(products, base, width, coefficients);
    let residual = total;
    let logDeterminant = 0;
    columns.forEach(({ precision }, c) => {
      residual -= (coefficients[c] as number) ** 2;
      logDeterminant += Math.log(products[c * width + c] as number) - 0.5 * Math.log(precision);
    });
    logEvidence = -residual / (2 * white) - logScale - logDeterminant - 0.5 * n * Math.log(white) + correction();
    if (sweep === SWEEPS) break;
    solveUpperInPlace(products, base, width, coefficients);
    readLatent();
    for (let i = 0; i < n; i++) if (isEnd(score[i] as number)) readEnd(i);
  }
  return { target, rowVariance, logEvidence };

  /** The smoothed latent score of every row. */
  function readLatent(): void {
    const rest = new Float64Array(n);
    for (let i = 0; i < n; i++) {
      let fitted = 0;
      for (let c = 0; c < base; c++) fitted += packed[i * width + c] * coefficients[c];
      rest[i] = target[i] - fitted;
    }
    const solved = solveCovariance(design.atH, rest, noise, rowVariance);
    for (let i = 0; i < n; i++) latent[i] = target[i] - rowVariance[i] * solved[i];
  }

  /** Replaces the log chance of an end score by its quadratic at the row's latent score. */
  function readEnd(i: number): void {
    const { side, a, hazard } = endAt(score[i] as number, latent[i] as number, sd);
    const curvature = Math.max(hazard * (hazard + a), 1 / WIDEST);
    rowVariance[i] = 1 / curvature;
    target[i] = latent[i] - (side * sd * hazard) / curvature;
  }

  /** What the quadratics leave out: the end scores' true log chances less the pseudo-observations' densities, at the mode. */
  function correction(): number {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      if (!isEnd(score[i] as number)) continue;
      const { a } = endAt(score[i] as number, latent[i] as number, sd);
      const variance = white * rowVariance[i];
      // The density's own −½ log white is counted with the whole; only the row's share of it is given back here.
      sum +=
        Math.log(Math.max(normalCdf(a), 1e-300)) +
        0.5 * Math.log(variance) +
        (target[i] - latent[i]) ** 2 / (2 * variance);
    }
    return sum;
  }
}

function isEnd(score: number): boolean {
  return score <= 0 || score >= 10;
}

/** Side of the scale (+1 floor, −1 ceiling), standardised distance of the end, and the hazard there. */
function endAt(score: number, latent: number, sd: number): { side: 1 | -1; a: number; hazard: number } {
  const side = score <= 0 ? 1 : -1;
  const a = (side * ((score <= 0 ? FLOOR : CEILING) - latent)) / sd;
  const hazard = a < -8 ? -a + 1 / -a : normalPdf(a) / normalCdf(a);
  return { side, a, hazard };
}
