import { formatInstant, instantOfHour, parseCase, type Result } from '#record';
import type { Entry } from '../case-edits.ts';
import type { ActivityTotals } from './activity-totals.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;

/**
 * When an activity began, as the case writes it: on the clock of the place where the file tells its offset, else in UTC.
 *
 * @param timezone the case's, for a watch whose wall clock is all that is known
 * @returns null where the file does not say when it was
 */
export function startOfActivity(
  { startMs, isLocalClock, utcOffsetMin }: ActivityTotals,
  timezone: string,
): string | null {
  if (startMs === null) return null;
  if (isLocalClock) {
    const [date = '', time = ''] = new Date(startMs).toISOString().split('T');
    return formatInstant(instantOfHour(date, Date.parse(`1970-01-01T${time}`) / HOUR_MS, timezone));
  }
  if (utcOffsetMin === null || utcOffsetMin === 0) return formatInstant(startMs);
  const clock = formatInstant(startMs + utcOffsetMin * MINUTE_MS).slice(0, -1);
  const [hours, minutes] = [Math.floor(Math.abs(utcOffsetMin) / 60), Math.abs(utcOffsetMin) % 60];
  const offset = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
  return `${clock}${utcOffsetMin < 0 ? '-' : '+'}${offset}`;
}

/**
 * An activity as an entry of a case's `runs`.
 *
 * @param sha256 the raw file that it can be rebuilt from
 * @param timezone the case's
 * @returns the entry, without what is unknown; problems where a total is beyond what the case holds to be possible
 */
export function runOfActivity(totals: ActivityTotals, sha256: string, timezone: string): Result<Entry> {
  const { sport, distanceM, durationS, ascentM, descentM, descentBandsM, descentFrom, steps } = totals;
  const start = startOfActivity(totals, timezone);
  if (start === null) {
    return { ok: false, problems: [{ place: 'start', found: 'none', expected: 'a time that the activity began at' }] };
  }
  const known = Object.entries({ distanceM, durationS, ascentM, descentM, descentBandsM, descentFrom, steps }).filter(
    ([, value]) => value !== null,
  );
  const entry = { start, sport, ...Object.fromEntries(known), recording: sha256 };
  const checked = parseCase({ format: 'culprit-case/1', runs: [entry] });
  return checked.ok ? { ok: true, value: entry } : checked;
}
