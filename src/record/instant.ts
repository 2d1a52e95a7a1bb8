/** The first and the last year that an instant or a date of a case may lie in; anything else is a slip of the pen. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;
const INSTANT =
  /^(\d{4}-\d\d-\d\d)[Tt](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:([Zz])|([+-])(\d\d)(?::?(\d\d))?)$/;

const MINUTE_MS = 60_000;

/**
 * A calendar date as UTC midnight.
 *
 * @param date any text
 * @returns milliseconds since 1970, or null where the text is no date that the calendar has between 1900 and 2200
 */
export function midnightUtcMs(date: string): number | null {
  const parts = DATE.exec(date);
  if (parts === null) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const ms = Date.UTC(year, month - 1, day);
  return new Date(ms).getUTCDate() === day ? ms : null;
}

/**
 * Whether a text is a real calendar date, `2026-04-24`, between 1900 and 2200.
 *
 * @param text any text
 * @returns false for a date that the calendar does not have (`2026-02-30`)
 */
export function isDate(text: string): boolean {
  return midnightUtcMs(text) !== null;
}

/**
 * Reads an instant in ISO 8601 with an offset or `Z`: `2026-04-24T08:00:00+01:00`.
 *
 * @param text seconds and their fraction may be missing; the offset may be `Z`, `+01:00`, `+0100` or `+01`
 * @returns milliseconds since 1970 (a finer fraction is cut off), or null where the text is no such instant,
 *   lacks its offset, or lies outside 1900–2200
 */
export function parseInstant(text: string): number | null {
  const parts = INSTANT.exec(text);
  if (parts === null) return null;
  const midnightMs = midnightUtcMs(parts[1] ?? '');
  if (midnightMs === null) return null;
  const [hour, minute, second] = [Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 0)];
  const milliseconds = Number((parts[5] ?? '').padEnd(3, '0').slice(0, 3));
  // ISO 8601 writes the end of a day as 24:00 and a leap second as :60; both run over into what follows.
  const endOfDay = hour === 24 && minute === 0 && second === 0 && milliseconds === 0;
  if ((hour > 23 && !endOfDay) || minute > 59 || second > 60) return null;
  const [offsetHour, offsetMinute] = [Number(parts[8] ?? 0), Number(parts[9] ?? 0)];
  if (offsetHour > 23 || offsetMinute > 59) return null;
  const offsetMs = (parts[7] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute) * MINUTE_MS;
  return midnightMs + (hour * 60 + minute) * MINUTE_MS + second * 1000 + milliseconds - offsetMs;
}

/**
 * Writes an instant in ISO 8601 in UTC, without a fraction where it is zero: `2026-04-24T07:00:00Z`.
 *
 * @param ms milliseconds since 1970, finite and within the years 0–9999
 * @returns the text; {@link parseInstant} reads it back to the same millisecond
 */
export function formatInstant(ms: number): string {
  return new Date(ms).toISOString().replace('.000Z', 'Z');
}
