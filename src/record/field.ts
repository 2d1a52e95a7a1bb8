import * as z from 'zod';
import { isDate, parseInstant } from './instant.ts';
import { isTimeZone } from './time-zone.ts';

// Schemas compiled to functions are no faster here, cost 5 ms at the start, and a page's content policy forbids them.
z.config({ jitless: true });

/*
 * The kinds of field that a case is made of. Every one may be missing or null: both mean unknown.
 * The message of each check is the "expected" half of a problem's sentence, nothing more.
 */

/** A number from `low` to `high`; `high` keeps out what cannot be, and is named only where it was passed. */
function bounded(low: number, high: number, expected: string) {
  return z.number(expected).min(low, expected).max(high, `a number from ${low} to ${high}`).nullish();
}

/** Any amount of anything: ≥ 0, and below what would be a slip of the keyboard. */
export const amount = (most = 1e9) => bounded(0, most, 'a number ≥ 0');

/** Minutes within one local day; the longest day has 25 hours. */
export const minutesOfDay = () => bounded(0, 1500, 'a number ≥ 0');

/** A score on the numeric rating scale, 0–10. */
export const score = () => {
  const expected = 'a number from 0 to 10';
  return z.number(expected).min(0, expected).max(10, expected).nullish();
};

/** A whole number ≥ `low`. */
export const whole = (low: number) => {
  const expected = low === 0 ? 'a whole number ≥ 0' : `a whole number ≥ ${low}`;
  return z.int(expected).min(low, expected).nullish();
};

/** Any whole number that JavaScript holds exactly. */
export const seed = () => z.int('a whole number').nullish();

/** A year of birth. */
export const year = () => {
  const expected = 'a year from 1850 to 2200';
  return z.int(expected).min(1850, expected).max(2200, expected).nullish();
};

/** A body's mass in kilograms. */
export const bodyMass = () => {
  const expected = 'a number > 0 and at most 1000';
  return z.number(expected).gt(0, expected).max(1000, expected).nullish();
};

/** Free text, empty included. */
export const text = () => z.string('text').nullish();

/** One of a few words. */
export const word = <const W extends readonly [string, ...string[]]>(...words: W) =>
  z.enum(words, `one of ${words.map((each) => JSON.stringify(each)).join(', ')}`).nullish();

/** An instant in ISO 8601 with its offset. */
export const instant = () => {
  const expected = 'an instant in ISO 8601 with an offset or Z, such as "2026-04-24T08:00:00+01:00"';
  return z
    .string(expected)
    .refine((value) => parseInstant(value) !== null, expected)
    .nullish();
};

/** A local day. */
export const date = () => {
  const expected = 'a date, such as "2026-04-24"';
  return z.string(expected).refine(isDate, expected).nullish();
};

/** An instant, or a local day where no more is known. */
export const instantOrDate = () => {
  const expected = 'an instant in ISO 8601 with an offset or Z, or a date';
  return z
    .string(expected)
    .refine((value) => isDate(value) || parseInstant(value) !== null, expected)
    .nullish();
};

/** A time zone by its IANA name. */
export const timeZone = () => {
  const expected = 'a time zone, such as "Europe/London"';
  return z.string(expected).refine(isTimeZone, expected).nullish();
};

/** A list, possibly empty. */
export const list = <T extends z.ZodType>(item: T) => z.array(item, 'a list').nullish();

/** Free texts in a list. */
export const texts = () => list(z.string('text'));

/** An object whose unknown fields are kept. */
export const object = <S extends z.ZodRawShape>(shape: S) => z.looseObject(shape, 'an object');
