import { caseAsOf, formatInstant, parseInstant } from '#record';
import { analyseTrials, planTrial } from '#trials';
import { type Participant, scheduleOf } from '../participant.ts';

const DAY_MS = 86_400_000;

/**
 * Lets participants to whom the second condition does nothing follow their plans, and looks every evening.
 *
 * @param participantOf the participant with a runner's number (from 1) and a true difference in points
 * @param runners how many; those for whom no trial can be planned are left out
 * @param followings how often each follows the plan, the coin drawn anew
 * @returns the trials followed, and the share of them that say `follows` on any evening
 */
export function lookDaily(
  participantOf: (points: number, runner: number) => Participant,
  runners: number,
  followings: number,
): { readonly trials: number; readonly followsAtAnyLook: number } {
  const claims = Array.from({ length: runners }, (_, index) => {
    const { diary, follow } = participantOf(0, index + 1);
    const { design } = planTrial(diary, 'shoe:b', { seed: index + 1 });
    return Array.from({ length: design === null ? 0 : followings }, (_, coin) => {
      const whole = follow(scheduleOf(index + 1 + 100_000 * coin, design?.pairs ?? 0), coin);
      const [fromMs = 0, untilMs = 0] = [diary.asOf, whole.asOf].map((at) => parseInstant(at ?? '') ?? 0);
      const evenings = Array.from({ length: (untilMs - fromMs) / DAY_MS }, (_, day) => fromMs + (day + 1) * DAY_MS);
      const seen = evenings.map((ms) => analyseTrials(caseAsOf({ ...whole, asOf: formatInstant(ms) }), 'neck'));
      return seen.some(([result]) => result?.answer === 'follows');
    });
  }).flat();
  return { trials: claims.length, followsAtAnyLook: claims.filter(Boolean).length / Math.max(1, claims.length) };
}
