import { MOMENTS } from '#attribution';
import {
  asOfMs,
  type Case,
  isRun,
  localDate,
  localDay,
  localHour,
  parseInstant,
  type Run,
  type Score,
  uniteRuns,
} from '#record';

/** A run with its times. */
export type HabitRun = { readonly run: Run; readonly fromMs: number; readonly untilMs: number };

/** A check-in of one day: the local hour and the moment's index. */
export type HabitSight = { readonly hour: number; readonly moment: number };

/** A run as a day of the diary holds it. */
export type HabitDayRun = {
  readonly hour: number;
  readonly durationH: number;
  /** Hours from the run's end to its own check-in, null for a run without one. */
  readonly afterH: number | null;
};

/** One local day of the diary. */
export type HabitDay = {
  readonly runs: readonly HabitDayRun[];
  /** The check-ins that are not tied to a run; null on a day before the first or after the last score, where missing ones tell nothing. */
  readonly sights: readonly HabitSight[] | null;
};

/** What a runner has done lately: what a trial can be planned on. */
export type Habits = {
  /** Every run up to `asOf`, in order of time. */
  readonly runs: readonly HabitRun[];
  /** Runs a week over the last eight weeks, or over the shorter diary (two weeks at least). */
  readonly runsAWeek: number;
  /** The late days in order, one after the other, until yesterday. */
  readonly days: readonly HabitDay[];
  /** Whether there are enough check-ins to be taken as the habit, as sparse as they may be; else mornings and evenings are assumed. */
  readonly areCheckinsKnown: boolean;
  /** Steps in which scores are given: 1 for whole points. */
  readonly scoreStep: number;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LATELY_DAYS = 56;
const SHORTEST_DAYS = 14;
/** Check-ins that are a habit however far apart they are, and how many a day are one in a shorter diary. */
const ENOUGH_CHECKINS = 14;
const FEWEST_CHECKINS_A_DAY = 0.7;
const AFTER_RUN = MOMENTS.indexOf('after-run');
/** What a trial asks for where no habit is known: a score on waking and one in the evening. */
export const ASSUMED_CHECKINS: readonly HabitSight[] = [
  { hour: 7, moment: MOMENTS.indexOf('waking') },
  { hour: 21.5, moment: MOMENTS.indexOf('evening') },
];

/**
 * What a runner has done lately, from the diary.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param scores one site's scores in order of time
 * @returns habits; empty lists and a rate of 0 for a case without runs
 */
export function habitsOf(theCase: Case, scores: readonly Score[]): Habits {
  const runs = uniteRuns(theCase.runs ?? [])
    .filter(isRun)
    .flatMap((run): HabitRun[] => {
      const fromMs = run.start == null ? null : parseInstant(run.start);
      return fromMs === null ? [] : [{ run, fromMs, untilMs: fromMs + (run.durationS ?? 2700) * 1000 }];
    });
  const nowMs = asOfMs(theCase) ?? 0;
  const zone = theCase.timezone ?? 'UTC';
  const firstMs = Math.min(runs[0]?.fromMs ?? nowMs, scores[0]?.atMs ?? nowMs);
  const days = Math.min(LATELY_DAYS, Math.max(SHORTEST_DAYS, (nowMs - firstMs) / DAY_MS));
  const sinceMs = nowMs - days * DAY_MS;
  const late = runs.filter(({ fromMs }) => fromMs >= sinceMs);
  const lateScores = scores.filter(({ atMs }) => atMs >= sinceMs);
  const habitDays = daysOf(sinceMs, nowMs, late, lateScores, zone);
  const scored = habitDays.filter(({ sights }) => sights !== null).length;
  return {
    runs,
    runsAWeek: (7 * late.length) / days,
    days: habitDays,
    areCheckinsKnown:
      scored >= SHORTEST_DAYS / 2 && lateScores.length >= Math.min(ENOUGH_CHECKINS, FEWEST_CHECKINS_A_DAY * scored),
    scoreStep: stepOf(scores),
  };
}

/** Every day that has passed since an instant, with its runs and check-ins. */
function daysOf(
  sinceMs: number,
  nowMs: number,
  runs: readonly HabitRun[],
  scores: readonly Score[],
  zone: string,
): HabitDay[] {
  const today = localDate(nowMs, zone);
  const byDate = new Map<string, { runs: HabitDayRun[]; sights: HabitSight[] | null }>();
  const [firstMs, lastMs] = [scores[0]?.atMs ?? Infinity, scores.at(-1)?.atMs ?? -Infinity];
  for (let date = localDate(sinceMs, zone); date !== today; ) {
    const { fromMs, untilMs } = localDay(date, zone);
    byDate.set(date, { runs: [], sights: untilMs > firstMs && fromMs <= lastMs ? [] : null });
    date = localDate(untilMs, zone);
  }
  for (const { fromMs, untilMs } of runs) {
    const durationH = (untilMs - fromMs) / HOUR_MS;
    const run = { hour: localHour(fromMs, zone), durationH, afterH: afterRunDelayH(scores, untilMs) };
    byDate.get(localDate(fromMs, zone))?.runs.push(run);
  }
  for (const { atMs, moment } of scores) {
    const index = MOMENTS.indexOf(moment ?? 'other');
    if (index === AFTER_RUN) continue;
    byDate.get(localDate(atMs, zone))?.sights?.push({ hour: localHour(atMs, zone), moment: index });
  }
  return [...byDate.values()];
}

function afterRunDelayH(scores: readonly Score[], endMs: number): number | null {
  const own = scores.find(
    ({ atMs, moment }) => moment === 'after-run' && atMs >= endMs - HOUR_MS && atMs <= endMs + 6 * HOUR_MS,
  );
  return own === undefined ? null : Math.max(0.1, (own.atMs - endMs) / HOUR_MS);
}

/** The coarsest step of 2, 1, ½ and 0.1 points on which every score lies; 1 where there are few scores. */
function stepOf(scores: readonly Score[]): number {
  if (scores.length < 8) return 1;
  return [2, 1, 0.5].find((step) => scores.every(({ score }) => score % step === 0)) ?? 0.1;
}
