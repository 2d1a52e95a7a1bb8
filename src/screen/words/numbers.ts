/** How numbers, lists and dates are written in one language; made once a language, because Intl's formatters are slow to make. */
export type Writing = {
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
  /** One form for one, another for everything else. */
  readonly plural: (count: number, one: string, other: string) => string;
};

/** Makes the writing of a locale; dates are read as wall clock, that is in UTC. */
export function writing(locale: string): Writing {
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
  const plurals = new Intl.PluralRules(locale);
  return {
    number: (value, decimals = 1) => format(decimals, 'negative').format(value).replace('-', '−'),
    signed: (value, decimals = 1) => format(decimals, 'exceptZero').format(value).replace('-', '−'),
    list: (parts) => lists.format(parts),
    date: (wallClock) => dates.format(wallClock),
    dateTime: (wallClock) => dateTimes.format(wallClock),
    plural: (count, one, other) => (plurals.select(count) === 'one' ? one : other),
  };
}
