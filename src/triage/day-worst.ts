import { localDate, type Score } from '#record';

/** The worst score of one local day. */
export type DayWorst = { readonly date: string; readonly worst: number };

/**
 * The worst score of each day that has one.
 *
 * @param series scores of one site in order of time
 * @param timeZone IANA name
 * @returns days in order; days without a score are absent
 */
export function dayWorsts(series: readonly Score[], timeZone: string): readonly DayWorst[] {
  const worst = new Map<string, number>();
  for (const { atMs, score } of series) {
    const date = localDate(atMs, timeZone);
    worst.set(date, Math.max(score, worst.get(date) ?? 0));
  }
  return [...worst].map(([date, score]) => ({ date, worst: score }));
}

/**
 * The mean of numbers.
 *
 * @param values any numbers
 * @returns null where there is none
 */
export function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * The median of numbers.
 *
 * @param values any numbers
 * @returns the middle one, or the mean of the middle two; null where there is none
 */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
