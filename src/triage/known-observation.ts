import { type CanonicalObservation, canonicalObservation, observationsOfAnswer, type Predicate } from '#knowledge';
import { type Case, parseInstant } from '#record';

/** An observation of the case, or one that an answered question yields. */
export type KnownObservation = {
  /** Its index in the case's `observations`; null where an answer yields it. */
  readonly index: number | null;
  /** As it was written; null for an answer's. */
  readonly written: { readonly predicate: string | null; readonly what: string | null } | null;
  /** In canonical words; null where the vocabulary does not know them. */
  readonly seen: CanonicalObservation | null;
};

/**
 * The case's own observations, in their order.
 *
 * @param theCase a parsed case
 * @returns one for every entry, so that indices agree; an entry left empty has nothing written
 */
export function statedObservations(theCase: Case): readonly KnownObservation[] {
  return (theCase.observations ?? []).map((entry, index) => ({
    index,
    written:
      entry.predicate == null && entry.what == null
        ? null
        : { predicate: entry.predicate ?? null, what: entry.what ?? null },
    seen: canonicalObservation(entry.predicate, entry.what),
  }));
}

/**
 * Everything noticed: the case's observations, then what the latest answers to day-zero questions yield.
 *
 * @param theCase a parsed case
 * @returns an answer's observations only where the case does not hold them already
 */
export function knownObservations(theCase: Case): readonly KnownObservation[] {
  const stated = statedObservations(theCase);
  const latest = new Map<string, string>();
  const dated = (theCase.answers ?? []).map((entry) => ({
    ...entry,
    atMs: entry.at == null ? null : parseInstant(entry.at),
  }));
  // An answer without a date gives way to any that has one; those of one time keep the case's order.
  const inTime = dated.toSorted((a, b) => (a.atMs ?? 0) - (b.atMs ?? 0));
  for (const { question, answer } of inTime) {
    if (question != null && answer != null) latest.set(question.trim().toLowerCase(), answer);
  }
  const held = new Set(stated.flatMap(({ seen }) => (seen === null ? [] : `${seen.predicate} ${seen.what}`)));
  const answered = [...latest]
    .flatMap(([question, answer]) => observationsOfAnswer(question, answer))
    .filter((seen) => !held.has(`${seen.predicate} ${seen.what}`));
  return [...stated, ...answered.map((seen) => ({ index: null, written: null, seen }))];
}

/**
 * Whether something was noticed.
 *
 * @param known observations
 * @param predicate, whats canonical words; any of the whats will do
 */
export function wasNoticed(
  known: readonly KnownObservation[],
  predicate: Predicate,
  ...whats: readonly string[]
): boolean {
  return known.some(({ seen }) => seen?.predicate === predicate && whats.includes(seen.what));
}
