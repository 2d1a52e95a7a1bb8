import { type Case, parseInstant } from '#record';
import { analyseTrials, planTrial } from '#trials';
import { type Following, followTrial } from './follow.ts';
import type { TrialWorld } from './worlds.ts';

/** What plans promised and what was found, at one true difference. */
export type Promise = {
  readonly points: number;
  readonly trials: number;
  /** Mean power that the plans stated. */
  readonly promised: number;
  /** Share of the followed trials that ended in `follows`. */
  readonly found: number;
  readonly pairs: number;
};

const DIARY_DAYS = 42;

/**
 * Plans a trial from each simulated runner's diary, follows it, and holds the power that was promised against what was found.
 *
 * @param world what the runners live in
 * @param runners how many
 */
export function comparePromises(world: TrialWorld, runners: number): readonly Promise[] {
  const sums = new Map<number, { promised: number; found: number; pairs: number; trials: number }>();
  for (let seed = 1; seed <= runners; seed++) {
    const following = { world, seed: seed + 5000, diaryDays: DIARY_DAYS, windowH: 36 };
    const plan = planTrial(followTrial({ ...following, points: 0, periods: [] }), 'shoe:b', { seed });
    if (plan.design === null) continue;
    for (const { points, power } of plan.power) {
      const followed = followWithin({ ...following, points, periods: plan.periods });
      const [result] = analyseTrials(followed, 'neck');
      const sum = sums.get(points) ?? { promised: 0, found: 0, pairs: 0, trials: 0 };
      sum.promised += power;
      sum.pairs += plan.design.pairs;
      sum.trials += 1;
      if (result?.answer === 'follows') sum.found += 1;
      sums.set(points, sum);
    }
  }
  return [...sums].map(([points, { promised, found, pairs, trials }]) => {
    return { points, trials, promised: promised / trials, found: found / trials, pairs: pairs / trials };
  });
}

/** Follows a trial with an effect whose difference is `points` on the scale itself: what is lost below 0 is made good. */
function followWithin(following: Following): Case {
  const { world, points, windowH } = following;
  const followed = followTrial(following);
  if (world.level === undefined) return followed;
  const without = new Map(followTrial({ ...following, points: 0 }).checkins?.map(({ at, score }) => [at, score]));
  const ends = (followed.runs ?? []).flatMap(({ start, durationS, shoe }) => {
    const ms = start == null ? null : parseInstant(start);
    return ms === null || shoe !== 'b' ? [] : [ms + (durationS ?? 0) * 1000];
  });
  const shown = (followed.checkins ?? []).flatMap(({ at, score }) => {
    const ms = at == null ? null : parseInstant(at);
    const isIn = ms !== null && ends.some((end) => ms >= end && ms <= end + windowH * 3_600_000);
    return isIn ? [(score ?? 0) - (without.get(at) ?? score ?? 0)] : [];
  });
  const mean = shown.reduce((sum, each) => sum + each, 0) / Math.max(1, shown.length);
  return followTrial({ ...following, points: (points * points) / Math.max(mean, points / 3) });
}
