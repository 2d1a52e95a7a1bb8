import { type TiltedMoments, tiltedMoments } from '#math';
import type { ColumnIndex, Summary } from './summary.ts';
import { tilt } from './tilt.ts';

/** One explanation under one noise shape: which suspects act, with which kernels, and how far the scores believe it. */
export type Explanation = {
  /** Column indices of the summary; at most one a suspect. */
  readonly columns: readonly number[];
  /** Log of prior × evidence; comparable over noise shapes. */
  logWeight: number;
  /** Marginals of the coefficients (points a unit dose at its strongest): cavities to be tilted by β²·1(β > 0). */
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  /** White noise variance that this explanation leaves. */
  readonly whiteVariance: number;
};

/** Priors of the search. */
export type SearchPrior = {
  /** Log prior odds of each column being the one through which its suspect acts, against the suspect not acting. */
  readonly logOdds: Float64Array;
  /** Slab: standard deviation of the moment prior's normal, in units of the noise's standard deviation. */
  readonly slab: number;
  /** Inverse-gamma prior of the white variance: shape and scale. */
  readonly shape: number;
  readonly scale: number;
};

/** What is asked of a search beside the explanations themselves. */
export type SearchWish = {
  readonly granting?: { readonly columns: readonly number[]; readonly suspect: number };
  readonly known?: number;
};

/** Explanations this much less likely (in log weight) than the best are not extended, and not kept. */
const EXTEND_WITHIN = 5.5;
const KEEP_WITHIN = 10;
/** Most explanations of one size that are extended: in a long diary each of many causes has several kernels that fit, and all of them combine. */
const BEAM = 32;
const LARGEST = 8;
const moments: TiltedMoments = { logMass: 0, mean: 0, variance: 0 };

/** An explanation under construction, with its partial Cholesky factor. */
type Node = {
  readonly columns: readonly number[];
  /** The factor's rows over all columns, one a column but the last: whatever is not extended never needs that one. */
  readonly rows: readonly Float64Array[];
  /** Diagonal entries of the factor, and the scores' entries of its rows, one a column. */
  readonly roots: readonly number[];
  readonly products: readonly number[];
  /** Residual square and residual product with the scores of every column, given the node's columns. */
  readonly d: Float64Array;
  readonly r: Float64Array;
  readonly residual: number;
  readonly logDeterminant: number;
  readonly logPrior: number;
  /** Log of how many of its like it stands for: those left out of the beam before it. */
  readonly logStandsFor: number;
  readonly logWeight: number;
};

/**
 * Weighs explanations under one noise shape: all singles exactly, larger ones by Occam's window.
 *
 * An explanation's weight is prior × marginal likelihood with the coefficients' moment prior, the white variance and the nuisance
 * coefficients integrated out. Extensions are scored by rank-one updates, at a cost of a few operations each.
 *
 * @param summary the scores' summary under the noise shape
 * @param index suspect and kernel of each column
 * @param prior priors
 * @param n number of scores
 * @param wish `granting`: instead of searching, the extensions of these columns by each column of this suspect, however unlikely.
 *   `known`: log weight of an explanation found elsewhere, from which the windows hang if it is better than all found here
 * @returns explanations within the window, those of few columns first; when granting, one an extension
 */
