import type { Case } from '#record';
import { analyseTrials, planTrial, type TrialPlan } from '#trials';
import { mean } from './mean.ts';
import { type Participant, scheduleOf } from './participant.ts';

/** What plans promised and what was found, at one true difference. */
export type PowerPromise = {
  readonly points: number;
  /** Runners whose trial could be planned. */
  readonly trials: number;
  /** Mean power that the plans stated. */
  readonly promised: number;
  /** Share of the followed trials that ended in `follows`. */
  readonly found: number;
  /** Standard error of `promised − found`, over runners. */
  readonly error: number;
  readonly pairs: number;
};

const POINTS = [1, 1.5, 2];
/** Every runner follows the plan so many times, the coin drawn anew: the share that one runner finds is known better, and so is the mean over runners. */
const COINS = 5;

/**
 * Plans a trial from each simulated runner's diary, follows it under several draws of the coin, and holds the power that was promised against what was found.
 *
 * Each true difference has its own diary, and its own plan.
 *
 * @param participantOf the participant with a runner's number (from 1) and a true difference in points
 * @param runners how many
 */
export function comparePromises(
  participantOf: (points: number, runner: number) => Participant,
  runners: number,
): readonly PowerPromise[] {
  // A diary in which the second condition never was is the same whatever that does.
  const plans = new Map<string, TrialPlan>();
  const planOf = (diary: Case, runner: number): TrialPlan => {
    const key = JSON.stringify([runner, diary]);
    const plan = plans.get(key) ?? planTrial(diary, 'shoe:b', { seed: runner });
    plans.set(key, plan);
    return plan;
  };
  return POINTS.map((points): PowerPromise => {
    const each = Array.from({ length: runners }, (_, index) => {
      const participant = participantOf(points, index + 1);
      return promiseOf(participant, points, index + 1, planOf(participant.diary, index + 1));
    }).flat();
    const [promised, found] = [mean(each.map((one) => one.promised)), mean(each.map((one) => one.found))];
    const spread = mean(each.map((one) => (one.promised - one.found - promised + found) ** 2));
    const error = Math.sqrt(spread / Math.max(1, each.length - 1));
    return { points, trials: each.length, promised, found, error, pairs: mean(each.map((one) => one.pairs)) };
  });
}

/** What one runner was promised, and how often it was found; nothing where no trial could be planned. */
function promiseOf(
  { follow, promise }: Participant,
  points: number,
  runner: number,
  plan: TrialPlan,
): readonly { readonly promised: number; readonly found: number; readonly pairs: number }[] {
  if (plan.design === null) return [];
  const { pairs } = plan.design;
  const found = Array.from({ length: COINS }, (_, coin): number => {
    const [result] = analyseTrials(follow(scheduleOf(runner + 100_000 * coin, pairs), coin), 'neck');
    return result?.answer === 'follows' ? 1 : 0;
  });
  return [{ promised: plan[promise].find((each) => each.points === points)?.power ?? 0, found: mean(found), pairs }];
}
