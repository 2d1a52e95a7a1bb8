import {
  type Case,
  type CaseEvent,
  caseAsOf,
  type Day,
  localDate,
  parseInstant,
  type Run,
  sportOf,
  uniteRuns,
} from '#record';
import type { Stretch } from './dose.ts';

/** One session with its times in milliseconds. */
export type Session = {
  readonly run: Run;
  /** `run` for every kind of run, else the sport's own name. */
  readonly sport: string;
  readonly fromMs: number;
  /** Where the duration is unknown, an end that is plausible: it places the dose and measures nothing. */
  readonly untilMs: number;
};

/** An event with its times in milliseconds; a moment ends as it begins. */
export type TimedEvent = Stretch & { readonly event: CaseEvent; readonly kind: string };

/** All that one date's entries say; more than one entry of a date is possible. */
export type DiaryDay = { readonly date: string; readonly entries: readonly Day[] };

/** A case laid out in time for the definitions to read: nothing in it is later than the case's `asOf`. */
export type Diary = {
  readonly theCase: Case;
  readonly timeZone: string;
  /** Every session, of any sport, in order of time. */
  readonly sessions: readonly Session[];
  /** Those of the sessions that are runs. */
  readonly runs: readonly Session[];
  /** Days that have an entry, in order. */
  readonly days: readonly DiaryDay[];
  readonly events: readonly TimedEvent[];
  /** The dates of the first and the last entry of any kind; null for a case without any. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** What could not be placed in time, in words. */
  readonly remarks: readonly string[];
};

/** An assumed easy pace, to place the end of a run of known distance and unknown duration. */
const ASSUMED_S_PER_M = 0.36;
/** An assumed length of a session of which neither is known. */
const ASSUMED_S = 2700;

function sessionOf(run: Run): Session | null {
  const fromMs = run.start == null ? null : parseInstant(run.start);
  if (fromMs === null) return null;
  const durationS = run.durationS ?? (run.distanceM == null ? ASSUMED_S : run.distanceM * ASSUMED_S_PER_M);
  return { run, sport: sportOf(run), fromMs, untilMs: fromMs + durationS * 1000 };
}

function timedEvent(event: CaseEvent): TimedEvent | null {
  const fromMs = event.at == null ? null : parseInstant(event.at);
  if (fromMs === null) return null;
  const untilMs = (event.until == null ? null : parseInstant(event.until)) ?? fromMs;
  return { event, kind: (event.kind ?? '').trim(), fromMs, untilMs: Math.max(fromMs, untilMs) };
}

function daysOf(days: readonly Day[]): DiaryDay[] {
  const byDate = new Map<string, Day[]>();
  for (const day of days) {
    if (day.date != null) byDate.set(day.date, [...(byDate.get(day.date) ?? []), day]);
  }
  return [...byDate]
    .map(([date, entries]) => ({ date, entries }))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

function leftOut(count: number, what: string, lacks: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${what} without ${lacks} is left out.` : `${count} ${what}s without ${lacks} are left out.`];
}

/**
 * Lays a case out in time, up to its `asOf`.
 *
 * A session that two sources recorded counts once. Entries without a time are left out, and a remark says how many.
 *
 * @param given a parsed case
 * @returns the diary; empty lists for a case without entries
 */
export function diaryOf(given: Case): Diary {
  const theCase = caseAsOf(given);
  const timeZone = theCase.timezone ?? 'UTC';
  const entered = theCase.runs ?? [];
  const united = uniteRuns(entered);
  const sessions = united.flatMap((run) => sessionOf(run) ?? []);
  const events = (theCase.events ?? [])
    .flatMap((event) => timedEvent(event) ?? [])
    .sort((one, other) => one.fromMs - other.fromMs);
  const days = daysOf(theCase.days ?? []);
  const instants = [...sessions.map(({ fromMs }) => fromMs), ...events.map(({ fromMs }) => fromMs)];
  for (const { at } of theCase.checkins ?? []) {
    const ms = at == null ? null : parseInstant(at);
    if (ms !== null) instants.push(ms);
  }
  const dates = days.map(({ date }) => date);
  if (instants.length > 0) {
    dates.push(
      localDate(
        instants.reduce((one, other) => Math.min(one, other)),
        timeZone,
      ),
    );
    dates.push(
      localDate(
        instants.reduce((one, other) => Math.max(one, other)),
        timeZone,
      ),
    );
  }
  dates.sort();
  const twice = entered.length - united.length;
  return {
    theCase,
    timeZone,
    sessions,
    runs: sessions.filter(({ sport }) => sport === 'run'),
    days,
    events,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    remarks: [
      ...leftOut(united.length - sessions.length, 'session', 'a start'),
      ...(twice === 0 ? [] : [`${twice} of ${entered.length} sessions were recorded twice and count once.`]),
    ],
  };
}
