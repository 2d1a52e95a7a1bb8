/** Which units people read; inside everything is SI. */
export type Units = 'metric' | 'imperial';

const METRES_A_MILE = 1609.344;
const METRES_A_FOOT = 0.3048;

/** How numbers, lists and dates are written in one language; made once a language, because Intl's formatters are slow to make. */
export type Writing = {
  readonly units: Units;
  /** A distance, given in km, with its unit: `8.3 km`, `5.2 mi`. */
  readonly km: (km: number, decimals?: number) => string;
  /** A climb or a descent, given in metres, with its unit: `120 m`, `394 ft`. */
  readonly m: (metres: number) => string;
  /** The units that distances and heights are read in, and how many of them a kilometre and a metre are, for axes. */
  readonly distance: { readonly unit: string; readonly perKm: number };
  readonly height: { readonly unit: string; readonly perM: number };
  /** A number with at most this many decimals. */
  readonly number: (value: number, decimals?: number) => string;
  /** A difference, always with its sign. */
  readonly signed: (value: number, decimals?: number) => string;
  /** "a, b and c" */
  readonly list: (parts: readonly string[]) => string;
  /** A wall-clock date as `4 May`. */
  readonly date: (wallClock: Date) => string;
  /** A wall-clock date and time as `Mon 4 May, 07:10`. */
  readonly dateTime: (wallClock: Date) => string;
  /** A number of bytes as people read it: `3.4 MB`. */
  readonly bytes: (count: number) => string;
  /** A wall-clock date as `Mon 4`. */
  readonly weekday: (wallClock: Date) => string;
  /** A wall-clock date as `4 May`, `May 2026`, `2026` or `4 May 2026`. */
  readonly dateAs: (wallClock: Date, unit: 'day' | 'month' | 'year' | 'full') => string;
  /** An amount of money; an unknown currency is written as it is. */
  readonly money: (amount: number, currency: string) => string;
  /** One form for one, another for everything else. */
  readonly plural: (count: number, one: string, other: string) => string;
};

/** Makes the writing of a locale; dates are read as wall clock, that is in UTC. */
export function writing(locale: string, units: Units = 'metric'): Writing {
  const formats = new Map<string, Intl.NumberFormat>();
  const format = (decimals: number, signDisplay: 'negative' | 'exceptZero') => {
    const key = `${decimals}${signDisplay}`;
    const known = formats.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(locale, { maximumFractionDigits: decimals, signDisplay });
    formats.set(key, made);
    return made;
  };
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const dates = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const dateTimes = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'UTC',
  });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', timeZone: 'UTC' });
  const utc = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const dateForms = {
    day: dates,
    month: utc({ month: 'short', year: 'numeric' }),
    year: utc({ year: 'numeric' }),
    full: utc({ day: 'numeric', month: 'short', year: 'numeric' }),
  };
  const plurals = new Intl.PluralRules(locale);
  const number = (value: number, decimals = 1) => format(decimals, 'negative').format(value).replace('-', '−');
  const isMetric = units === 'metric';
  const distance = isMetric ? { unit: 'km', perKm: 1 } : { unit: 'mi', perKm: 1000 / METRES_A_MILE };
  const height = isMetric ? { unit: 'm', perM: 1 } : { unit: 'ft', perM: 1 / METRES_A_FOOT };
  return {
    units,
    number,
    km: (km, decimals) => `${number(km * distance.perKm, decimals)} ${distance.unit}`,
    m: (metres) => `${number(metres * height.perM, 0)} ${height.unit}`,
    distance,
    height,
    bytes: (count) => (count < 1e6 ? `${number(count / 1e3, 0)} kB` : `${number(count / 1e6)} MB`),
    signed: (value, decimals = 1) => format(decimals, 'exceptZero').format(value).replace('-', '−'),
    list: (parts) => lists.format(parts),
    date: (wallClock) => dates.format(wallClock),
    dateTime: (wallClock) => dateTimes.format(wallClock),
    weekday: (wallClock) => weekdays.format(wallClock),
    dateAs: (wallClock, unit) => dateForms[unit].format(wallClock),
    money: (amount, currency) => {
      try {
        return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
      } catch {
        return `${format(2, 'negative').format(amount)} ${currency}`;
      }
    },
    plural: (count, one, other) => (plurals.select(count) === 'one' ? one : other),
  };
}
