import type { Random } from '#math';

/** How a simulated runner keeps the diary. */
export type Reporting = {
  readonly wakeH: number;
  readonly bedH: number;
  /** Standard deviation of the time of a check-in, in minutes. */
  readonly jitterMin: number;
  /** Chance that the last score is given again when the new one lies within a point of it. */
  readonly sticky: number;
  /** Chance that a day's totals, or a run's descent, are not written down. */
  readonly forgets: number;
  /** Days on which nobody checks in. */
  readonly isAway: (day: number) => boolean;
};

/** Everything written down, at the same hours. */
export const EVEN_REPORTING: Reporting = {
  wakeH: 7,
  bedH: 22,
  jitterMin: 8,
  sticky: 0,
  forgets: 0,
  isAway: () => false,
};

/** Draws how a person keeps a diary: late risers, forgotten days, a week away, the same number again. */
export function drawReporting(days: number, random: Random): Reporting {
  const isGoneOnce = random.uniform() < 0.3;
  const fromDay = 10 + Math.floor((days - 10) * random.uniform());
  const untilDay = fromDay + 4 + random.integer(6);
  return {
    wakeH: 6 + 2.5 * random.uniform(),
    bedH: 20.5 + 2 * random.uniform(),
    jitterMin: 8 + 40 * random.uniform(),
    sticky: random.uniform() < 0.25 ? 0.3 : 0,
    forgets: random.uniform() < 0.5 ? 0 : 0.12 * random.uniform(),
    isAway: (day) => isGoneOnce && day >= fromDay && day < untilDay,
  };
}

/**
 * Turns latent scores into given ones, for a person and for what that person would have said had something been otherwise.
 *
 * @param sticky chance that the last score is given again when the new one lies within a point of it
 * @param step the scores are whole multiples of it
 * @param series how many series are reported side by side, by the same chance
 */
export function reporterOf(
  sticky: number,
  step: number,
  series: number,
): (latent: number[], random: Random) => number[] {
  const last = new Array<number | null>(series).fill(null);
  return (latent, random) => {
    const isAgain = random.uniform() < sticky;
    return latent.map((value, k) => {
      const score = Math.min(10, Math.max(0, Math.round(value / step) * step));
      const before = last[k] ?? null;
      const given = isAgain && before !== null && Math.abs(before - score) <= 1 ? before : score;
      last[k] = given;
      return given;
    });
  };
}
