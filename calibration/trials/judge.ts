import { caseAsOf, formatInstant, type Period, parseInstant } from '#record';
import { analyseTrials, type TrialResult } from '#trials';
import { followTrial } from './follow.ts';
import { scheduleOf } from './participant.ts';
import type { TrialWorld } from './worlds.ts';

/** How often followed trials of one world end how. Shares are of the trials, from 0 to 1. */
export type Judged = {
  readonly trials: number;
  /** Claims that the second condition is worse, when every pair is done. */
  readonly follows: number;
  /** Claims at the end or at any of the daily looks before it; null where nobody looked. */
  readonly followsAtAnyLook: number | null;
  /** Trials in which the e-value reached 20 at any daily look, in either direction; null where nobody looked. */
  readonly evidenceAtAnyLook: number | null;
  /** Trials that are sure of a difference in either direction at the end. */
  readonly eitherWay: number;
  readonly doesNotFollow: number;
  /** 90 % intervals that hold the true difference. */
  readonly covered: number;
  /** Mean of the estimated less the true difference. */
  readonly bias: number;
  /** Mean width of the 90 % interval. */
  readonly width: number;
};

const SITE = 'neck';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WINDOW_H = 36;
const EVENING_H = 22.5;
const DIARY_DAYS = 42;

/**
 * Follows trials of simulated runners to their end and judges them, at the end and, if wished, every day.
 *
 * @param world what makes the truth hard to see
 * @param setting how many trials, of how many pairs, with which true difference; whether to look every day; the seed before the first runner's (0)
 */
export function judgeTrials(
  world: TrialWorld,
  setting: {
    readonly trials: number;
    readonly pairs: number;
    readonly points: number;
    readonly isDaily: boolean;
    readonly seed?: number;
  },
): Judged {
  const { trials, pairs, points, isDaily, seed: before = 0 } = setting;
  const results: TrialResult[] = [];
  let [anyFollows, anyEvidence] = [0, 0];
  for (let seed = before + 1; seed <= before + trials; seed++) {
    const periods = scheduleOf(seed, pairs);
    const whole = followTrial({ world, seed, diaryDays: DIARY_DAYS, points, periods, windowH: WINDOW_H });
    const looks = isDaily ? eveningsOf(whole.trials?.[0]?.periods ?? []) : [];
    const seen = [...looks, whole.asOf].flatMap((asOf) =>
      analyseTrials(caseAsOf({ ...whole, asOf: asOf ?? null }), SITE).slice(0, 1),
    );
    results.push(...seen.slice(-1));
    if (seen.some(({ answer }) => answer === 'follows')) anyFollows += 1;
    if (seen.some(({ eValue }) => eValue >= 20)) anyEvidence += 1;
  }
  const share = (holds: (result: TrialResult) => boolean) => results.filter(holds).length / results.length;
  const mean = (of: (result: TrialResult) => number) =>
    results.reduce((sum, each) => sum + of(each), 0) / results.length;
  return {
    trials: results.length,
    follows: share(({ answer }) => answer === 'follows'),
    followsAtAnyLook: isDaily ? anyFollows / results.length : null,
    evidenceAtAnyLook: isDaily ? anyEvidence / results.length : null,
    eitherWay: share(({ p, eValue }) => (p !== null && p <= 0.05) || eValue >= 20),
    doesNotFollow: share(({ answer }) => answer === 'does-not-follow'),
    covered: share(({ difference }) => difference !== null && difference.low <= points && points <= difference.high),
    bias: mean(({ difference }) => (difference?.points ?? 0) - points),
    width: mean(({ difference }) => (difference?.high ?? 0) - (difference?.low ?? 0)),
  };
}

/**
 * The evenings on which a daily look may see something else than the evening before: from a pair's second run until its window has passed. On all others the
 * whole pairs and their scores are what they were.
 */
function eveningsOf(periods: readonly Period[]): string[] {
  const evenings = new Set<number>();
  for (const pair of new Set(periods.map((period) => period.pair))) {
    const runsMs = periods.flatMap((period) => {
      const ms = period.pair === pair && period.run != null ? parseInstant(period.run) : null;
      return ms === null ? [] : [ms];
    });
    const [secondMs, lastMs] = [Math.max(...runsMs), Math.max(...runsMs) + WINDOW_H * HOUR_MS + DAY_MS];
    const firstMs = Math.floor(secondMs / DAY_MS) * DAY_MS + EVENING_H * HOUR_MS;
    if (runsMs.length === 2) for (let ms = firstMs; ms <= lastMs; ms += DAY_MS) evenings.add(ms);
  }
  return [...evenings].sort((one, other) => one - other).map(formatInstant);
}
