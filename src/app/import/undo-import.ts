import {
  deleteCase,
  deleteImport,
  dropUnusedRawFiles,
  type ImportEntry,
  listImports,
  readCase,
  readChanges,
  readImport,
  readImportFiles,
  rewriteCase,
  rewriteEdits,
  type Store,
} from '#store';
import { type EntryEdit, undoEdits, type WholeEdit } from '../case-edits.ts';
import { settleAgain, takeOutLater } from './settle-again.ts';

/**
 * Takes an import back without a trace, in one transaction: the runs it added, what it filled into others, the raw files that only it
 * brought, its place in the journal and in the history of the case, and the case itself where it was begun by the import and holds
 * nothing else. Imports that came later and built on it are settled again, as though it had never been.
 *
 * What somebody edited since stays as they left it.
 *
 * @returns how many entries of the case were taken back; null where there is no such import
 */
export function undoImport(store: Store, importId: number): Promise<number | null> {
  return store.transaction().execute(async (transaction) => {
    const entry = await readImport(transaction, importId);
    const from = entry === null ? null : await readCase(transaction, entry.caseId);
    if (entry === null || from === null) return null;
    const files = await readImportFiles(transaction, importId);
    const edits = await editsOf(transaction, entry);
    const later = await takeOutLater(transaction, entry, edits);
    const { document, edits: undone } = undoEdits(from.document, [...edits, ...later.flatMap((each) => each.edits)]);
    await deleteImport(transaction, importId);
    await forgetInWholes(transaction, entry.caseId, edits);
    await rewriteCase(transaction, from, document);
    await dropUnusedRawFiles(
      transaction,
      [...files, ...later.flatMap((each) => each.files)].flatMap((file) => file.sha256 ?? []),
    );
    for (const each of later) await settleAgain(transaction, each);
    if (entry.beganCase && (await isAsBegun(transaction, entry.caseId))) await deleteCase(transaction, entry.caseId);
    return undone.length - later.reduce((sum, each) => sum + each.edits.length, 0);
  });
}

async function editsOf(transaction: Store, { caseId, id }: ImportEntry): Promise<EntryEdit[]> {
  const changes = await readChanges(transaction, caseId, id);
  return changes.flatMap((change) => change.edits as EntryEdit[]);
}

/** Changes of the whole document keep what stood before them: what the import brought is taken out of that as well. */
async function forgetInWholes(transaction: Store, caseId: string, edits: readonly EntryEdit[]): Promise<void> {
  for (const change of await readChanges(transaction, caseId)) {
    const before = change.edits as readonly (EntryEdit | WholeEdit)[];
    if (!before.some((edit) => 'wholeBefore' in edit)) continue;
    const after = before.map((edit) =>
      'wholeBefore' in edit ? { wholeBefore: undoEdits(edit.wholeBefore, edits).document } : edit,
    );
    await rewriteEdits(transaction, caseId, change.revision, after);
  }
}

/** Whether a case holds nothing but what an import begins one with. */
async function isAsBegun(transaction: Store, caseId: string): Promise<boolean> {
  const stored = await readCase(transaction, caseId);
  const names = Object.keys(stored?.document ?? {});
  if (names.some((name) => !['format', 'id', 'timezone'].includes(name))) return false;
  const isChanged = (await readChanges(transaction, caseId)).length > 0;
  return !isChanged && (await listImports(transaction, caseId)).length === 0;
}
