import { midnightUtcMs } from './instant.ts';
import { offsetStretches, utcOffsetMs } from './time-zone.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** No offset from UTC, nor any change of one, reaches further than this. */
const REACH_MS = 2 * DAY_MS;

/** A local day as a half-open stretch of time; 23 or 25 hours long where the clocks change, and of no length where a zone skipped it. */
export type LocalDay = { readonly fromMs: number; readonly untilMs: number };

/** The date that a wall clock shows. */
function dateOfWall(wallMs: number): string {
  return new Date(wallMs).toISOString().slice(0, 10);
}

/** UTC midnight of a date; a wrong date is a programmer's mistake. */
function wallOfDate(date: string): number {
  const ms = midnightUtcMs(date);
  if (ms === null) throw new RangeError(`expected a date, found ${JSON.stringify(date)}`);
  return ms;
}

/** The first instant at which the wall clock shows this time or a later one. */
function firstInstantAt(wallMs: number, timeZone: string): number {
  for (const { fromMs, untilMs, offsetMs } of offsetStretches(wallMs - REACH_MS, wallMs + REACH_MS, timeZone)) {
    const at = Math.max(fromMs, wallMs - offsetMs);
    if (at < untilMs) return at;
  }
  return wallMs;
}

/**
 * The instant at which a local day's clock first shows an hour.
 *
 * @param date the local date
 * @param hour hours since midnight on the wall clock, 0–24, fractions allowed
 * @param timeZone an IANA name
 * @returns milliseconds since 1970; for an hour that the clocks skip, the instant of the change
 */
export function instantOfHour(date: string, hour: number, timeZone: string): number {
  return firstInstantAt(wallOfDate(date) + Math.round(hour * HOUR_MS), timeZone);
}

/**
 * The stretch of time that a local day takes.
 *
 * @param date the local date
 * @param timeZone an IANA name
 * @returns from the day's first instant to the next day's
 */
export function localDay(date: string, timeZone: string): LocalDay {
  return { fromMs: instantOfHour(date, 0, timeZone), untilMs: instantOfHour(date, 24, timeZone) };
}

/**
 * The local date of an instant.
 *
 * A day that has begun does not end because the clocks go back over midnight, so that every instant lies in the day of its date.
 *
 * @param ms milliseconds since 1970
 * @param timeZone an IANA name
 * @returns the date, `2026-04-24`
 */
export function localDate(ms: number, timeZone: string): string {
  const wallMs = ms + utcOffsetMs(ms, timeZone);
  const nextMidnight = (Math.floor(wallMs / DAY_MS) + 1) * DAY_MS;
  const hasBegun = nextMidnight - wallMs <= 2 * HOUR_MS && firstInstantAt(nextMidnight, timeZone) <= ms;
  return dateOfWall(hasBegun ? nextMidnight : wallMs);
}

/**
 * The time of day on the wall clock.
 *
 * @param ms milliseconds since 1970
 * @param timeZone an IANA name
 * @returns hours since midnight, 0 ≤ h < 24, with fractions
 */
export function localHour(ms: number, timeZone: string): number {
  const wallMs = ms + utcOffsetMs(ms, timeZone);
  return (wallMs - Math.floor(wallMs / DAY_MS) * DAY_MS) / HOUR_MS;
}

/**
 * The date some days later.
 *
 * @param date a date
 * @param days whole days, negative for earlier
 * @returns the date; calendar arithmetic, no zone needed
 */
export function addDays(date: string, days: number): string {
  return dateOfWall(wallOfDate(date) + days * DAY_MS);
}

/**
 * How many days one date is after another.
 *
 * @param from, to dates
 * @returns whole days, negative where `to` is the earlier
 */
export function daysBetween(from: string, to: string): number {
  return (wallOfDate(to) - wallOfDate(from)) / DAY_MS;
}