export function searchExplanations(
  summary: Summary,
  index: ColumnIndex,
  prior: SearchPrior,
  n: number,
  wish: SearchWish = {},
): Explanation[] {
  const { m } = summary;
  const stride = m + 1;
  const slabVariance = prior.slab * prior.slab * (1 + summary.noise.fastShare);
  const precision = 1 / slabVariance;
  const logSlab = Math.log(slabVariance);
  const freedom = prior.shape + n / 2;
  const weigh = (residual: number): number => -freedom * Math.log1p(residual / (2 * prior.scale));

  const d0 = new Float64Array(m);
  for (let j = 0; j < m; j++) d0[j] = summary.square[j] + precision;
  const empty: Node = {
    columns: [],
    rows: [],
    roots: [],
    products: [],
    d: d0,
    r: summary.product,
    residual: summary.total,
    logDeterminant: 0,
    logPrior: 0,
    logStandsFor: 0,
    logWeight: 0,
  };
  const none = settle(empty);
  if (wish.granting !== undefined) return grant(wish.granting.columns, wish.granting.suspect);
  const found: Explanation[] = [none];
  const seen = new Set<number>();
  let best = Math.max(none.logWeight, wish.known ?? Number.NEGATIVE_INFINITY);
  let frontier: Node[] = [{ ...empty, logWeight: none.logWeight }];
  for (let size = 1; size <= LARGEST && frontier.length > 0; size++) {
    const grown: Node[] = [];
    for (const parent of frontier) extend(parent, size, grown);
    frontier = beamOf(grown.filter((node) => node.logWeight > best - EXTEND_WITHIN));
  }
  return found.filter((explanation) => explanation.logWeight > best - KEEP_WITHIN);

  /** The likeliest of the nodes, each standing for its share of those left out, whose extensions would have been like its own. */
  function beamOf(nodes: readonly Node[]): Node[] {
    if (nodes.length <= BEAM) return [...nodes];
    const kept = nodes.toSorted((a, b) => b.logWeight - a.logWeight).slice(0, BEAM);
    const massOf = (some: readonly Node[]) => some.reduce((sum, node) => sum + Math.exp(node.logWeight - best), 0);
    const logShare = Math.log(massOf(nodes) / massOf(kept));
    return kept.map((node) => ({
      ...node,
      logStandsFor: node.logStandsFor + logShare,
      logWeight: node.logWeight + logShare,
    }));
  }

  function extend(parent: Node, size: number, grown: Node[]): void {
    const offset = parent.logWeight - weigh(parent.residual);
    for (let j = 0; j < m; j++) {
      const dj = parent.d[j] as number;
      const rj = parent.r[j] as number;
      if (dj < precision * 1.000001 && summary.square[j] < 1e-9) continue;
      const gain = (rj * rj) / dj;
      const residual = parent.residual - gain;
      // A quick look first: one normal coefficient's own tilt, the parent's taken as they were. Before that a quicker one, by a bound:
      // E[β²; β > 0] is at most m² + v, and for m below zero at most ½·v·exp(−½·m²/v).
      const white = (prior.scale + residual / 2) / freedom;
      const untilted = offset + (prior.logOdds[j] as number) + weigh(residual) - 0.5 * (Math.log(dj) + logSlab);
      const slabSquare = 0.5 * white * slabVariance;
      const most =
        rj > 0
          ? Math.log(((rj * rj) / dj + white) / (dj * slabSquare))
          : Math.log((0.5 * white) / (dj * slabSquare)) - gain / (2 * white);
      if (untilted + most < best - KEEP_WITHIN) continue;
      tiltedMoments(rj / dj, white / dj, moments);
      const guess = untilted + moments.logMass - Math.log(slabSquare);
      if (guess < best - KEEP_WITHIN || parent.columns.some((c) => index.suspect[c] === index.suspect[j])) continue;
      const columns = [...parent.columns, j].sort((a, b) => a - b);
      const key = columns.reduce((sum, column) => sum * stride + column + 1, 0);
      if (size > 1 && seen.has(key)) continue;
      seen.add(key);
      const node = grow(parent, j, residual, dj, rj);
      const explanation = settle(node);
      if (explanation.logWeight > best) best = explanation.logWeight;
      if (explanation.logWeight < best - KEEP_WITHIN) continue;
      found.push(explanation);
      if (explanation.logWeight > best - EXTEND_WITHIN && size < LARGEST)
        grown.push(withResiduals({ ...node, logWeight: explanation.logWeight }));
    }
  }

  function grant(columns: readonly number[], suspect: number): Explanation[] {
    let node: Node = empty;
    for (const column of columns) node = withResiduals(child(node, column));
    const granted: Explanation[] = [];
    for (let j = 0; j < m; j++) if (index.suspect[j] === suspect) granted.push(settle(child(node, j)));
    return granted;
  }

  function child(parent: Node, j: number): Node {
    const dj = parent.d[j] as number;
    const rj = parent.r[j] as number;
    return grow(parent, j, parent.residual - (rj * rj) / dj, dj, rj);
  }

  /** Adds a column; its row of the factor and the residuals of the others are left for `withResiduals`. */
  function grow(parent: Node, j: number, residual: number, dj: number, rj: number): Node {
    const root = Math.sqrt(dj);
    return {
      columns: [...parent.columns, j],
      rows: parent.rows,
      roots: [...parent.roots, root],
      products: [...parent.products, rj / root],
      d: parent.d,
      r: parent.r,
      residual,
      logDeterminant: parent.logDeterminant + Math.log(dj),
      logPrior: parent.logPrior + (prior.logOdds[j] as number),
      logStandsFor: parent.logStandsFor,
      logWeight: 0,
    };
  }

  function withResiduals(node: Node): Node {
    const last = node.columns.length - 1;
    const j = node.columns[last] as number;
    const root = node.roots[last] as number;
    const y = node.products[last] as number;
    const row = Float64Array.from(summary.rowOf(j));
    for (const previous of node.rows) {
      const factor = previous[j] as number;
      for (let c = 0; c < m; c++) row[c] = row[c] - factor * previous[c];
    }
    for (let c = 0; c < m; c++) row[c] = row[c] / root;
    row[j] = root;
    const d = Float64Array.from(node.d);
    const r = Float64Array.from(node.r);
    for (let c = 0; c < m; c++) {
      const value = row[c] as number;
      d[c] = Math.max(d[c] - value * value, precision);
      r[c] = r[c] - value * y;
    }
    return { ...node, rows: [...node.rows, row], d, r };
  }

  /** The explanation's exact weight: its normal posterior from the factor, tilted by the moment prior. */
  function settle(node: Node): Explanation {
    const k = node.columns.length;
    const white = (prior.scale + node.residual / 2) / freedom;
    normalPosterior(node, white);
    const tilted = tilt(room.mean, room.covariance, k);
    const logWeight =
      summary.logConstant +
      node.logPrior +
      node.logStandsFor +
      weigh(node.residual) -
      0.5 * (node.logDeterminant + k * logSlab) +
      tilted.logMass -
      k * Math.log(0.5 * white * slabVariance);
    return { columns: node.columns, logWeight, mean: tilted.mean, variance: tilted.variance, whiteVariance: white };
  }
}

