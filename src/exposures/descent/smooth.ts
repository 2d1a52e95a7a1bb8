/** The mean over a window of each place; at the ends the window is as wide as it can be on both sides. */
function movingMean(values: Float64Array, reach: number): Float64Array {
  const n = values.length;
  const sums = new Float64Array(n + 1);
  for (let i = 0; i < n; i += 1) sums[i + 1] = (sums[i] as number) + (values[i] as number);
  return values.map((_, i) => {
    const near = Math.min(reach, i, n - 1 - i);
    return ((sums[i + near + 1] as number) - (sums[i - near] as number)) / (2 * near + 1);
  });
}

/**
 * Smooths evenly spaced values with a triangular window: a moving mean, twice. A straight line stays as it is.
 *
 * @param values evenly spaced
 * @param reach places on each side of one mean, ≥ 0; the triangle reaches twice as far
 * @returns as many values
 */
export function smooth(values: Float64Array, reach: number): Float64Array {
  return reach === 0 ? values : movingMean(movingMean(values, reach), reach);
}
