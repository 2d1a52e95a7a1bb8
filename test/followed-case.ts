import type { Case, PlanPeriod } from '#record';

/** A case for tests of trials: a runner who runs every third evening and gives scores that are written down beforehand. */
export type FollowedCase = {
  readonly periods: readonly PlanPeriod[];
  /** How many of the periods are done; all of them where it is not said. */
  readonly done?: number;
  /** The score after a run in a condition, n being the period. */
  readonly scoreAfter: (condition: string, n: number) => number;
  /** The score of the evening before each run. */
  readonly scoreBefore?: (n: number) => number;
  readonly extra?: Partial<Case>;
};

const START_MS = Date.UTC(2026, 3, 1);
const HOUR_MS = 3_600_000;

/** The instant so many hours after the trial's first midnight. */
export function trialHour(hours: number): string {
  return new Date(START_MS + hours * HOUR_MS).toISOString().replace('.000', '');
}

/** Hour at which a period's run begins. */
export function runHour(n: number): number {
  return (n - 1) * 72 + 18;
}

/** Builds the case. */
export function followedCase({ periods, done, scoreAfter, scoreBefore, extra }: FollowedCase): Case {
  const count = done ?? periods.length;
  const followed = periods.slice(0, count);
  return {
    format: 'culprit-case/1',
    complaint: { sites: ['neck'] },
    runs: followed.map(({ n, assigned }) => {
      return { start: trialHour(runHour(n)), durationS: 3600, distanceM: 9000, shoe: assigned };
    }),
    checkins: followed.flatMap(({ n, assigned }) => [
      { at: trialHour(runHour(n) - 20), moment: 'evening' as const, site: 'neck', score: scoreBefore?.(n) ?? 3 },
      ...[2, 13, 28].map((after) => {
        return {
          at: trialHour(runHour(n) + after),
          moment: 'other' as const,
          site: 'neck',
          score: scoreAfter(assigned, n),
        };
      }),
    ]),
    trials: [
      {
        ...{ id: 't1', question: 'shoe:b', conditions: ['a', 'b'], unit: 'run', seed: 7, windowH: 36 },
        periods: periods.map((period, i) => ({ ...period, run: i < count ? trialHour(runHour(period.n)) : null })),
      },
    ],
    ...extra,
  };
}