/** Room for one normal posterior, reused: every explanation asks for one. */
const room = {
  inverse: new Float64Array((LARGEST + 1) ** 2),
  mean: new Float64Array(LARGEST + 1),
  covariance: new Float64Array((LARGEST + 1) ** 2),
};

/** Mean and covariance of the coefficients, left in the room, from the partial Cholesky rows: L·Lᵀ = precision, L·z = products with the scores. */
function normalPosterior({ columns, rows, roots, products }: Node, white: number): void {
  const k = columns.length;
  const { inverse, mean, covariance } = room;
  for (let a = 0; a < k; a++) {
    const column = columns[a] as number;
    const root = roots[a] as number;
    for (let b = 0; b < a; b++) {
      let s = 0;
      // L[a][c] of the factor below its diagonal is row c of the partial factor at column a.
      for (let c = b; c < a; c++) s -= ((rows[c] as Float64Array)[column] as number) * (inverse[c * k + b] as number);
      inverse[a * k + b] = s / root;
    }
    inverse[a * k + a] = 1 / root;
  }
  for (let a = 0; a < k; a++) {
    let m = 0;
    for (let c = a; c < k; c++) m += (inverse[c * k + a] as number) * (products[c] as number);
    mean[a] = m;
    for (let b = 0; b <= a; b++) {
      let s = 0;
      for (let c = a; c < k; c++) s += (inverse[c * k + a] as number) * (inverse[c * k + b] as number);
      covariance[a * k + b] = white * s;
      covariance[b * k + a] = white * s;
    }
  }
}
