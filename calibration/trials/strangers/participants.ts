import type { Participant } from '../participant.ts';
import { caseOf } from './case-of.ts';
import { live } from './life.ts';
import { effectRealising } from './realised.ts';
import type { StrangerEffect } from './shapes.ts';
import { drawStranger, type Stranger } from './stranger.ts';

/**
 * Strangers as participants of a trial, each of whose followings lives a new future.
 *
 * @param world what they live in
 * @param shape how the second condition's effect goes
 * @param seed the seed before the first stranger's
 * @returns the participant with a stranger's number (from 1) and the difference in points that is realised
 */
export function strangersOf(world: Stranger['world'], shape: StrangerEffect['shape'], seed = 0) {
  return (points: number, runner: number): Participant => {
    const stranger = drawStranger(world, seed + runner);
    const effect = effectRealising(stranger, shape, points);
    return {
      diary: caseOf(live(stranger, effect, [], 0), []),
      // In the first future the difference was realised; it is not followed.
      follow: (periods, coin) => caseOf(live(stranger, effect, periods, coin + 1), periods),
      promise: shape === 'delayed' ? 'latePower' : 'power',
    };
  };
}
