/**
 * What a row of a table rests on.
 *
 * - `trials`: randomised trials, or a review of them
 * - `cohort`: people followed or surveyed
 * - `laboratory`: bodies measured in a laboratory
 * - `consensus`: a guideline, a clinical framework, a health service's advice
 * - `definition`: follows from what the words mean (standing has no footfalls)
 * - `unverified`: from memory; nobody has checked it against a source, and the row's `caveat` says so
 */
export type Grade = 'trials' | 'cohort' | 'laboratory' | 'consensus' | 'definition' | 'unverified';

/** What every row of every table carries. */
export type Cited = {
  /** Keys that stand in REFERENCES.md. */
  readonly sources: readonly string[];
  readonly grade: Grade;
  /** What must be said beside the row wherever it is shown; null where nothing must. */
  readonly caveat: string | null;
};

/** The caveat of a row that nobody has checked. */
export const UNCHECKED = 'From memory, not yet checked against a source.';
