import { choleskyInPlace } from '#math';
import type { Design } from './design.ts';
import { innerProducts, type NoiseShape, whiten } from './whiten.ts';

/**
 * Everything that the scores say about every column under one noise shape: inner products with the nuisance columns integrated out.
 * The search over explanations reads only this; its cost no longer depends on the diary's length.
 */
export type Summary = {
  readonly noise: NoiseShape;
  /** Number of suspect columns, m; column index = suspect × kernels + kernel, suspects without columns left out. */
  readonly m: number;
  /** (m+1)×(m+1) inner products, the scores last. */
  readonly gram: Float64Array;
  /** Log evidence terms that no explanation changes: −½ log|covariance| − ½ log|nuisance posterior| + ½ log|nuisance prior|. */
  readonly logConstant: number;
};

/** Which columns stand in the summary: suspect and kernel of each. */
export type ColumnIndex = { readonly suspect: Int16Array; readonly kernel: Int16Array; readonly m: number };

/** Lists the suspect columns of a design in the order in which summaries hold them. */
export function columnIndexOf(design: Design): ColumnIndex {
  const pairs = design.suspects.flatMap((suspect, j) => suspect.columns.map((_, k): [number, number] => [j, k]));
  return { suspect: Int16Array.from(pairs, ([j]) => j), kernel: Int16Array.from(pairs, ([, k]) => k), m: pairs.length };
}

/**
 * Packs columns row by row for whitening: nuisance columns first, then the given columns, then the scores.
 *
 * @param design the design
 * @param columns suspect columns to include
 * @param target one value a row: the scores, or pseudo-observations in their place
 */
export function packRows(design: Design, columns: readonly Float64Array[], target: Float64Array): Float64Array {
  const all = [...design.base.map((column) => column.values), ...columns, target];
  const width = all.length;
  const packed = new Float64Array(design.n * width);
  for (let c = 0; c < width; c++) {
    const column = all[c] as Float64Array;
    for (let i = 0; i < design.n; i++) packed[i * width + c] = column[i] as number;
  }
  return packed;
}

/** Room for whitening and inner products, reused over noise shapes. */
export type Workspace = { readonly whitened: Float64Array; readonly products: Float64Array };

export function workspaceFor(rows: number, width: number): Workspace {
  return { whitened: new Float64Array(rows * width), products: new Float64Array(width * width) };
}

/**
 * Whitens packed rows under a noise shape, forms the inner products and integrates the nuisance coefficients out.
 *
 * @param design the design (times and nuisance priors)
 * @param packed rows as `packRows` makes them
 * @param noise noise shape
 * @param whiteVariance variance of the white noise in points², by which the nuisance priors are put on the noise's scale
 * @param rowVariance relative white variance of each row, or null
 * @param work room, at least rows × width and width²
 */
export function summarise(
  design: Design,
  packed: Float64Array,
  noise: NoiseShape,
  whiteVariance: number,
  rowVariance: Float64Array | null,
  work: Workspace,
): Summary {
  const p = design.base.length;
  const width = packed.length / design.n;
  const rest = width - p;
  const logScale = whiten(design.atH, packed, width, noise, rowVariance, work.whitened);
  const g = work.products;
  innerProducts(work.whitened, design.n, width, g);
  let logPrior = 0;
  for (let c = 0; c < p; c++) {
    const precision = whiteVariance / (design.base[c] as { priorSd: number }).priorSd ** 2;
    g[c * width + c] = (g[c * width + c] as number) + precision;
    logPrior += 0.5 * Math.log(precision);
  }
  choleskyInPlace(g, p, width);
  let logPosterior = 0;
  for (let c = 0; c < p; c++) logPosterior += Math.log(g[c * width + c] as number);
  // Rows of L⁻¹·X, written over the upper right block of the products.
  for (let c = 0; c < p; c++) {
    const row = c * width;
    const pivot = g[row + c] as number;
    for (let k = 0; k < c; k++) {
      const factor = g[row + k] as number;
      for (let d = p; d < width; d++) g[row + d] -= factor * g[k * width + d];
    }
    for (let d = p; d < width; d++) g[row + d] /= pivot;
  }
  const gram = new Float64Array(rest * rest);
  for (let a = 0; a < rest; a++) {
    const row = a * rest;
    for (let b = a; b < rest; b++) gram[row + b] = g[(p + a) * width + p + b] as number;
    for (let k = 0; k < p; k++) {
      const nuisance = k * width + p;
      const factor = g[nuisance + a] as number;
      for (let b = a; b < rest; b++) gram[row + b] -= factor * g[nuisance + b];
    }
  }
  for (let a = 0; a < rest; a++) for (let b = a + 1; b < rest; b++) gram[b * rest + a] = gram[a * rest + b] as number;
  return { noise, m: rest - 1, gram, logConstant: logPrior - logPosterior - logScale };
}
