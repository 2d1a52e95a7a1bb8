import { type Problem, parseCase } from '#record';
import { type CaseDocument, readCase, type Store, writeRevision } from '#store';
import type { EntryEdit, WholeEdit } from './case-edits.ts';

/** What somebody wants of a case; null where what they want does not exist in it. */
export type Change = (
  document: CaseDocument,
) => { readonly document: CaseDocument; readonly edits: readonly (EntryEdit | WholeEdit)[] } | null;

/** What came of it. Only `changed` has written anything. */
export type Changed =
  | { readonly kind: 'changed'; readonly revision: number; readonly edits: readonly (EntryEdit | WholeEdit)[] }
  | { readonly kind: 'unchanged'; readonly revision: number }
  | { readonly kind: 'missing'; readonly what: 'case' | 'entry' }
  | { readonly kind: 'stale'; readonly revision: number }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] };

/** When a change is made, which revision it builds on (any, where null), and the import it belongs to. */
export type ChangeTerms = {
  readonly atMs: number;
  readonly ifRevision: number | null;
  readonly importId?: number;
};

/** Reads, changes, checks against the contract and writes a case in one transaction: all of it, or nothing. */
export function changeCase(store: Store, id: string, terms: ChangeTerms, change: Change): Promise<Changed> {
  return store.transaction().execute((transaction) => changeCaseWithin(transaction, id, terms, change));
}

/** {@link changeCase} inside a transaction that does more than this. */
export async function changeCaseWithin(
  transaction: Store,
  id: string,
  terms: ChangeTerms,
  change: Change,
): Promise<Changed> {
  const from = await readCase(transaction, id);
  if (from === null) return { kind: 'missing', what: 'case' };
  if (terms.ifRevision !== null && terms.ifRevision !== from.revision)
    return { kind: 'stale', revision: from.revision };
  const changed = change(from.document);
  if (changed === null) return { kind: 'missing', what: 'entry' };
  const { document, edits } = changed;
  if (edits.length === 0) return { kind: 'unchanged', revision: from.revision };
  const checked = parseCase(document);
  if (!checked.ok) return { kind: 'invalid', problems: checked.problems };
  const { atMs, importId = null } = terms;
  const revision = await writeRevision(transaction, { from, document, edits, importId, atMs });
  return { kind: 'changed', revision, edits };
}
