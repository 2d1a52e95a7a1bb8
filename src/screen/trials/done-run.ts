import type { Timeline } from '../api/client.ts';
import type { TrialView } from './queries.ts';

const DAY_MS = 86_400_000;
/** An assignment that was revealed longer ago than this was not for that run. */
const LATELY_DAYS = 7;
const MOST = 4;

/** A run of the diary that may be the one that was due. */
export type KnownRun = { readonly start: string; readonly startMs: number };

/**
 * The runs of the diary that may be the one that was due: of the last week, after every period that is noted.
 *
 * @param runs in order of time
 * @param view the trial
 * @returns the newest first, at most four
 */
export function runsToChoose(runs: Timeline['runs'], view: TrialView): readonly KnownRun[] {
  const noted = view.periods.flatMap(({ run }) => (run === null ? [] : [Date.parse(run)]));
  const begun = view.begunAt === null ? 0 : Date.parse(view.begunAt);
  const newest = runs.at(-1)?.startMs ?? 0;
  const sinceMs = Math.max(begun, ...noted.map((ms) => ms + 1), newest - LATELY_DAYS * DAY_MS);
  return runs
    .filter(({ sport, startMs }) => sport === 'run' && startMs >= sinceMs)
    .toReversed()
    .slice(0, MOST)
    .map(({ start, startMs }) => ({ start, startMs }));
}

/** An instant as a field for date and time takes it: the clock of this machine, to the minute. */
export function localInput(atMs: number): string {
  const offsetMs = new Date(atMs).getTimezoneOffset() * 60_000;
  return new Date(atMs - offsetMs).toISOString().slice(0, 16);
}

/** The instant that such a field holds; null where it is empty. */
export function beganMs(input: string): number | null {
  const ms = new Date(input).getTime();
  return Number.isNaN(ms) ? null : ms;
}

/** A typed amount in other units, with a comma or a point; null where it is none. */
export function amountOf(typed: string, factor: number): number | null {
  const text = typed.trim().replace(',', '.');
  const value = Number(text);
  return text === '' || !Number.isFinite(value) || value < 0 ? null : Math.round(value * factor);
}
