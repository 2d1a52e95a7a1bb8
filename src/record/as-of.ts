import type { Case } from './case.ts';
import { formatInstant, isDate, parseInstant } from './instant.ts';
import { localDate, localDay } from './local-day.ts';

type Text = string | null | undefined;

/** An instant's milliseconds; null where it is missing. */
function msOf(text: Text): number | null {
  return text == null ? null : parseInstant(text);
}

/** Every instant that a case holds. */
function* instantsOf(theCase: Case): Generator<Text> {
  for (const run of theCase.runs ?? []) yield run.start;
  for (const event of theCase.events ?? []) {
    yield event.at;
    yield event.until;
  }
  for (const list of [theCase.checkins, theCase.answers, theCase.remedies])
    for (const entry of list ?? []) yield entry.at;
  for (const trial of theCase.trials ?? []) for (const period of trial.periods ?? []) yield period.run;
  for (const { when } of theCase.observations ?? []) {
    yield when?.earliest;
    yield when?.latest;
  }
  yield theCase.outcome?.at;
}

/**
 * The instant up to which a case is used: its `asOf`, else its latest instant, else the end of its last day.
 *
 * @param theCase a parsed case
 * @returns milliseconds since 1970; null for a case that holds no time at all
 */
export function asOfMs(theCase: Case): number | null {
  const stated = msOf(theCase.asOf);
  if (stated !== null) return stated;
  let latest: number | null = null;
  for (const text of instantsOf(theCase)) {
    const ms = msOf(text);
    if (ms !== null && (latest === null || ms > latest)) latest = ms;
  }
  if (latest !== null) return latest;
  const dates = (theCase.days ?? []).flatMap((day) => day.date ?? []).sort();
  const last = dates.at(-1);
  return last === undefined ? null : localDay(last, theCase.timezone ?? 'UTC').untilMs;
}

/** The list without the entries that fail; the same list where none does. */
function keep<T>(
  list: readonly T[] | null | undefined,
  passes: (entry: T) => boolean,
): readonly T[] | null | undefined {
  return list?.every(passes) ? list : list?.filter(passes);
}

/** The list with entries replaced; the same list where none is. */
function replace<T>(list: readonly T[] | null | undefined, by: (entry: T) => T): readonly T[] | null | undefined {
  const next = list?.map(by);
  return next?.some((entry, i) => entry !== list?.[i]) ? next : list;
}

/**
 * The case as it stood at its `asOf`: nothing later is left in it.
 *
 * Later sessions, check-ins, events, answers and remedies are gone; an event that lasts beyond ends there; a trial keeps its
 * schedule, but not the runs done later; a later observation leaves an empty place, so that the others keep their index.
 * Entries without a time stay. A day's totals stay when the day has begun.
 *
 * @param theCase a parsed case; it is not changed
 * @returns a case whose `asOf` is stated (absent for a case that holds no time at all)
 */
export function caseAsOf(theCase: Case): Case {
  const untilMs = asOfMs(theCase);
  if (untilMs === null) return theCase;
  const asOf = msOf(theCase.asOf) === null ? formatInstant(untilMs) : (theCase.asOf ?? null);
  const lastDate = localDate(untilMs, theCase.timezone ?? 'UTC');
  const isLater = (text: Text): boolean => {
    if (text == null) return false;
    return isDate(text) ? text > lastDate : (parseInstant(text) ?? Number.NEGATIVE_INFINITY) > untilMs;
  };
  const isPast = (entry: { readonly at?: Text }) => !isLater(entry.at);
  const { complaint, runner, outcome } = theCase;
  return {
    ...theCase,
    asOf,
    runner: runner && isLater(runner.runningSince) ? { ...runner, runningSince: null } : runner,
    complaint: complaint && isLater(complaint.onset) ? { ...complaint, onset: null } : complaint,
    runs: keep(theCase.runs, (run) => !isLater(run.start)),
    days: keep(theCase.days, (day) => !isLater(day.date)),
    checkins: keep(theCase.checkins, isPast),
    answers: keep(theCase.answers, isPast),
    remedies: keep(theCase.remedies, isPast),
    events: replace(keep(theCase.events, isPast), (event) =>
      isLater(event.until) ? { ...event, until: asOf } : event,
    ),
    observations: replace(theCase.observations, (seen) => (isLater(seen.when?.earliest) ? {} : seen)),
    trials: replace(theCase.trials, (trial) => {
      const periods = replace(trial.periods, (period) => (isLater(period.run) ? { ...period, run: null } : period));
      return periods === trial.periods ? trial : { ...trial, periods };
    }),
    outcome: outcome && isLater(outcome.at) ? null : outcome,
  };
}
