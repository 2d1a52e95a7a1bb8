import { type Case, type PlanPeriod, parseInstant } from '#record';
import { analyseTrials, drawSchedule, planTrial, type TrialPlan } from '#trials';
import { type Following, followTrial } from './follow.ts';
import type { TrialWorld } from './worlds.ts';

/** What plans promised and what was found, at one true difference. */
export type Promise = {
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
const DIARY_DAYS = 42;
/** Pairs of the schedule on which an effect's strength is found. */
const USUAL_PAIRS = 8;
/** Every runner follows the plan so many times, the coin drawn anew: the share that one runner finds is known better, and so is the mean over runners. */
const COINS = 5;

/**
 * Plans a trial from each simulated runner's diary, follows it under several draws of the coin, and holds the power that was promised against what was found.
 *
 * What the second condition does it does in the diary too, wherever it was worn there: each true difference has its own diary, and its own plan.
 *
 * @param world what the runners live in
 * @param runners how many
 * @param seed the seed before the first runner's
 */
export function comparePromises(world: TrialWorld, runners: number, seed = 5000): readonly Promise[] {
  // A diary in which the second condition never was is the same whatever that does.
  const plans = new Map<string, TrialPlan>();
  const planOf = (diary: Case, runner: number): TrialPlan => {
    const key = JSON.stringify([runner, diary]);
    const plan = plans.get(key) ?? planTrial(diary, 'shoe:b', { seed: runner });
    plans.set(key, plan);
    return plan;
  };
  return POINTS.map((points): Promise => {
    const each = Array.from({ length: runners }, (_, index) =>
      promiseOf(world, points, seed, index + 1, planOf),
    ).flat();
    const [promised, found] = [mean(each.map((one) => one.promised)), mean(each.map((one) => one.found))];
    const spread = mean(each.map((one) => (one.promised - one.found - promised + found) ** 2));
    const error = Math.sqrt(spread / Math.max(1, each.length - 1));
    return { points, trials: each.length, promised, found, error, pairs: mean(each.map((one) => one.pairs)) };
  });
}

/** What one runner was promised, and how often it was found; nothing where no trial could be planned. */
function promiseOf(
  world: TrialWorld,
  points: number,
  seed: number,
  runner: number,
  planOf: (diary: Case, runner: number) => TrialPlan,
): readonly { readonly promised: number; readonly found: number; readonly pairs: number }[] {
  const plain = { world, seed: seed + runner, diaryDays: DIARY_DAYS, windowH: 36, points };
  const following = { ...plain, points: strengthOf({ ...plain, periods: scheduleOf(runner, USUAL_PAIRS) }) };
  const plan = planOf(followTrial({ ...following, periods: [] }), runner);
  if (plan.design === null) return [];
  const { pairs } = plan.design;
  const power = world.shape === 'delayed' ? plan.latePower : plan.power;
  const found = Array.from({ length: COINS }, (_, coin): number => {
    const periods = scheduleOf(runner + 100_000 * coin, pairs);
    const [result] = analyseTrials(followTrial({ ...following, periods }), 'neck');
    return result?.answer === 'follows' ? 1 : 0;
  });
  return [{ promised: power.find((each) => each.points === points)?.power ?? 0, found: mean(found), pairs }];
}

function scheduleOf(seed: number, pairs: number): readonly PlanPeriod[] {
  return drawSchedule(seed, 'shoe:b', ['a', 'b'], pairs);
}

/** Points far from either end of the scale. */
const MIDDLE = 4;

/** The points of an effect that shows as `points` would in the middle of the scale: what is lost below 0 is made good, where the world comes near it. */
function strengthOf(following: Following): number {
  const { world, points, windowH } = following;
  if (world.level === undefined && world.driftSd === undefined) return points;
  const inMiddle = { ...following, world: { ...world, level: MIDDLE, driftSd: 0 } };
  const meant = shownOf(followTrial(inMiddle), followTrial({ ...inMiddle, points: 0 }), windowH);
  const without = followTrial({ ...following, points: 0 });
  let strength = points;
  // A stronger effect leaves the floor more easily: what shows is looked at again.
  for (let look = 0; look < 3; look++) {
    const shown = shownOf(followTrial({ ...following, points: strength }), without, windowH);
    strength = Math.min(3 * points, (strength * meant) / Math.max(shown, meant / 3));
  }
  return strength;
}

/** The difference between the conditions that the scores show: what is carried over shows after runs in either. */
function shownOf(followed: Case, without: Case, windowH: number): number {
  const plain = new Map(without.checkins?.map(({ at, score }) => [at, score]));
  const isOfTrial = new Set(followed.trials?.[0]?.periods?.map(({ run }) => run));
  const runs = (followed.runs ?? []).flatMap(({ start, durationS, shoe }) => {
    const ms = start == null ? null : parseInstant(start);
    if (ms === null || !isOfTrial.has(start ?? null)) return [];
    return [{ fromMs: ms, untilMs: ms + (durationS ?? 0) * 1000, shoe }];
  });
  const added: Record<string, number[]> = { a: [], b: [] };
  for (const { at, score } of followed.checkins ?? []) {
    const ms = at == null ? null : parseInstant(at);
    const last = ms === null ? undefined : runs.findLast(({ fromMs }) => fromMs < ms);
    if (ms === null || last === undefined || ms > last.untilMs + windowH * 3_600_000) continue;
    added[last.shoe ?? '']?.push((score ?? 0) - (plain.get(at) ?? score ?? 0));
  }
  return mean(added.b ?? []) - mean(added.a ?? []);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
