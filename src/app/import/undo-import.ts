import {
  contentsOfCase,
  deleteCase,
  deleteImport,
  dropUnusedRawFiles,
  type ImportEntry,
  type ImportFileEntry,
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

/** What an import that was taken back left behind. */
export type TakenBack = {
  /** How many entries of the case were taken back. */
  readonly takenBack: number;
  /** How many runs stay because somebody edited them, though their file is gone. */
  readonly stayed: number;
};

/**
 * Takes an import back without a trace, in one transaction: the runs it added, what it filled into others, the raw files that only it
 * brought, its place in the journal and in the history of the case, and the case itself where it was begun by the import and holds
 * nothing else. Imports that came later and built on it are settled again, as though it had never been.
 *
 * What somebody edited since stays as they left it.
 *
 * @returns what became of its entries; null where there is no such import
 */
export function undoImport(store: Store, importId: number): Promise<TakenBack | null> {
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
    const stayed = await countStaying(transaction, entry.caseId, files);
    if (entry.beganCase && (await isAsBegun(transaction, entry.caseId))) await deleteCase(transaction, entry.caseId);
    return { takenBack: undone.length - later.reduce((sum, each) => sum + each.edits.length, 0), stayed };
  });
}

/** How many runs of a case came from these files, none of which an import that stands has brought. */
async function countStaying(transaction: Store, caseId: string, files: readonly ImportFileEntry[]): Promise<number> {
  const contents = new Set<unknown>(files.map(({ sha256 }) => sha256));
  const { runs } = ((await readCase(transaction, caseId))?.document ?? {}) as { readonly runs?: unknown };
  const all = (Array.isArray(runs) ? runs : []) as readonly ({ readonly recording?: unknown } | null)[];
  const named = all.flatMap((run) => (typeof run?.recording === 'string' ? run.recording : []));
  const brought = named.filter((sha256) => contents.has(sha256));
  const standing = await contentsOfCase(transaction, caseId, brought);
  return brought.filter((sha256) => !standing.has(sha256)).length;
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
