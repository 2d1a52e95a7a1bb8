import {
  dropUnusedRawFiles,
  markUndone,
  readCase,
  readChanges,
  readImport,
  readImportFiles,
  type Store,
  writeRevision,
} from '#store';
import { type EntryEdit, undoEdits } from '../case-edits.ts';

/**
 * Takes an import back in one transaction: the runs it added, what it filled into others, the raw files that only it brought.
 *
 * What somebody edited since stays as they left it. The journal keeps the import, marked as taken back.
 *
 * @returns how many entries of the case were taken back; null where there is no such import that stands
 */
export function undoImport(store: Store, importId: number, atMs: number): Promise<number | null> {
  return store.transaction().execute(async (transaction) => {
    const entry = await readImport(transaction, importId);
    const from = entry === null ? null : await readCase(transaction, entry.caseId);
    if (entry === null || entry.undoneAtMs !== null || from === null) return null;
    const changes = await readChanges(transaction, entry.caseId, importId);
    const { document, edits } = undoEdits(
      from.document,
      changes.flatMap((change) => change.edits as EntryEdit[]),
    );
    if (edits.length > 0) await writeRevision(transaction, { from, document, edits, importId: null, atMs });
    await markUndone(transaction, importId, atMs);
    const files = await readImportFiles(transaction, importId);
    await dropUnusedRawFiles(
      transaction,
      files.flatMap((file) => file.sha256 ?? []),
    );
    return edits.length;
  });
}
