import { type Case, type Problem, parseCase } from '#record';
import { type CaseDocument, readCase, type Store } from '#store';

/** A case as the store holds it, parsed; or why there is none. */
export type ParsedCase =
  | { readonly kind: 'read'; readonly theCase: Case; readonly document: CaseDocument }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly problems: readonly Problem[] };

/** Reads a case of the store and checks it against the contract. */
export async function readParsedCase(store: Store, id: string): Promise<ParsedCase> {
  const stored = await readCase(store, id);
  if (stored === null) return { kind: 'missing' };
  const parsed = parseCase(stored.document);
  if (!parsed.ok) return { kind: 'broken', problems: parsed.problems };
  return { kind: 'read', theCase: parsed.value, document: stored.document };
}
