import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCase, parseCaseText } from './case.ts';
import { describeProblem } from './problem.ts';

const format = 'culprit-case/1';

/** The problems of a value, one a line. */
function problemsOf(value: unknown): string[] {
  const result = parseCase(value);
  return result.ok ? [] : result.problems.map(describeProblem);
}

const full = {
  format,
  id: 'any string',
  timezone: 'Europe/London',
  asOf: '2026-05-01T12:00:00Z',
  runner: { bornYear: 1980, massKg: 75, runningSince: '2026-04-10' },
  complaint: { text: '…', sites: ['neck', 'upper-back'], qualities: ['stiffness', 'pain'], onset: '2026-04-24' },
  shoes: [{ id: 'gel', label: '…', model: null, price: { amount: 40, currency: 'GBP' }, status: 'owned' }],
  runs: [{ start: '2026-04-24T08:00:00+01:00', distanceM: 10_000, shoe: 'gel', assigned: { trial: 't1', period: 3 } }],
  days: [{ date: '2026-04-24', standingMin: 240, sleepMin: 420, 'my-own-id': 1 }],
  events: [{ at: '2026-04-25T09:00:00+01:00', kind: 'painkiller', amount: 400, unit: 'mg', until: null }],
  exposures: [{ id: 'my-own-id', label: 'Old pillow', unit: 'night' }],
  checkins: [{ at: '2026-04-25T07:10:00+01:00', moment: 'waking', site: 'neck', score: 4, stiffnessMin: 20 }],
  hypotheses: [{ id: 'h1', exposure: 'descent', claim: 'worsens', proposedBy: 'runner', text: '…' }],
  observations: [{ predicate: 'aggravated-by', what: 'standing', when: { earliest: '2026-04-25' }, span: [120, 171] }],
  answers: [{ question: 'E1', answer: 'not-sure', at: '2026-04-25T07:10:00+01:00' }],
  remedies: [{ at: '2026-04-25T07:10:00Z', remedy: 'contract-relax', minutes: 5, before: 4, after: 3 }],
  trials: [{ id: 't1', conditions: ['a', 'b'], seed: 7, windowH: 36, periods: [{ n: 1, pair: 1, assigned: 'b' }] }],
  outcome: { state: 'unknown', at: null, credited: [], text: null },
};

describe('a case', () => {
  test('needs its format alone', () => {
    expect(parseCase({ format }).ok).toBe(true);
    expect(problemsOf({})).toEqual(['format: expected "culprit-case/1", found nothing']);
    expect(problemsOf({ format: 'culprit-case/2' })).toEqual([
      'format: expected "culprit-case/1", found "culprit-case/2"',
    ]);
    expect(problemsOf([])).toEqual(['case: expected an object, found an empty list']);
  });

  test('of every field is read and comes back as it was', () => {
    expect(parseCase(full)).toEqual({ ok: true, value: full });
  });

  test('keeps what it does not know, at every depth', () => {
    const odd = { format, mood: { x: [1] }, runs: [{ cadence: 170 }], days: [{ pillow: true, note: 'old one' }] };
    expect(parseCase(odd)).toEqual({ ok: true, value: odd });
  });

  test('may hold identifiers that point at nothing and check-ins at one instant', () => {
    const at = '2026-04-25T07:10:00Z';
    expect(problemsOf({ format, runs: [{ shoe: 'unlisted' }], hypotheses: [{ exposure: 'shoe:none' }] })).toEqual([]);
    expect(problemsOf({ format, checkins: [{ at, score: 4 }, { at, score: 5 }, { at }] })).toEqual([]);
  });

  test('takes null and nothing for any field but the format', () => {
    const nulled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map((entry) => (typeof entry === 'object' ? nulled(entry) : entry));
      const fields = Object.keys(value as object).map((field) => [field, null]);
      return Object.fromEntries(fields);
    };
    expect(problemsOf({ ...(nulled(full) as object), format })).toEqual([]);
    for (const [field, value] of Object.entries(full)) {
      if (field === 'format' || typeof value === 'string') continue;
      expect(problemsOf({ format, [field]: nulled(value) })).toEqual([]);
      expect(problemsOf({ format, [field]: Array.isArray(value) ? [] : {} })).toEqual([]);
    }
  });
});

describe('what breaks the contract gets one line with its place', () => {
  const number = 'expected a number ≥ 0, found';
  test.each([
    [{ runs: [{}, {}, {}, { distanceM: 'ten' }] }, `runs[3].distanceM: ${number} "ten"`],
    [{ runs: [{ durationS: -1 }] }, `runs[0].durationS: ${number} -1`],
    [{ runs: [{ ascentM: Number.NaN }] }, `runs[0].ascentM: ${number} NaN`],
    [{ runs: [{ steps: 1e300 }] }, 'runs[0].steps: expected a number from 0 to 1000000000, found 1e+300'],
    [{ runs: [null] }, 'runs[0]: expected an object, found null'],
    [{ runs: {} }, 'runs: expected a list, found an object'],
    [{ days: [{ standingMin: 1501 }] }, 'days[0].standingMin: expected a number from 0 to 1500, found 1501'],
    [{ days: [{ date: '2026-02-30' }] }, 'days[0].date: expected a date, such as "2026-04-24", found "2026-02-30"'],
    [{ checkins: [{ score: 10.5 }] }, 'checkins[0].score: expected a number from 0 to 10, found 10.5'],
    [
      { checkins: [{ at: '2026-04-25T07:10:00' }] },
      'checkins[0].at: expected an instant in ISO 8601 with an offset or Z, such as "2026-04-24T08:00:00+01:00", found "2026-04-25T07:10:00"',
    ],
    [{ timezone: 'Mars/Olympus' }, 'timezone: expected a time zone, such as "Europe/London", found "Mars/Olympus"'],
    [{ hypotheses: [{ claim: 'helps' }] }, 'hypotheses[0].claim: expected one of "worsens", "relieves", found "helps"'],
    [{ trials: [{ periods: [{}, { n: 1.5 }] }] }, 'trials[0].periods[1].n: expected a whole number ≥ 0, found 1.5'],
    [{ observations: [{ span: [3] }] }, 'observations[0].span: expected two whole numbers, found a list of 1'],
    [{ runner: { massKg: 0 } }, 'runner.massKg: expected a number > 0 and at most 1000, found 0'],
  ])('%j', (fields, line) => {
    expect(problemsOf({ format, ...fields })).toEqual([line]);
  });

  test('and every break gets its own', () => {
    expect(problemsOf({ format, runs: [{ distanceM: 'x', effort: [] }], checkins: 7 })).toHaveLength(3);
  });
});

test('no value makes parsing throw, and every problem names its place', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...Object.keys(full)), fc.jsonValue()), (value) => {
      const result = parseCase(value);
      if (!result.ok) for (const { place, expected } of result.problems) expect(place && expected).toBeTruthy();
    }),
    { seed: 11, numRuns: 500 },
  );
});

test('a text is read, with or without a byte order mark', () => {
  expect(parseCaseText(`\uFEFF${JSON.stringify(full)}`)).toEqual({ ok: true, value: full });
  expect(parseCaseText('{"format":"culprit-case/1","runs":[{"distanceM":1e999}]}')).toMatchObject({
    ok: false,
    problems: [{ place: 'runs[0].distanceM', found: 'Infinity' }],
  });
});
