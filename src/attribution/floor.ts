import { choleskyInPlace, normalCdf, normalPdf, solveLowerInPlace, solveUpperInPlace } from '#math';
import type { Design } from './design.ts';
import { innerProducts } from './inner-products.ts';
import { type NoiseShape, unwhiten, whiten } from './whiten.ts';

/** Scores with those at the ends of the scale replaced by what they say: a value and how uncertain it is. */
export type PseudoObservations = {
  readonly target: Float64Array;
  /** Relative white variance of each row (1: an ordinary score), or null when no score stands at an end. */
  readonly rowVariance: Float64Array | null;
  /** Log evidence of the scores, up to a constant that no variance changes. */
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
 * Expectation propagation under one background: the normal density that stands for a score's chance Φ gives the latent score, as all
 * other scores know it (its *cavity*), the mean and variance that the chance itself would give. A long stretch of zeros then weighs
 * little, instead of claiming day after day that nothing helped or hurt. Every sweep is one Kalman pass and its way back.
 *
 * @param design the design
 * @param around the background and the columns around which the scores are read
 * @source minka-2001
 */
export function pseudoObservations(design: Design, around: Around): PseudoObservations {
  const { n, score } = design;
  const { noise } = around;
  const white = around.whiteVariance;
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
  const cavityMean = new Float64Array(n);
  const cavityVariance = new Float64Array(n);
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
    logEvidence = -residual / (2 * white) - logScale - logDeterminant - 0.5 * n * Math.log(white);
    solveUpperInPlace(products, base, width, coefficients);
    readLatent();
    if (sweep === SWEEPS) logEvidence += correction();
    else for (let i = 0; i < n; i++) if (isEnd(score[i] as number)) readEnd(i);
  }
  return { target, rowVariance, logEvidence };

  /** Mean and variance of every end score's latent score without what the score itself says. */
  function readLatent(): void {
    const diagonal = unwhiten(design.atH, whitened, width, noise, rowVariance);
    const row = new Float64Array(base);
    for (let i = 0; i < n; i++) {
      if (!isEnd(score[i] as number)) continue;
      let pull = whitened[i * width + base] as number;
      for (let c = 0; c < base; c++) {
        row[c] = whitened[i * width + c] as number;
        pull -= row[c] * coefficients[c];
      }
      solveLowerInPlace(products, base, width, row);
      let precision = diagonal[i] as number;
      for (let c = 0; c < base; c++) precision -= row[c] ** 2;
      // With D the diagonal of the inverse of everything: the latent mean is y − r·pull, its variance r − r²·D, the cavity's 1/D − r.
      cavityMean[i] = target[i] - pull / precision;
      cavityVariance[i] = white * Math.max(1 / precision - rowVariance[i], 1e-6);
    }
  }

  /** Replaces the chance of an end score by the normal density that gives the cavity the same mean and variance. */
  function readEnd(i: number): void {
    const spread = white + cavityVariance[i];
    const { side, a, hazard } = endAt(score[i] as number, cavityMean[i] as number, Math.sqrt(spread));
    const variance = spread / (hazard * (hazard + a)) - cavityVariance[i];
    rowVariance[i] = Math.min(Math.max(variance / white, 1), WIDEST);
    target[i] = cavityMean[i] - (side * Math.sqrt(spread)) / (hazard + a);
  }

  /** What the pseudo-observations leave out: the end scores' true chances in their cavities less the densities that stand for them. */
  function correction(): number {
    let sum = 0;
    for (let i = 0; i < n; i++) {
      if (!isEnd(score[i] as number)) continue;
      const { a } = endAt(score[i] as number, cavityMean[i] as number, Math.sqrt(white + cavityVariance[i]));
      const variance = cavityVariance[i] + white * rowVariance[i];
      sum +=
        Math.log(Math.max(normalCdf(a), 1e-300)) +
        0.5 * Math.log(variance) +
        (target[i] - cavityMean[i]) ** 2 / (2 * variance);
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
  const hazard = a < -30 ? -a + 1 / -a : normalPdf(a) / normalCdf(a);
  return { side, a, hazard };
}
