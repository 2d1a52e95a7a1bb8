/** Plain dense linear algebra to hold the fast forms against: rows of rows, no cleverness. */
export type Matrix = number[][];

export function transposed(a: Matrix): Matrix {
  return (a[0] ?? []).map((_, j) => a.map((row) => row[j] as number));
}

export function times(a: Matrix, b: Matrix): Matrix {
  const columns = transposed(b);
  return a.map((row) => columns.map((column) => row.reduce((sum, value, k) => sum + value * column[k], 0)));
}

/** Inverse and log determinant by Gauss–Jordan elimination with row exchanges. */
export function inverted(a: Matrix): { inverse: Matrix; logDeterminant: number } {
  const n = a.length;
  const work = a.map((row, i) => [...row, ...Array.from({ length: n }, (_, j) => (i === j ? 1 : 0))]);
  let logDeterminant = 0;
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(work[r][c]) > Math.abs(work[pivot][c])) pivot = r;
    [work[c], work[pivot]] = [work[pivot], work[c]];
    const value = work[c][c];
    logDeterminant += Math.log(Math.abs(value));
    work[c] = work[c].map((entry) => entry / value);
    for (let r = 0; r < n; r++) {
      const factor = work[r][c];
      if (r !== c && factor !== 0) work[r] = work[r].map((entry, k) => entry - factor * work[c][k]);
    }
  }
  return { inverse: work.map((row) => row.slice(n)), logDeterminant };
}

/** Covariance of scores under a drift and a faster part, both Ornstein–Uhlenbeck, and white noise of the given variances. */
export function covarianceOf(
  atH: readonly number[],
  noise: { fastShare: number; fastH: number; driftShare: number; driftH: number },
  white: readonly number[],
): Matrix {
  return atH.map((t, i) =>
    atH.map((u, j) => {
      const lag = Math.abs(t - u);
      const fast = noise.fastShare * Math.exp(-lag / noise.fastH);
      return fast + noise.driftShare * Math.exp(-lag / noise.driftH) + (i === j ? (white[i] as number) : 0);
    }),
  );
}
