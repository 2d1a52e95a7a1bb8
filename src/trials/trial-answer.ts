import type { Answer } from '#record';
import type { Difference } from './difference.ts';

/** What the answer of a trial rests on. */
export type TrialEvidence = {
  readonly claim: 'worsens' | 'relieves';
  readonly p: number | null;
  readonly eValue: number;
  readonly difference: Difference | null;
  /** Whether every planned pair is done: all are whole, or all were run and the last window has passed, whatever scores are missing. */
  readonly isDone: boolean;
};

const P_FOLLOWS = 0.05;
/** An e-value that is reached by chance in at most one trial in twenty, however often one looks. */
export const E_FOLLOWS = 20;
const MATTERS_POINTS = 0.5;

/**
 * Whether either test of a trial is sure that the conditions differ, one way or the other.
 *
 * @param p two-sided p of the whole pairs
 * @param eValue e-value of the whole pairs
 * @param isDone whether every planned pair is done: only then p counts. It is the p of the whole pairs; that a score is missing is no choice of the coin's
 */
export function isSure(p: number | null, eValue: number, isDone: boolean): boolean {
  return (isDone && p !== null && p <= P_FOLLOWS) || eValue >= E_FOLLOWS;
}

/**
 * The answer of a trial.
 *
 * `follows`: the second condition is worse (for a claim that it relieves: better), and p ≤ 0.05 with every planned pair done or the e-value is
 * at least 20. `does-not-follow`: the 90 % interval of the difference lies within ±0.5 points. Else `cannot-tell`.
 *
 * Both tests are two-sided and only one direction is claimed, so each errs in at most one trial in forty, both together in one in twenty.
 */
export function trialAnswer({ claim, p, eValue, difference, isDone }: TrialEvidence): Answer {
  if (difference === null) return 'cannot-tell';
  const isClaimed = claim === 'relieves' ? difference.points < 0 : difference.points > 0;
  if (isClaimed && isSure(p, eValue, isDone)) return 'follows';
  return difference.low > -MATTERS_POINTS && difference.high < MATTERS_POINTS ? 'does-not-follow' : 'cannot-tell';
}
