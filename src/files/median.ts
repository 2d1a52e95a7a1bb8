/** As many values say enough of the middle of any number of them. */
const ENOUGH = 1000;

/**
 * The middle of a column's numbers, exact up to a thousand entries; of a longer column, that of a thousand
 * or more spread evenly over it.
 *
 * @param values any length; NaN and infinities are passed over
 * @param least numbers below this are passed over too
 * @returns the upper median; NaN where nothing is left
 */
export function medianOf(values: Float64Array, least = Number.NEGATIVE_INFINITY): number {
  const stride = Math.max(1, Math.floor(values.length / ENOUGH));
  const some: number[] = [];
  for (let at = 0; at < values.length; at += stride) {
    const value = values[at] as number;
    if (Number.isFinite(value) && value >= least) some.push(value);
  }
  some.sort((a, b) => a - b);
  return some[some.length >> 1] ?? Number.NaN;
}
