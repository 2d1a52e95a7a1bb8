import type { Dose } from '#exposures';
import type { TrialUnit } from './coming-trial.ts';
import { BEGINS_AT } from './coming-trial.ts';
import type { PastPeriod } from './diary-noise.ts';
import type { Habits } from './habits.ts';

const HOUR_MS = 3_600_000;

/**
 * The periods that a diary already holds, on a clock of hours: its runs, or its days or nights since the first score.
 *
 * @param habits the runner's habits
 * @param unit what a period is
 * @param doses of the exposure that is asked about; a period's dose is the first that begins with it
 * @param clock the instant that stands at hour 0, hours from it to the next local midnight, and the hour of the first score
 */
export function pastPeriods(
  { runs }: Habits,
  unit: TrialUnit,
  doses: readonly Dose[],
  { nowMs, midnightH, firstH }: { readonly nowMs: number; readonly midnightH: number; readonly firstH: number },
): readonly PastPeriod[] {
  const toH = (ms: number): number => (ms - nowMs) / HOUR_MS;
  if (unit === 'run') {
    return runs.flatMap(({ fromMs, untilMs }): PastPeriod[] => {
      const dose = doses.find((each) => each.fromMs >= fromMs && each.fromMs <= untilMs)?.amount ?? null;
      return toH(fromMs) < firstH ? [] : [{ fromH: toH(fromMs), untilH: toH(untilMs), dose }];
    });
  }
  const days = Math.max(0, Math.floor((midnightH - 24 - firstH) / 24));
  return Array.from({ length: days }, (_, day): PastPeriod => {
    const fromH = midnightH - 24 * (days - day + 1) + BEGINS_AT[unit];
    const dose = doses.find((each) => toH(each.fromMs) >= fromH - 12 && toH(each.fromMs) < fromH + 12)?.amount ?? null;
    return { fromH, untilH: fromH, dose };
  });
}
