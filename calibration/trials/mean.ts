/**
 * The mean of some values.
 *
 * @param values of any number
 * @returns 0 without a value
 */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
