/** No watch that writes these formats is older. */
const EARLIEST_MS = Date.UTC(1990, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);

/**
 * Whether a time can be that of a recorded activity: from 1990 until 2100, half-open. Outside, the clock was not set.
 *
 * @param timeMs milliseconds since 1970; NaN is not plausible
 */
export function isPlausibleTime(timeMs: number): boolean {
  return timeMs >= EARLIEST_MS && timeMs < LATEST_MS;
}

/**
 * Reads an ISO 8601 date and time as GPX and TCX write them (`2021-08-30T07:06:21.000Z`, `…T09:06:21+02:00`).
 * Without a zone it is UTC, as both formats prescribe.
 *
 * @param text the text, white space around it allowed
 * @returns milliseconds since 1970, or NaN for anything else
 */
export function readInstantMs(text: string): number {
  const at = text.charCodeAt(0) <= 32 ? text.search(/\S/) : 0;
  if (at < 0 || text.length < at + 19) return Number.NaN;
  const year = digits(text, at, 4);
  const month = digits(text, at + 5, 2);
  const day = digits(text, at + 8, 2);
  const hour = digits(text, at + 11, 2);
  const minute = digits(text, at + 14, 2);
  const second = digits(text, at + 17, 2);
  const separated =
    text.charCodeAt(at + 4) === 45 &&
    text.charCodeAt(at + 7) === 45 &&
    (text.charCodeAt(at + 10) | 32) === 116 &&
    text.charCodeAt(at + 13) === 58 &&
    text.charCodeAt(at + 16) === 58;
  const inRange = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60;
  // A comparison with NaN is false, so that a character that is no digit fails here as well.
  if (!separated || !inRange || !(year >= 0)) return Number.NaN;
  const wholeMs = (((daysSince1970(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000;
  return wholeMs + readTail(text, at + 19);
}

/**
 * The offset from UTC that a date and time states.
 *
 * @param text as for readInstantMs
 * @returns minutes, positive east; null where it states none, or `Z` or `+00:00`, which is how programs write UTC anywhere
 */
export function readUtcOffsetMin(text: string): number | null {
  const offset = zoneMin(text);
  return offset === 0 || Math.abs(offset) > 14 * 60 ? null : offset;
}

/** The zone at the end of a date and time in minutes; 0 without one. */
function zoneMin(text: string): number {
  const zone = /[+-]\d\d:?\d\d\s*$/.exec(text.slice(19))?.[0].replace(':', '');
  if (zone === undefined) return 0;
  return (zone.startsWith('-') ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3, 5)));
}

/** Fraction and zone after the seconds, in milliseconds to add. */
function readTail(text: string, from: number): number {
  let at = from;
  let fractionMs = 0;
  const mark = text.charCodeAt(at);
  if (mark === 46 || mark === 44) {
    let weight = 100;
    for (at += 1; isDigit(text.charCodeAt(at)); at += 1) {
      fractionMs += (text.charCodeAt(at) - 48) * weight;
      weight /= 10;
    }
    if (weight === 100) return Number.NaN;
    fractionMs = Math.floor(fractionMs + 1e-6);
  }
  if (at === text.length || (at === text.length - 1 && (text.charCodeAt(at) | 32) === 122)) return fractionMs;
  const rest = text.slice(at).trim();
  if (rest === '' || rest === 'Z' || rest === 'z') return fractionMs;
  if (!/^[+-]\d\d:?\d\d$/.test(rest)) return Number.NaN;
  return fractionMs - zoneMin(text) * 60_000;
}

/** Days from 1970-01-01 in the proleptic Gregorian calendar, with years counted from March so that leap days come last. */
function daysSince1970(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + (yearOfEra >> 2) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

function digits(text: string, from: number, count: number): number {
  let value = 0;
  for (let at = from; at < from + count; at += 1) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) return Number.NaN;
    value = value * 10 + code - 48;
  }
  return value;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
