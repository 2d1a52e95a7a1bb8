import {
  clearImport,
  type ImportEntry,
  type ImportFileEntry,
  listImports,
  readChanges,
  readImportFiles,
  readRawFile,
  type Store,
} from '#store';
import type { EntryEdit } from '../case-edits.ts';
import { decodeFile } from './decode-file.ts';
import type { DecodedFile } from './decoded-file.ts';
import { settleFiles } from './settle-files.ts';

/** An import that is settled anew, with what it had brought. */
export type LaterImport = {
  readonly entry: ImportEntry;
  readonly files: readonly ImportFileEntry[];
  readonly decoded: readonly DecodedFile[];
  readonly edits: readonly EntryEdit[];
  readonly atMs: number;
};

/**
 * Takes the imports that came after one out of journal and history, from the first that may have built on it: that brought one of its
 * files once more, joined a run that was there, or added to a list that it began.
 *
 * @param entry the import that is taken back
 * @param edits what it changed
 * @returns those imports, oldest first, their files decoded from the raw bytes
 */
export async function takeOutLater(
  transaction: Store,
  entry: ImportEntry,
  edits: readonly EntryEdit[],
): Promise<LaterImport[]> {
  const contents = new Set((await readImportFiles(transaction, entry.id)).flatMap((file) => file.sha256 ?? []));
  const beganList = edits.some((edit) => edit.listBefore !== undefined);
  const later: LaterImport[] = [];
  for (const each of (await listImports(transaction, entry.caseId)).reverse()) {
    if (each.id <= entry.id) continue;
    const files = await readImportFiles(transaction, each.id);
    const changes = await readChanges(transaction, each.caseId, each.id);
    const itsEdits = changes.flatMap((change) => change.edits as EntryEdit[]);
    const buildsOn =
      beganList ||
      files.some(({ outcome, sha256 }) => outcome === 'merged' || (sha256 !== null && contents.has(sha256)));
    if (later.length === 0 && !buildsOn) continue;
    const decoded: DecodedFile[] = [];
    for (const file of files) decoded.push(await decodeAgain(transaction, file));
    later.push({ entry: each, files, decoded, edits: itsEdits, atMs: changes.at(-1)?.atMs ?? each.startedAtMs });
  }
  for (const each of later) await clearImport(transaction, each.entry.id);
  return later;
}

/** Settles an import once more, in its place in the journal. */
export async function settleAgain(transaction: Store, { entry, decoded, atMs }: LaterImport): Promise<void> {
  await settleFiles(transaction, { caseId: entry.caseId, importId: entry.id, atMs }, decoded);
}

async function decodeAgain(transaction: Store, file: ImportFileEntry): Promise<DecodedFile> {
  const raw = file.sha256 === null ? null : await readRawFile(transaction, file.sha256);
  if (raw !== null) return decodeFile(file.name, new Uint8Array(raw.bytes), raw.sha256);
  const { name, sha256, outcome, reason } = file;
  return { name, sha256, bytes: null, activities: [], verdict: outcome === 'failed' ? 'failed' : 'skipped', reason };
}
