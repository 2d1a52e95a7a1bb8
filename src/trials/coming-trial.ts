import { MOMENTS } from '#attribution';
import type { Random } from '#math';
import { ASSUMED_CHECKINS, type HabitDayRun, type HabitSight, type Habits } from './habits.ts';
import type { Sight } from './noise/background.ts';
import type { TimedPeriod } from './windows.ts';

/** What a trial's period is: a run, a day, or a night and the day after it. */
export type TrialUnit = 'run' | 'day' | 'night';

/** When the periods and the check-ins of a coming trial may fall, in hours from now. */
export type ComingTrial = {
  readonly periods: readonly TimedPeriod[];
  /** In order of time; a period's window may hold none, as in the diary. */
  readonly sights: readonly Sight[];
};

/** A coming day: its runs and its check-ins. */
type ComingDay = { readonly runs: readonly HabitDayRun[]; readonly sights: readonly HabitSight[] };

const AFTER_RUN = MOMENTS.indexOf('after-run');
const DAY_H = 24;
const WEEK_DAYS = 7;
/** Fewer runs than these are no habit: runs are then assumed to come regularly. */
const FEWEST_RUNS = 3;
/** Hours of the day at which the condition of a day or of a night begins. */
export const BEGINS_AT: Readonly<Record<'day' | 'night', number>> = { day: 8, night: 22.5 };

/**
 * Draws when the periods and check-ins of a coming trial fall: the diary's days, replayed.
 *
 * A stationary bootstrap: stretches of a week on average, each beginning on the weekday that is due. So runs keep their days and hours, check-ins theirs, and what
 * goes together stays together: a day without a score, a score after a run, two runs in a row. Days and nights as periods follow one another.
 *
 * @param habits the runner's habits
 * @param unit what a period is
 * @param count how many periods
 * @param windowH hours after a period in which its scores count
 * @param midnightH hours from now to the next local midnight
 * @param random where chance comes from
 * @source politis-1994
 */
export function comingTrial(
  habits: Habits,
  unit: TrialUnit,
  count: number,
  windowH: number,
  midnightH: number,
  random: Random,
): ComingTrial {
  const periods: TimedPeriod[] = [];
  const sights: Sight[] = [];
  const replay = replayOf(habits, random);
  let endH = Infinity;
  // What is left of today brings check-ins, and no period yet.
  for (let dayH = midnightH - DAY_H; dayH <= endH; dayH += DAY_H) {
    const { runs, sights: seen } = replay();
    for (const { hour, moment } of seen) sights.push({ atH: dayH + hour, moment });
    const begun = unit === 'run' ? runs : [{ hour: BEGINS_AT[unit], durationH: 0, afterH: null }];
    for (const { hour, durationH, afterH } of dayH < midnightH ? [] : begun) {
      const fromH = Math.max(dayH + hour, (periods.at(-1)?.untilH ?? 0) + 1);
      if (periods.length < count) periods.push({ fromH, untilH: fromH + durationH });
      if (afterH !== null) sights.push({ atH: fromH + durationH + afterH, moment: AFTER_RUN });
    }
    if (periods.length === count) endH = (periods.at(-1) as TimedPeriod).untilH + windowH;
  }
  const known = sights.filter(({ atH }) => atH > 0 && atH <= endH);
  return { periods, sights: known.sort((one, other) => one.atH - other.atH) };
}

/** One day of the diary after the other, from today's weekday on. */
function replayOf({ days, areCheckinsKnown, runsAWeek }: Habits, random: Random): () => ComingDay {
  const scored = days.filter(({ sights }) => sights !== null);
  const delays = scored.flatMap(({ runs }) => runs.map(({ afterH }) => afterH));
  const areRunsKnown = days.reduce((sum, { runs }) => sum + runs.length, 0) >= FEWEST_RUNS;
  let [today, at] = [days.length, days.length];
  let owed = 0;
  return () => {
    if (at >= days.length || random.uniform() < 1 / WEEK_DAYS) at = sameWeekday(days.length, today, random);
    const day = days[at] ?? { runs: [], sights: null };
    [today, at] = [today + 1, at + 1];
    owed += Math.max(1, runsAWeek) / WEEK_DAYS;
    const regular = owed >= 1 ? [{ hour: 18, durationH: 0.75, afterH: null }] : [];
    owed -= regular.length;
    const runs = areRunsKnown ? day.runs : regular;
    if (!areCheckinsKnown) return { runs, sights: ASSUMED_CHECKINS };
    if (day.sights !== null) return { runs, sights: day.sights };
    // Of a day outside the scores only the runs are known.
    const asScored = runs.map((run) => ({ ...run, afterH: drawn(delays, random) ?? null }));
    return { runs: asScored, sights: drawn(scored, random)?.sights ?? [] };
  };
}

/** A day of the diary on the weekday of a coming one; any day where the diary holds none. */
function sameWeekday(length: number, today: number, random: Random): number {
  const first = today % WEEK_DAYS;
  const weeks = Math.ceil((length - first) / WEEK_DAYS);
  return weeks > 0 ? first + WEEK_DAYS * random.integer(weeks) : random.integer(Math.max(1, length));
}

function drawn<T>(from: readonly T[], random: Random): T | undefined {
  return from[random.integer(from.length)];
}
