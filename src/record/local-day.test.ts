import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, instantOfHour, localDate, localDay, localHour } from './local-day.ts';

const HOUR_MS = 3_600_000;
const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Gaza',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Santiago',
  'Pacific/Apia',
  'Pacific/Chatham',
];
const zone = fc.constantFrom(...ZONES);
const instant = fc.integer({ min: Date.UTC(1972, 0, 2), max: Date.UTC(2037, 0, 1) });
const date = instant.map((ms) => new Date(ms).toISOString().slice(0, 10));
const seeded = { seed: 20260424, numRuns: 2000 } as const;
const hours = (date: string, timeZone: string) => {
  const { fromMs, untilMs } = localDay(date, timeZone);
  return (untilMs - fromMs) / HOUR_MS;
};

describe('a local day', () => {
  test('has 23 and 25 hours where the clocks change', () => {
    expect(hours('2026-03-29', 'Europe/London')).toBe(23);
    expect(hours('2026-10-25', 'Europe/London')).toBe(25);
    expect(hours('2026-03-08', 'America/New_York')).toBe(23);
    expect(hours('2026-10-04', 'Australia/Lord_Howe')).toBe(23.5);
    expect(hours('2026-06-01', 'Europe/London')).toBe(24);
  });

  test('begins at one in the morning where summer time begins at midnight', () => {
    expect(localDay('2018-11-04', 'America/Sao_Paulo')).toEqual({
      fromMs: Date.UTC(2018, 10, 4, 3),
      untilMs: Date.UTC(2018, 10, 5, 2),
    });
    expect(localHour(localDay('2018-11-04', 'America/Sao_Paulo').fromMs, 'America/Sao_Paulo')).toBe(1);
  });

  test('has no length where a zone skipped it', () => {
    expect(hours('2011-12-30', 'Pacific/Apia')).toBe(0);
    expect(hours('2011-12-29', 'Pacific/Apia')).toBe(24);
  });

  test('counts quarter hours of offset', () => {
    expect(localDay('2026-04-24', 'Asia/Kathmandu').fromMs).toBe(Date.UTC(2026, 3, 23, 18, 15));
  });

  test('contains every instant of its date, in every zone', () => {
    fc.assert(
      fc.property(instant, zone, (ms, timeZone) => {
        const { fromMs, untilMs } = localDay(localDate(ms, timeZone), timeZone);
        expect(fromMs <= ms && ms < untilMs).toBe(true);
      }),
      seeded,
    );
  });

  test('ends where the next begins', () => {
    fc.assert(
      fc.property(date, zone, (day, timeZone) => {
        expect(localDay(day, timeZone).untilMs).toBe(localDay(addDays(day, 1), timeZone).fromMs);
      }),
      seeded,
    );
  });
});

describe('the local date', () => {
  test('is what the host prints', () => {
    const printers = new Map(ZONES.map((timeZone) => [timeZone, new Intl.DateTimeFormat('sv-SE', { timeZone })]));
    fc.assert(
      fc.property(instant, zone, (ms, timeZone) => {
        const printed = printers.get(timeZone)?.format(ms);
        const found = localDate(ms, timeZone);
        // Over the one repeated hour before midnight the day that has begun goes on.
        if (found !== printed) expect(localHour(ms, timeZone)).toBeGreaterThanOrEqual(23);
        else expect(found).toBe(printed);
      }),
      seeded,
    );
  });

  test('does not turn back with the clocks', () => {
    // St John's put its clocks back from 00:01 to 23:01 on 7 November 2010.
    const midnight = Date.UTC(2010, 10, 7, 2, 30);
    expect(localDate(midnight, 'America/St_Johns')).toBe('2010-11-07');
    expect(localDate(midnight + HOUR_MS / 2, 'America/St_Johns')).toBe('2010-11-07');
    expect(localDate(midnight - 1, 'America/St_Johns')).toBe('2010-11-06');
  });
});

describe('an hour of a local day', () => {
  test('is found on the wall clock again unless it was skipped', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 7, max: 21 }), zone, (day, hour, timeZone) => {
        fc.pre(hours(day, timeZone) > 0);
        expect(localHour(instantOfHour(day, hour, timeZone), timeZone)).toBe(hour);
      }),
      seeded,
    );
  });

  test('that the clocks skip is the instant of the change', () => {
    expect(instantOfHour('2026-03-29', 1.5, 'Europe/London')).toBe(Date.UTC(2026, 2, 29, 1));
  });
});

test('dates are counted on the calendar', () => {
  expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  expect(daysBetween('2026-03-01', '2026-02-01')).toBe(-28);
  fc.assert(
    fc.property(date, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
    }),
    seeded,
  );
});

test('a wrong date or zone is a mistake of the program', () => {
  expect(() => addDays('2026-02-30', 1)).toThrow('expected a date, found "2026-02-30"');
  expect(() => localDate(0, 'Mars/Olympus')).toThrow('expected a known time zone, found "Mars/Olympus"');
});
