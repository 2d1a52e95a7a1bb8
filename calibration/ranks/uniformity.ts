import { normalCdf } from '#math';

/** How far ranks are from uniform. */
export type Uniformity = {
  readonly n: number;
  /** χ² over twenty equal bins, and its p. */
  readonly chiSquare: number;
  readonly p: number;
  /** Largest distance of the empirical distribution from the uniform, and the bound that 99 % of uniform samples keep. */
  readonly ecdf: number;
  readonly ecdfBound: number;
  /** Share of the ranks between 0.05 and 0.95. */
  readonly central: number;
};

const BINS = 20;

/** Tests ranks for uniformity. @source talts-2018 */
export function uniformityOf(ranks: readonly number[]): Uniformity {
  const n = ranks.length;
  const counts = new Array<number>(BINS).fill(0);
  for (const rank of ranks) {
    const bin = Math.min(BINS - 1, Math.floor(rank * BINS));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const expected = n / BINS;
  const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / Math.max(expected, 1e-9), 0);
  const sorted = ranks.toSorted((a, b) => a - b);
  const ecdf = sorted.reduce((most, rank, i) => Math.max(most, (i + 1) / n - rank, rank - i / n), 0);
  return {
    n,
    chiSquare,
    p: chiSquareTail(chiSquare, BINS - 1),
    ecdf,
    ecdfBound: 1.63 / Math.sqrt(Math.max(1, n)),
    central: ranks.filter((rank) => rank >= 0.05 && rank <= 0.95).length / Math.max(1, n),
  };
}

/** Upper tail of χ² by the cube root that is nearly normal (Wilson and Hilferty): exact to some thousandths. */
export function chiSquareTail(chiSquare: number, freedom: number): number {
  const spread = 2 / (9 * freedom);
  return 1 - normalCdf((Math.cbrt(chiSquare / freedom) - 1 + spread) / Math.sqrt(spread));
}
