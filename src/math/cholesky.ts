/**
 * Cholesky factor of a symmetric positive definite matrix, in place: A = L·Lᵀ, L in the lower triangle.
 *
 * @param a row-major, `stride` entries a row; the lower triangle of the leading n×n block is read and overwritten
 * @param n size of the block
 * @param stride entries a row, ≥ n
 * @returns false when the block is not positive definite to working precision; the block is then left half overwritten
 */
export function choleskyInPlace(a: Float64Array, n: number, stride: number): boolean {
  for (let j = 0; j < n; j++) {
    const rowJ = j * stride;
    let d = a[rowJ + j] as number;
    const whole = d;
    for (let k = 0; k < j; k++) d -= a[rowJ + k] ** 2;
    if (!(d > 1e-13 * whole)) return false;
    const root = Math.sqrt(d);
    a[rowJ + j] = root;
    for (let i = j + 1; i < n; i++) {
      const rowI = i * stride;
      let s = a[rowI + j] as number;
      for (let k = 0; k < j; k++) s -= a[rowI + k] * a[rowJ + k];
      a[rowI + j] = s / root;
    }
  }
  return true;
}

/**
 * Solves L·x = b in place by forward substitution.
 *
 * @param l lower triangular factor as left by `choleskyInPlace`
 * @param n size
 * @param stride entries a row of `l`
 * @param b right-hand side, overwritten with x
 */
export function solveLowerInPlace(l: Float64Array, n: number, stride: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let s = b[i] as number;
    for (let k = 0; k < i; k++) s -= l[i * stride + k] * b[k];
    b[i] = s / l[i * stride + i];
  }
}

/**
 * Solves Lᵀ·x = b in place by back substitution.
 *
 * @param l lower triangular factor as left by `choleskyInPlace`
 * @param n size
 * @param stride entries a row of `l`
 * @param b right-hand side, overwritten with x
 */
export function solveUpperInPlace(l: Float64Array, n: number, stride: number, b: Float64Array): void {
  for (let i = n - 1; i >= 0; i--) {
    let s = b[i] as number;
    for (let k = i + 1; k < n; k++) s -= l[k * stride + i] * b[k];
    b[i] = s / l[i * stride + i];
  }
}
