import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Case, formatInstant, parseCase, parseCaseText } from '#record';
import { exposeAdjustments } from './adjustments.ts';
import type { Exposure } from './dose.ts';
import { exposeCase, exposeSymbol } from './expose.ts';

const SYMBOLS = [
  ...['distance', 'duration', 'descent', 'steps', 'pace', 'effort', 'spike', 'shoe:a', 'surface:road', 'sport:ride'],
  ...['standing', 'walking', 'desk', 'short-sleep', 'pillow', 'sauna', 'descent:3-6', 'shoe:', 'nonsense', ''],
];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const instant = fc.nat(60 * 24 * 60).map((minutes) => formatInstant(Date.UTC(2026, 1, 20) + minutes * 60_000));
const date = fc.nat(59).map((days) => new Date(Date.UTC(2026, 1, 20 + days)).toISOString().slice(0, 10));
const amount = (max: number) => maybe(fc.double({ min: 0, max, noNaN: true }));
const anyCase = fc.record({
  format: fc.constant('culprit-case/1'),
  timezone: fc.constantFrom(null, 'Europe/London', 'America/New_York', 'Pacific/Chatham'),
  asOf: maybe(instant),
  runs: maybe(
    fc.array(
      fc.record({
        start: maybe(instant),
        sport: fc.constantFrom(null, 'run', 'ride'),
        distanceM: amount(30_000),
        durationS: amount(20_000),
        descentM: amount(2000),
        descentBandsM: fc.constantFrom(null, [1, 2, 3, 4], [1], 'much'),
        shoe: fc.constantFrom(null, 'a', 'b'),
        surface: fc.constantFrom(null, 'road', 'Trail'),
        effort: amount(10),
        steps: amount(30_000),
      }),
    ),
  ),
  days: maybe(
    fc.array(
      fc.record({
        date: maybe(date),
        standingMin: amount(900),
        sleepMin: amount(900),
        pillow: fc.constantFrom(null, 1, true, -1, 'x'),
      }),
    ),
  ),
  events: maybe(
    fc.array(
      fc.record({
        at: maybe(instant),
        kind: fc.constantFrom(null, 'painkiller', 'illness', 'sauna'),
        amount: amount(500),
        unit: fc.constantFrom(null, 'mg', 'min'),
        until: maybe(instant),
      }),
    ),
  ),
  hypotheses: maybe(fc.array(fc.record({ exposure: maybe(fc.constantFrom(...SYMBOLS)) }))),
});

/** What every exposure keeps to. */
function check({ symbol, doses, unknownMs, typicalDose, kind }: Exposure): void {
  for (const [i, { fromMs, untilMs, amount }] of doses.entries()) {
    expect(untilMs, symbol).toBeGreaterThanOrEqual(fromMs);
    expect(fromMs, symbol).toBeGreaterThanOrEqual(doses[i - 1]?.fromMs ?? fromMs);
    expect(amount === null || (amount >= 0 && Number.isFinite(amount)), symbol).toBe(true);
  }
  for (const [i, { fromMs, untilMs }] of unknownMs.entries()) {
    expect(untilMs, symbol).toBeGreaterThan(fromMs);
    expect(fromMs, symbol).toBeGreaterThan(unknownMs[i - 1]?.untilMs ?? Number.NEGATIVE_INFINITY);
    // What is recorded is not unknown.
    expect(
      doses.every((dose) => dose.untilMs <= fromMs || dose.fromMs >= untilMs),
      symbol,
    ).toBe(true);
  }
  if (kind !== 'day') expect(unknownMs).toEqual([]);
  expect(typicalDose === null || typicalDose > 0).toBe(true);
}

test('every case has its exposures, in order, with amounts that are known or null', () => {
  fc.assert(
    fc.property(anyCase, (value) => {
      const parsed = parseCase(value);
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const theCase = parsed.value;
      const exposures = exposeCase(theCase);
      const named = new Set(theCase.hypotheses?.map(({ exposure }) => exposure ?? ''));
      if (named.size > 0) expect(exposures.map(({ symbol }) => symbol)).toEqual([...named]);
      exposures.forEach(check);
      exposeAdjustments(theCase).forEach(check);
      for (const symbol of SYMBOLS) check(exposeSymbol(theCase, symbol));
    }),
    { seed: 41, numRuns: 200 },
  );
});

test('nothing later than asOf changes an exposure', () => {
  fc.assert(
    fc.property(anyCase, instant, (value, asOf) => {
      const parsed = parseCase({ ...value, asOf });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const theCase = parsed.value;
      const isPast = (text: string | null | undefined) => text == null || Date.parse(text) <= Date.parse(asOf);
      const past: Case = {
        ...theCase,
        runs: theCase.runs?.filter((run) => isPast(run.start)),
        events: theCase.events?.filter((event) => isPast(event.at)),
      };
      expect(exposeCase(past)).toEqual(exposeCase(theCase));
    }),
    { seed: 43, numRuns: 100 },
  );
});

const samples = new URL('../../../shared/sample-cases/', import.meta.url);
const names = existsSync(samples) ? readdirSync(samples) : [];
test('the sample cases, where they are at hand, are read and exposed', () => {
  for (const name of names) {
    const parsed = parseCaseText(readFileSync(new URL(name, samples), 'utf8'));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const exposures = exposeCase(parsed.value);
    expect(exposures.every(({ typicalDose }) => typicalDose !== null)).toBe(true);
    exposures.forEach(check);
  }
});
