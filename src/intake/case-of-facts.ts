import type { Case, Draft, Fact } from '#record';
import { draftCase } from './draft/draft-case.ts';

/**
 * The draft case that remains when a person has gone through the facts: removed ones left out, corrected ones changed.
 *
 * @param text the text that was read
 * @param draft what was read in it
 * @param facts the facts that stand, in their order
 * @param postedAtMs when it was written; null where unknown
 * @returns a case that holds what these facts support, and nothing else
 */
export function caseOfFacts(text: string, draft: Draft, facts: readonly Fact[], postedAtMs: number | null): Case {
  return draftCase(facts, draft.posts, text, (fact) => fact.span, postedAtMs);
}
