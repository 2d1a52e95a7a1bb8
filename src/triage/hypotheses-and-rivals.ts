import { mechanisms } from '#knowledge';
import type { Case, Challenge } from '#record';
import { challenge } from './challenge.ts';
import { claimOf } from './claim.ts';

/** One explanation, the runner's own or one that rivals it, with what speaks for and against it. */
export type Explanation = Challenge & {
  /** Whether the case holds it. */
  readonly isOwn: boolean;
  /** As the subject of a sentence, lower case. */
  readonly name: string;
  /** What it is, in plain sentences; null where nothing is declared of it. */
  readonly summary: string | null;
};

/**
 * The challenge of everything that is held of a case together with every declared mechanism that nobody held: an explanation is
 * only challenged by its rivals.
 *
 * @param theCase a parsed case; nothing later than its `asOf` is used
 * @returns the case's own hypotheses in their order, then the rivals of the table in its order; no order ranks
 */
export function challengeWithRivals(theCase: Case): readonly Explanation[] {
  const own = theCase.hypotheses ?? [];
  const claims = own.map((hypothesis, at) => claimOf(theCase, hypothesis, at));
  const held = new Set(claims.flatMap((claim) => (claim.relieves ? [] : claim.mechanisms.map(({ id }) => id))));
  const rivals = mechanisms.filter(({ id }) => !held.has(id));
  const asked = [...own, ...rivals.map(({ id }) => ({ id: `rival ${id}`, exposure: id }))];
  return challenge(theCase, asked).map((row, at): Explanation => {
    const claim = claims[at];
    if (claim === undefined) {
      const { id, name, summary } = rivals[at - own.length];
      return { ...row, hypothesis: id, isOwn: false, name, summary };
    }
    const summaries = claim.mechanisms.map(({ summary }) => summary);
    return { ...row, isOwn: true, name: claim.label, summary: summaries.length === 0 ? null : summaries.join(' ') };
  });
}
