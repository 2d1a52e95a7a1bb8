import { type Mechanism, mechanisms, regionOf } from '#knowledge';
import { type Case, type Challenge, sitesOf } from '#record';
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
 * The challenge of everything that is held of a case together with every declared mechanism that nobody held and that could
 * hurt there: an explanation is only challenged by its rivals.
 *
 * @param theCase a parsed case; nothing later than its `asOf` is used
 * @returns the case's own hypotheses in their order, then the rivals of the table in its order; no order ranks
 */
export function challengeWithRivals(theCase: Case): readonly Explanation[] {
  const own = theCase.hypotheses ?? [];
  const claims = own.map((hypothesis, at) => claimOf(theCase, hypothesis, at));
  const held = new Set(claims.flatMap((claim) => (claim.relieves ? [] : claim.mechanisms.map(({ id }) => id))));
  const rivals = mechanisms.filter((each) => !held.has(each.id) && couldHurtThere(theCase, each));
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

/**
 * Whether a mechanism could hurt where a case hurts.
 *
 * @param theCase a parsed case
 * @param mechanism one of the table
 * @returns true where no site is named, or one that is not known
 */
export function couldHurtThere(theCase: Case, { where }: Pick<Mechanism, 'where'>): boolean {
  const regions = sitesOf(theCase).map((site) => (site === null ? null : regionOf(site)));
  return where === null || regions.length === 0 || regions.some((region) => region === null || where.includes(region));
}
