import { MOMENTS } from '#attribution';
import type { Random } from '#math';
import { ASSUMED_CHECKINS, type Habits } from './habits.ts';
import type { Sight } from './noise/background.ts';
import { type TimedPeriod, windowsOf } from './windows.ts';

/** What a trial's period is: a run, a day, or a night and the day after it. */
export type TrialUnit = 'run' | 'day' | 'night';

/** When the periods and the check-ins of a coming trial may fall, in hours from now. */
export type ComingTrial = {
  readonly periods: readonly TimedPeriod[];
  /** In order of time; every period has at least one in its window. */
  readonly sights: readonly Sight[];
};

const AFTER_RUN = MOMENTS.indexOf('after-run');
const WAKING = MOMENTS.indexOf('waking');
const WEEK_H = 168;
/** Hours of the day at which the condition of a day or of a night begins. */
export const BEGINS_AT: Readonly<Record<'day' | 'night', number>> = { day: 8, night: 22.5 };

/**
 * Draws when the periods and check-ins of a coming trial fall, from the runner's habits.
 *
 * The hours between runs, their lengths, and the check-ins of a day are drawn from those of the last weeks; days and nights follow one another.
 *
 * @param habits the runner's habits
 * @param unit what a period is
 * @param count how many periods
 * @param windowH hours after a period in which its scores count
 * @param midnightH hours from now to the next local midnight
 * @param random where chance comes from
 */
export function comingTrial(
  habits: Habits,
  unit: TrialUnit,
  count: number,
  windowH: number,
  midnightH: number,
  random: Random,
): ComingTrial {
  const periods = unit === 'run' ? comingRuns(habits, count, midnightH, random) : comingDays(unit, count, midnightH);
  const endH = (periods.at(-1)?.untilH ?? 0) + windowH;
  const sights: Sight[] = [];
  const days = habits.areCheckinsKnown ? habits.checkinDays : [ASSUMED_CHECKINS];
  for (let dayH = midnightH - 24; dayH < endH; dayH += 24) {
    for (const { hour, moment } of drawn(days, random) ?? []) {
      if (dayH + hour > 0 && dayH + hour <= endH) sights.push({ atH: dayH + hour, moment });
    }
  }
  if (unit === 'run') {
    for (const { untilH } of periods) {
      const delayH = drawn(habits.afterRunH, random) ?? null;
      if (delayH !== null) sights.push({ atH: untilH + delayH, moment: AFTER_RUN });
    }
  }
  sights.sort((one, other) => one.atH - other.atH);
  // "When every pair is done" is what power is about: where no check-in falls into a window, one is added.
  const unseen = windowsOf(periods, sights, windowH).flatMap(({ scores, untilH }, index): Sight[] => {
    const endH = Math.min(untilH + windowH, periods[index + 1]?.fromH ?? Infinity);
    return scores.length > 0 ? [] : [{ atH: untilH + 0.6 * (endH - untilH), moment: WAKING }];
  });
  return { periods, sights: [...sights, ...unseen].sort((one, other) => one.atH - other.atH) };
}

function comingRuns(habits: Habits, count: number, midnightH: number, random: Random): TimedPeriod[] {
  const { gapsH, startHours, durationsH, runsAWeek } = habits;
  let fromH = midnightH + (drawn(startHours, random) ?? 18);
  return Array.from({ length: count }, () => {
    const period = { fromH, untilH: fromH + (drawn(durationsH, random) ?? 0.75) };
    fromH = Math.max(period.untilH + 1, fromH + (drawn(gapsH, random) ?? WEEK_H / Math.max(runsAWeek, 1)));
    return period;
  });
}

function comingDays(unit: 'day' | 'night', count: number, midnightH: number): TimedPeriod[] {
  return Array.from({ length: count }, (_, day) => {
    const fromH = midnightH + 24 * day + BEGINS_AT[unit];
    return { fromH, untilH: fromH };
  });
}

function drawn<T>(from: readonly T[], random: Random): T | undefined {
  return from[random.integer(from.length)];
}
