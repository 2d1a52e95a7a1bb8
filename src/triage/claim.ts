import {
  activityOf,
  type CanonicalObservation,
  canonicalPredicate,
  type Mechanism,
  mechanismOf,
  mechanismsOf,
} from '#knowledge';
import type { Case, Hypothesis } from '#record';
import { type Cell, cellOf, expectationAt } from './expectation.ts';

/** A hypothesis, read: which declared mechanisms it claims. */
export type Claim = {
  readonly hypothesis: string;
  readonly relieves: boolean;
  readonly mechanisms: readonly Mechanism[];
  /** What the exposure is called in this case, in lower case: its symbol and its label. */
  readonly names: readonly string[];
  /** What to call it in a sentence. */
  readonly label: string;
};

const folded = (text: string): string => text.trim().toLowerCase();

/** The label of an exposure in this case: of a pair of shoes, or as declared. */
function labelIn(theCase: Case, exposure: string): string | null {
  const shoe = (theCase.shoes ?? []).find(({ id }) => id != null && `shoe:${id}` === exposure);
  if (shoe !== undefined) return shoe.label ?? shoe.model ?? shoe.brand ?? null;
  return (theCase.exposures ?? []).find(({ id }) => id === exposure)?.label ?? null;
}

/**
 * Reads a hypothesis of a case.
 *
 * @param theCase the case that it stands in
 * @param hypothesis the hypothesis
 * @param index its place among the case's hypotheses, which names it where it has no id
 */
export function claimOf(theCase: Case, hypothesis: Hypothesis, index: number): Claim {
  const exposure = hypothesis.exposure ?? null;
  const label = exposure === null ? null : labelIn(theCase, exposure);
  const mechanisms = mechanismsOf(exposure, `${label ?? ''} ${hypothesis.text ?? ''}`).flatMap(
    (id) => mechanismOf(id) ?? [],
  );
  return {
    hypothesis: hypothesis.id ?? `hypothesis ${index + 1}`,
    relieves: hypothesis.claim === 'relieves',
    mechanisms,
    names: [exposure, label].flatMap((name) => (name === null || name.trim() === '' ? [] : folded(name))),
    label: label ?? mechanisms[0]?.name ?? exposure ?? hypothesis.text ?? 'this explanation',
  };
}

/** What speaks when the runner names the very exposure; null where the predicate settles nothing. */
function cellOfNamed(claim: Claim, predicate: string): Cell | null {
  const worsened = predicate === 'aggravated-by' || predicate === 'onset-after';
  const eased = predicate === 'eased-by';
  const unmoved = predicate === (claim.relieves ? 'not-eased-by' : 'not-aggravated-by');
  if (!worsened && !eased && !unmoved) return null;
  if (unmoved) return { speaks: 'against', because: `You noticed that ${claim.label} changed nothing.` };
  const agrees = claim.relieves ? eased : worsened;
  return {
    speaks: agrees ? 'for' : 'against',
    because: `You noticed that ${claim.label} ${eased ? 'eased it' : 'brought it on'}.`,
  };
}

/** What speaks for or against something that is said to relieve. */
function cellOfRelief(claim: Claim, seen: CanonicalObservation): Cell {
  const activity = activityOf(seen.what);
  const delivers =
    activity !== null && claim.mechanisms.some((each) => expectationAt(each, activity).expects === 'worse');
  const named = delivers ? cellOfNamed(claim, seen.predicate) : null;
  return named ?? { speaks: 'silent', because: 'This tells nothing about relief.' };
}

/** One cell from several: the mechanisms are parts of one story, so that what contradicts a part contradicts the story. */
function joined(cells: readonly Cell[]): Cell {
  const against = cells.find(({ speaks }) => speaks === 'against');
  const fitting = cells.find(({ speaks }) => speaks === 'for');
  if (against !== undefined && fitting !== undefined) {
    return { speaks: 'silent', because: `It cuts both ways. ${fitting.because} ${against.because}` };
  }
  return against ?? fitting ?? cells[0];
}

/** An observation as written and as the vocabulary reads it. */
type Noticed = {
  readonly written: { readonly predicate: string | null; readonly what: string | null } | null;
  readonly seen: CanonicalObservation | null;
};

/**
 * Weighs one observation against one claim.
 *
 * @param claim the claim
 * @param noticed the observation
 * @returns the cell; silent, with the reason, where words or mechanism are not declared
 */
export function weigh(claim: Claim, { written, seen }: Noticed): Cell {
  const what = written?.what == null ? null : folded(written.what);
  const predicate = written?.predicate == null ? (seen?.predicate ?? null) : canonicalPredicate(written.predicate);
  if (what !== null && predicate !== null && claim.names.includes(what)) {
    const named = cellOfNamed(claim, predicate);
    if (named !== null) return named;
  }
  if (seen === null) return { speaks: 'silent', because: 'Nothing is declared about what these words describe.' };
  if (claim.mechanisms.length === 0) {
    return { speaks: 'silent', because: 'How this would act is not declared, so nothing follows from it.' };
  }
  if (claim.relieves) return cellOfRelief(claim, seen);
  return joined(claim.mechanisms.map((mechanism) => cellOf(mechanism, seen)));
}
