/** A period's run on a clock of hours. */
export type TimedPeriod = { readonly fromH: number; readonly untilH: number };

/** A run with the scores that are its outcome. */
export type Window<S> = TimedPeriod & { readonly scores: readonly S[] };

/**
 * The window of each period: the scores from its run's end until `windowH` hours later, or until the next run of the trial.
 *
 * @param periods in order of time
 * @param scores in order of time; anything with an hour
 * @param windowH hours after a run in which its scores count
 * @returns one window a period; its scores may be none
 */
export function windowsOf<S extends { readonly atH: number }>(
  periods: readonly TimedPeriod[],
  scores: readonly S[],
  windowH: number,
): Window<S>[] {
  let after = 0;
  return periods.map(({ fromH, untilH }, index) => {
    const endH = Math.min(untilH + windowH, periods[index + 1]?.fromH ?? Infinity);
    // A score at the very start of a run of unknown length was given before it.
    while (after < scores.length && (scores[after] as S).atH <= fromH) after++;
    let from = after;
    while (from < scores.length && (scores[from] as S).atH < untilH) from++;
    let until = from;
    while (until < scores.length && (scores[until] as S).atH <= endH) until++;
    return { fromH, untilH, scores: scores.slice(from, until) };
  });
}
