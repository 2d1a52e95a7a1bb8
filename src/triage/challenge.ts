import { type Case, type Challenge, type ChallengeCell, caseAsOf, type Hypothesis } from '#record';
import { claimOf, weigh } from './claim.ts';
import { statedObservations } from './known-observation.ts';

/**
 * What speaks for and against each hypothesis: every observation of the case against every hypothesis, without a probability.
 *
 * Each cell follows from declared relations between what an activity involves and what a mechanism needs, and depends on its
 * own observation and hypothesis alone: taking an observation away takes its cells away and changes nothing else.
 *
 * @param theCase a parsed case; nothing later than its `asOf` is used
 * @param hypotheses those to weigh; the case's own unless given
 * @returns one entry a hypothesis, in their order; each observation that holds anything stands in exactly one of its lists
 */
export function challenge(
  theCase: Case,
  hypotheses: readonly Hypothesis[] = theCase.hypotheses ?? [],
): readonly Challenge[] {
  const observations = statedObservations(caseAsOf(theCase)).filter(({ written }) => written !== null);
  return hypotheses.map((hypothesis, at) => {
    const claim = claimOf(theCase, hypothesis, at);
    const cells = observations.map((noticed) => ({ observation: noticed.index ?? 0, ...weigh(claim, noticed) }));
    const those = (wanted: string): readonly ChallengeCell[] =>
      cells.flatMap(({ observation, speaks, because }) => (speaks === wanted ? { observation, because } : []));
    return { hypothesis: claim.hypothesis, for: those('for'), against: those('against'), silent: those('silent') };
  });
}
