import { expect, test } from 'vitest';
import { asOfMs, caseAsOf } from './as-of.ts';
import type { Case } from './case.ts';
import { formatInstant } from './instant.ts';

const format = 'culprit-case/1' as const;
const early = '2026-04-24T08:00:00Z';
const at = '2026-04-25T12:00:00Z';
const late = '2026-04-26T08:00:00Z';

test('a case is used up to its asOf, else its latest instant, else the end of its last day', () => {
  const checkins = [{ at: early }, { at: late }, { at: null }];
  expect(formatInstant(asOfMs({ format, asOf: at, checkins }) ?? 0)).toBe(at);
  expect(formatInstant(asOfMs({ format, checkins }) ?? 0)).toBe(late);
  const days = [{ date: '2026-04-25' }, { date: '2026-04-24' }];
  expect(formatInstant(asOfMs({ format, timezone: 'Europe/London', days }) ?? 0)).toBe('2026-04-25T23:00:00Z');
  expect(asOfMs({ format })).toBeNull();
});

test('nothing later than asOf is left, and what is not later stays as it was', () => {
  const given: Case = {
    format,
    asOf: at,
    runner: { runningSince: '2026-05-01' },
    complaint: { sites: ['neck'], onset: '2026-04-26' },
    runs: [{ start: early }, { start: late }, { distanceM: 5 }],
    days: [{ date: '2026-04-25' }, { date: '2026-04-26' }],
    checkins: [
      { at, score: 4 },
      { at: late, score: 9 },
    ],
    events: [
      { at: early, kind: 'illness', until: late },
      { at: late, kind: 'painkiller' },
    ],
    answers: [{ question: 'E1', answer: 'yes', at: late }],
    remedies: [{ at: late, remedy: 'heat' }],
    observations: [{ what: 'standing', when: { earliest: late } }, { what: 'hills' }],
    trials: [
      {
        id: 't',
        periods: [
          { n: 1, run: early },
          { n: 2, run: late },
        ],
      },
    ],
    outcome: { state: 'resolved', at: '2026-04-26' },
  };
  const before = structuredClone(given);
  const kept = caseAsOf(given);
  expect(given).toEqual(before);
  expect(kept).toEqual({
    format,
    asOf: at,
    runner: { runningSince: null },
    complaint: { sites: ['neck'], onset: null },
    runs: [{ start: early }, { distanceM: 5 }],
    days: [{ date: '2026-04-25' }],
    checkins: [{ at, score: 4 }],
    events: [{ at: early, kind: 'illness', until: at }],
    answers: [],
    remedies: [],
    observations: [{}, { what: 'hills' }],
    trials: [
      {
        id: 't',
        periods: [
          { n: 1, run: early },
          { n: 2, run: null },
        ],
      },
    ],
    outcome: null,
  });
  expect(caseAsOf(kept)).toEqual(kept);
});

test('the local day of asOf counts in the runner’s own zone', () => {
  const days = [{ date: '2026-04-24' }, { date: '2026-04-25' }];
  const asOf = '2026-04-24T20:00:00Z';
  expect(caseAsOf({ format, timezone: 'Pacific/Apia', asOf, days }).days).toEqual(days);
  expect(caseAsOf({ format, asOf, days }).days).toEqual([{ date: '2026-04-24' }]);
});
