import { mean } from '../mean.ts';
import { scheduleOf } from '../participant.ts';
import { type Life, live, type StrangerRun } from './life.ts';
import { effectAt, type StrangerEffect } from './shapes.ts';
import type { Stranger } from './stranger.ts';

/** Pairs, in a future that nobody follows, over which a difference is realised. */
const PAIRS = 30;
const WINDOW_MS = 36 * 3_600_000;

/** A score as it is put down: the whole number from 0 to 10 that is nearest to the points felt. */
export function recordedScore(felt: number): number {
  return Math.min(10, Math.max(0, Math.round(felt)));
}

/**
 * The effect of a shape that realises a difference for one stranger.
 *
 * Realised is what one run's change of shoes changes in the recorded scores: the mean over the trial's runs of the mean, over the check-ins from the run's end until
 * 36 hours after its start, of the recorded score with this run in the second condition less the one with it in the first, all other runs as they were.
 *
 * @param stranger who
 * @param shape how the effect goes
 * @param points the difference on the recorded scale
 * @returns an effect of at most four times the points: what an end of the scale cuts off is not made good without limit
 */
export function effectRealising(stranger: Stranger, shape: StrangerEffect['shape'], points: number): StrangerEffect {
  const periods = scheduleOf(stranger.seed, PAIRS);
  let effect: StrangerEffect = { shape, points };
  // A stronger effect leaves the ends of the scale more easily: what is realised is looked at again.
  for (let look = 0; look < 3 && points > 0; look++) {
    const realised = realisedPoints(stranger, effect, live(stranger, effect, periods, 0));
    if (realised > 0.05) effect = { shape, points: Math.min(4 * points, (effect.points * points) / realised) };
  }
  return effect;
}

function realisedPoints(stranger: Stranger, effect: StrangerEffect, { runs, scores }: Life): number {
  const changesBy = (run: StrangerRun): number[] => {
    const within = scores.filter(({ atMs }) => atMs >= run.endMs && atMs <= run.startMs + WINDOW_MS);
    return within.map(({ atMs, felt }) => {
      const added = effectAt(stranger, effect, run, atMs);
      const without = felt - (run.isSecond ? added : 0);
      return recordedScore(without + added) - recordedScore(without);
    });
  };
  const changes = runs.filter(({ period }) => period !== null).map(changesBy);
  return mean(changes.filter(({ length }) => length > 0).map(mean));
}
