import { type Case, formatInstant, type PlanPeriod } from '#record';
import type { Life } from './life.ts';
import { recordedScore } from './realised.ts';

/**
 * A stranger's life in the public format.
 *
 * @param life what was done and felt
 * @param periods the schedule that was followed; none for the diary alone
 * @returns the case as of the life's last evening
 */
export function caseOf({ runs, scores, painkillersMs, untilMs }: Life, periods: readonly PlanPeriod[]): Case {
  const runOf = new Map(runs.map(({ period, startMs }) => [period, formatInstant(startMs)]));
  const trial = { id: 't1', question: 'shoe:b', conditions: ['a', 'b'], unit: 'run', windowH: 36 };
  const done = periods.map((period) => ({ ...period, run: runOf.get(period.n) ?? null }));
  return {
    ...{ format: 'culprit-case/1', timezone: 'UTC', asOf: formatInstant(untilMs) },
    complaint: { text: 'neck', sites: ['neck'], qualities: ['pain'] },
    shoes: ['a', 'b'].map((id) => ({ id, status: 'owned' as const })),
    runs: runs.map(({ startMs, endMs, distanceKm, isSecond }) => ({
      ...{ start: formatInstant(startMs), sport: 'run', surface: 'road', shoe: isSecond ? 'b' : 'a' },
      ...{ distanceM: Math.round(1000 * distanceKm), durationS: (endMs - startMs) / 1000 },
    })),
    events: painkillersMs.map((ms) => ({ at: formatInstant(ms), kind: 'painkiller', amount: 400, unit: 'mg' })),
    checkins: scores.map(({ atMs, moment, felt }) => {
      return { at: formatInstant(atMs), moment, site: 'neck', score: recordedScore(felt) };
    }),
    hypotheses: [{ id: 'h1', exposure: 'shoe:b', claim: 'worsens', proposedBy: 'runner' }],
    trials: periods.length === 0 ? [] : [{ ...trial, periods: done }],
  };
}
