import { choleskyInPlace } from '#math';
import type { Design } from './design.ts';
import { innerProducts, innerProductsOf } from './inner-products.ts';
import { type NoiseShape, whiten } from './whiten.ts';

/**
 * Everything that the scores say about every column under one noise shape: inner products with the nuisance columns integrated out.
 * The search over explanations reads only this.
 */
export type Summary = {
  readonly noise: NoiseShape;
  /** Number of suspect columns, m; column index = suspect × kernels + kernel, suspects without columns left out. */
  readonly m: number;
  /** Inner product of each column with itself, length m. */
  readonly square: Float64Array;
  /** Inner product of each column with the scores, length m. */
  readonly product: Float64Array;
  /** Inner product of the scores with themselves. */
  readonly total: number;
  /** Inner products of one column with every column, length m: worked out when first asked for, as a search asks for few. */
  readonly rowOf: (column: number) => Float64Array;
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

/**
 * Whitens packed rows under a noise shape, and integrates the nuisance coefficients out of their inner products.
 *
 * @param design the design (times and nuisance priors)
 * @param packed rows as `packRows` makes them
 * @param noise noise shape
 * @param whiteVariance variance of the white noise in points², by which the nuisance priors are put on the noise's scale
 * @param rowVariance relative white variance of each row, or null
 */
export function summarise(
  design: Design,
  packed: Float64Array,
  noise: NoiseShape,
  whiteVariance: number,
  rowVariance: Float64Array | null,
): Summary {
  const { n } = design;
  const p = design.base.length;
  const width = packed.length / n;
  const m = width - p - 1;
  const whitened = new Float64Array(packed.length);
  const logScale = whiten(design.atH, packed, width, noise, rowVariance, whitened);
  const nuisance = new Float64Array(p * width);
  innerProducts(whitened, n, width, nuisance, p);
  const logNuisance = integrateOut(design, nuisance, whiteVariance);

  const square = new Float64Array(m);
  const product = new Float64Array(m);
  let total = 0;
  for (let i = 0; i < n; i++) {
    const row = i * width + p;
    const score = whitened[row + m] as number;
    for (let c = 0; c < m; c++) {
      const value = whitened[row + c] as number;
      square[c] = square[c] + value * value;
      product[c] = product[c] + value * score;
    }
    total += score * score;
  }
  for (let k = 0; k < p; k++) {
    const row = k * width + p;
    const score = nuisance[row + m] as number;
    for (let c = 0; c < m; c++) {
      const value = nuisance[row + c] as number;
      square[c] = square[c] - value * value;
      product[c] = product[c] - value * score;
    }
    total -= score * score;
  }
  const rows = new Map<number, Float64Array>();
  const rowOf = (column: number): Float64Array => {
    const known = rows.get(column);
    if (known !== undefined) return known;
    const products = new Float64Array(m);
    innerProductsOf(whitened, n, width, p + column, p, products);
    for (let k = 0; k < p; k++) {
      const row = k * width + p;
      const factor = nuisance[row + column] as number;
      for (let c = 0; c < m; c++) products[c] = products[c] - factor * nuisance[row + c];
    }
    rows.set(column, products);
    return products;
  };
  return { noise, m, square, product, total, rowOf, logConstant: logNuisance - logScale };
}

/**
 * Turns the nuisance columns' inner products with all columns into L⁻¹ times them, L the Cholesky factor of the nuisance precision: what
 * integrating out takes off an inner product of two columns is then the product of their columns here.
 *
 * @returns ½ log|nuisance prior precision| − ½ log|nuisance posterior precision|
 */
function integrateOut(design: Design, nuisance: Float64Array, whiteVariance: number): number {
  const p = design.base.length;
  const width = nuisance.length / Math.max(1, p);
  let logRatio = 0;
  design.base.forEach(({ priorSd }, c) => {
    const precision = whiteVariance / priorSd ** 2;
    nuisance[c * width + c] = nuisance[c * width + c] + precision;
    logRatio += 0.5 * Math.log(precision);
  });
  choleskyInPlace(nuisance, p, width);
  for (let c = 0; c < p; c++) {
    const row = c * width;
    const pivot = nuisance[row + c] as number;
    logRatio -= Math.log(pivot);
    for (let k = 0; k < c; k++) {
      const factor = nuisance[row + k] as number;
      for (let d = p; d < width; d++) nuisance[row + d] -= factor * nuisance[k * width + d];
    }
    for (let d = p; d < width; d++) nuisance[row + d] /= pivot;
  }
  return logRatio;
}
