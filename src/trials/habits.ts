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

/** What a runner has done lately: what a trial can be planned on. */
export type Habits = {
  /** Every run up to `asOf`, in order of time. */
  readonly runs: readonly HabitRun[];
  /** Runs a week over the last eight weeks, or over the shorter diary (two weeks at least). */
  readonly runsAWeek: number;
  /** Hours from each of the late runs to the next; empty where there are too few to tell. */
  readonly gapsH: readonly number[];
  readonly startHours: readonly number[];
  readonly durationsH: readonly number[];
  /** The check-ins of each late day that are not tied to a run; days without any are there as empty ones. */
  readonly checkinDays: readonly (readonly HabitSight[])[];
  /** Hours from a run's end to its own check-in, null for a run without one. */
  readonly afterRunH: readonly (number | null)[];
  /** Whether check-ins are frequent enough to be taken as the habit; else mornings and evenings are assumed. */
  readonly areCheckinsKnown: boolean;
  /** Steps in which scores are given: 1 for whole points. */
  readonly scoreStep: number;
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LATELY_DAYS = 56;
const SHORTEST_DAYS = 14;
/** Longer breaks are holidays or injuries, not habits. */
const LONGEST_GAP_H = 14 * 24;
const FEWEST_GAPS = 4;
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
  const gaps = late.slice(1).map(({ fromMs }, i) => (fromMs - (late[i]?.fromMs ?? fromMs)) / HOUR_MS);
  const gapsH = gaps.filter((gapH) => gapH > 0 && gapH <= LONGEST_GAP_H);
  const lateScores = scores.filter(({ atMs }) => atMs >= sinceMs);
  const checkinDays = checkinDaysOf(lateScores, zone);
  return {
    runs,
    runsAWeek: (7 * late.length) / days,
    gapsH: gapsH.length >= FEWEST_GAPS ? gapsH : [],
    startHours: late.map(({ fromMs }) => localHour(fromMs, zone)),
    durationsH: late.map(({ fromMs, untilMs }) => (untilMs - fromMs) / HOUR_MS),
    checkinDays,
    afterRunH: late.map(({ untilMs }) => afterRunDelayH(lateScores, untilMs)),
    areCheckinsKnown:
      checkinDays.length >= SHORTEST_DAYS / 2 && lateScores.length >= FEWEST_CHECKINS_A_DAY * checkinDays.length,
    scoreStep: stepOf(scores),
  };
}

/** The check-ins of each day from the first to the last, those after a run left out. */
function checkinDaysOf(scores: readonly Score[], zone: string): HabitSight[][] {
  const days = new Map<string, HabitSight[]>();
  const [first, last] = [scores[0], scores.at(-1)];
  if (first === undefined || last === undefined) return [];
  for (let ms = first.atMs; ms < last.atMs; ms = localDay(localDate(ms, zone), zone).untilMs) {
    days.set(localDate(ms, zone), []);
  }
  for (const { atMs, moment } of scores) {
    const index = MOMENTS.indexOf(moment ?? 'other');
    const date = localDate(atMs, zone);
    if (index !== AFTER_RUN)
      days.set(date, [...(days.get(date) ?? []), { hour: localHour(atMs, zone), moment: index }]);
  }
  return [...days.values()];
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
