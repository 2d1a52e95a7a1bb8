import type { ImportOutcome, Store } from './tables.ts';

/** One import of the journal; `finishedAtMs` is null for one that was interrupted, `beganCase` says that its case was begun by it. */
export type ImportEntry = {
  readonly id: number;
  readonly caseId: string;
  readonly startedAtMs: number;
  readonly finishedAtMs: number | null;
  readonly beganCase: boolean;
};

/** What became of one file of an import, and why. */
export type ImportFileEntry = {
  readonly name: string;
  readonly sha256: string | null;
  readonly outcome: ImportOutcome;
  readonly reason: string | null;
};

/** Opens an import in the journal. */
export async function startImport(
  store: Store,
  started: { readonly caseId: string; readonly beganCase: boolean; readonly atMs: number },
): Promise<number> {
  const { caseId, beganCase, atMs } = started;
  const row = await store
    .insertInto('imports')
    .values({ case_id: caseId, started_at_ms: atMs, finished_at_ms: null, began_case: beganCase ? 1 : 0 })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Writes what became of some files of an import, after those written before. */
export async function journalFiles(
  transaction: Store,
  importId: number,
  files: readonly ImportFileEntry[],
): Promise<void> {
  const { known } = await transaction
    .selectFrom('import_files')
    .select((all) => all.fn.countAll<number>().as('known'))
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow();
  for (const [index, file] of files.entries()) {
    await transaction
      .insertInto('import_files')
      .values({ import_id: importId, position: known + index, ...file })
      .execute();
  }
}

/** Closes an import in the journal: every file was settled. */
export async function finishImport(store: Store, importId: number, atMs: number): Promise<void> {
  await store.updateTable('imports').set({ finished_at_ms: atMs }).where('id', '=', importId).execute();
}

/** Takes an import out of the journal, with its files and with what it changed in the history of its case. */
export async function deleteImport(transaction: Store, importId: number): Promise<void> {
  await transaction.deleteFrom('case_changes').where('import_id', '=', importId).execute();
  await transaction.deleteFrom('imports').where('id', '=', importId).execute();
}

/** Takes what became of an import's files, and what it changed, out of the journal and the history, to be written anew. */
export async function clearImport(transaction: Store, importId: number): Promise<void> {
  await transaction.deleteFrom('case_changes').where('import_id', '=', importId).execute();
  await transaction.deleteFrom('import_files').where('import_id', '=', importId).execute();
}

/** One import, or null. */
export async function readImport(store: Store, importId: number): Promise<ImportEntry | null> {
  const row = await store.selectFrom('imports').selectAll().where('id', '=', importId).executeTakeFirst();
  return row === undefined ? null : entryOf(row);
}

/** Which of these contents a case has from imports that stand. */
export async function contentsOfCase(
  store: Store,
  caseId: string,
  sha256s: readonly string[],
): Promise<ReadonlySet<string>> {
  if (sha256s.length === 0) return new Set();
  const rows = await store
    .selectFrom('import_files')
    .innerJoin('imports', 'imports.id', 'import_files.import_id')
    .select('import_files.sha256')
    .distinct()
    .where('imports.case_id', '=', caseId)
    .where('import_files.outcome', 'in', ['imported', 'merged'])
    .where('import_files.sha256', 'in', sha256s)
    .execute();
  return new Set(rows.flatMap((row) => row.sha256 ?? []));
}

/** The imports of a case, newest first. */
export async function listImports(store: Store, caseId: string): Promise<ImportEntry[]> {
  const rows = await store
    .selectFrom('imports')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(entryOf);
}

/** What became of each file of an import, in order. */
export async function readImportFiles(store: Store, importId: number): Promise<ImportFileEntry[]> {
  return store
    .selectFrom('import_files')
    .select(['name', 'sha256', 'outcome', 'reason'])
    .where('import_id', '=', importId)
    .orderBy('position')
    .execute();
}

function entryOf(row: {
  readonly id: number;
  readonly case_id: string;
  readonly started_at_ms: number;
  readonly finished_at_ms: number | null;
  readonly began_case: number;
}): ImportEntry {
  return {
    id: row.id,
    caseId: row.case_id,
    startedAtMs: row.started_at_ms,
    finishedAtMs: row.finished_at_ms,
    beganCase: row.began_case === 1,
  };
}
