import * as chrono from 'chrono-node/en';
import { addDays } from '#record';
import type { Moment } from './moments.ts';
import { daysIn } from './time-words.ts';

/** The days on which something may have been, local dates, both inclusive. */
export type Interval = { readonly earliest: string; readonly latest: string };

const DAY_MS = 86_400_000;

const dateOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const single = (date: string): Interval => ({ earliest: date, latest: date });
const noonOf = (date: string): Date => new Date(`${date}T12:00:00Z`);

/** How wide "so many units ago" is: a day for days and hours, else half a unit to each side. */
function agoInterval(posted: string, least: number, most: number, unit: string): Interval {
  const days = daysIn[unit];
  const slack = days <= 1 && least === most ? 0 : days / 2;
  const latest = addDays(posted, -Math.max(0, Math.ceil(least * days - slack)));
  return { earliest: addDays(posted, -Math.floor(most * days + slack)), latest };
}

/** Monday of the week of a date. */
function monday(date: string): string {
  return addDays(date, -((noonOf(date).getUTCDay() + 6) % 7));
}

/** First and last day of a month, counted from year 0. */
function monthInterval(months: number): Interval {
  const first = dateOf(Date.UTC(Math.floor(months / 12), months % 12, 1));
  return {
    earliest: first,
    latest: addDays(dateOf(Date.UTC(Math.floor((months + 1) / 12), (months + 1) % 12, 1)), -1),
  };
}

const seasons: Readonly<Record<string, readonly [number, number]>> = {
  spring: [2, 3],
  summer: [5, 3],
  autumn: [8, 3],
  winter: [11, 3],
  christmas: [11, 1],
  xmas: [11, 1],
  easter: [2, 2],
};

/** Stretches of time by name. */
function namedInterval(posted: string, name: string): Interval | null {
  const noon = noonOf(posted);
  const [year, month] = [noon.getUTCFullYear(), noon.getUTCMonth()];
  if (name === 'last week') return { earliest: addDays(monday(posted), -7), latest: addDays(monday(posted), -1) };
  if (name === 'this week') return { earliest: monday(posted), latest: posted };
  if (/weekend$/.test(name)) {
    const saturday = addDays(monday(posted), noon.getUTCDay() === 6 || noon.getUTCDay() === 0 ? 5 : -2);
    return { earliest: saturday, latest: addDays(saturday, 1) };
  }
  if (name === 'last month') return monthInterval(year * 12 + month - 1);
  if (name === 'this month') return { earliest: monthInterval(year * 12 + month).earliest, latest: posted };
  if (/^(last|this) (year|season)$/.test(name)) {
    const named = name.startsWith('last') ? year - 1 : year;
    return { earliest: `${named}-01-01`, latest: named === year ? posted : `${named}-12-31` };
  }
  if (/^\d{4}$/.test(name)) return { earliest: `${name}-01-01`, latest: `${name}-12-31` };
  const season = seasons[name.replace(/^(last|this) /, '')];
  if (season === undefined) return null;
  const [start, length] = season;
  const startYear = year * 12 + start <= year * 12 + month ? year : year - 1;
  const first = monthInterval(startYear * 12 + start);
  const last = monthInterval(startYear * 12 + start + length - 1);
  return { earliest: first.earliest, latest: last.latest < posted ? last.latest : posted };
}

/** What chrono reads in a few words, as days no later than the posting. */
function calendarInterval(posted: string, words: string): Interval | null {
  const reference = noonOf(posted);
  const read = chrono.casual.parse(words, { instant: reference, timezone: 0 })[0]?.start;
  if (read === undefined) return null;
  const [year, month, day] = [read.get('year'), read.get('month'), read.get('day')];
  if (year === null || month === null || day === null) return null;
  if (!read.isCertain('day') && !read.isCertain('weekday')) {
    if (!read.isCertain('month')) return null;
    const months = year * 12 + month - 1;
    const past = dateOf(Date.UTC(year, month - 1, 1)) > posted && !read.isCertain('year') ? months - 12 : months;
    const { earliest, latest } = monthInterval(past);
    return { earliest, latest: latest < posted ? latest : posted };
  }
  const ms = Date.UTC(year, month - 1, day);
  if (read.isCertain('day')) {
    const past = dateOf(ms) > posted && !read.isCertain('year') ? Date.UTC(year - 1, month - 1, day) : ms;
    return single(dateOf(past));
  }
  const weekday = new Date(ms).getUTCDay();
  const back = (reference.getUTCDay() - weekday + 7) % 7;
  const recent = dateOf(reference.getTime() - back * DAY_MS);
  // "Last Sunday", said on a Tuesday, is the one just past or the one before it; a day's own name may be today or a week ago.
  const isVague = /\blast\b/.test(words) || back === 0;
  return isVague ? { earliest: addDays(recent, -7), latest: recent } : single(recent);
}

/**
 * The days that a moment names.
 *
 * @param moment the moment
 * @param posted the local date on which it was written
 * @param words the moment's words as written, lower case
 * @returns null where the words name no days ("a while ago")
 */
export function intervalOf(moment: Moment, posted: string, words: string): Interval | null {
  const { length, name } = moment;
  if (length !== null) return agoInterval(posted, length.least, length.most, length.unit);
  return namedInterval(posted, name) ?? calendarInterval(posted, words);
}
