import { type Case, type PlanPeriod, parseInstant } from '#record';
import { drawSchedule } from '#trials';
import { type Following, followTrial } from './follow.ts';
import { mean } from './mean.ts';
import type { TrialWorld } from './worlds.ts';

/** A simulated runner with a question for a trial, whose schedule is yet to be drawn. */
export type Participant = {
  /** The case on the day on which the trial is planned. */
  readonly diary: Case;
  /** Follows a schedule to its end; `coin` counts the schedules that this runner has followed, from 0. */
  readonly follow: (periods: readonly PlanPeriod[], coin: number) => Case;
  /** Which of a plan's promises is for an effect like this one. */
  readonly promise: 'power' | 'latePower';
};

const DIARY_DAYS = 42;
const WINDOW_H = 36;
/** Pairs of the schedule on which an effect's strength is found. */
const USUAL_PAIRS = 8;

/**
 * The participants of one world.
 *
 * What the second condition does it does in the diary too, wherever it was worn there.
 *
 * @param world what the runners live in
 * @param seed the seed before the first runner's
 * @returns the participant with a runner's number (from 1) and the true difference in points
 */
export function participantsOf(world: TrialWorld, seed = 5000): (points: number, runner: number) => Participant {
  return (points, runner) => {
    const plain = { world, seed: seed + runner, diaryDays: DIARY_DAYS, windowH: WINDOW_H, points };
    const strength = strengthOf({ ...plain, periods: scheduleOf(runner, USUAL_PAIRS) });
    const following = { ...plain, points: strength };
    return {
      diary: followTrial({ ...following, periods: [] }),
      follow: (periods) => followTrial({ ...following, periods }),
      promise: world.shape === 'delayed' ? 'latePower' : 'power',
    };
  };
}

/**
 * A schedule of the trial that every participant asks for: pairs of shoes, `a` and `b`.
 *
 * @param seed the coin's
 * @param pairs how many
 */
export function scheduleOf(seed: number, pairs: number): readonly PlanPeriod[] {
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
