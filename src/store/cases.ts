import { sql } from 'kysely';
import { dropUnusedRawFiles } from './raw-files.ts';
import type { Store } from './tables.ts';

/** A case document as JSON gives it; the store never looks inside. */
export type CaseDocument = { readonly [field: string]: unknown };

/** What the store knows about a case beside its document. */
export type CaseEntry = {
  readonly id: string;
  readonly revision: number;
  readonly isSample: boolean;
  readonly createdAtMs: number;
  readonly changedAtMs: number;
};

/** A case with its document. */
export type StoredCase = CaseEntry & { readonly document: CaseDocument };

/** One revision's place in the history of a case. */
export type CaseChange = {
  readonly revision: number;
  readonly atMs: number;
  readonly importId: number | null;
  readonly edits: unknown;
};

/** All cases without their documents, the one changed last first. */
export async function listCases(store: Store): Promise<CaseEntry[]> {
  const rows = await store
    .selectFrom('cases')
    .select(['id', 'revision', 'is_sample', 'created_at_ms', 'changed_at_ms'])
    .orderBy('changed_at_ms', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(entryOf);
}

/** One case, or null where there is none of that id. */
export async function readCase(store: Store, id: string): Promise<StoredCase | null> {
  const row = await store.selectFrom('cases').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : { ...entryOf(row), document: JSON.parse(row.document) };
}

/** The cases whose document names an outcome, by id. */
export async function readClosedCases(store: Store): Promise<StoredCase[]> {
  const rows = await store
    .selectFrom('cases')
    .selectAll()
    .where(sql<boolean>`json_extract(document, '$.outcome.state') is not null`)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...entryOf(row), document: JSON.parse(row.document) }));
}

/**
 * Puts in a case that was not there.
 *
 * @returns false, and nothing is changed, where the id is taken
 */
export async function createCase(
  store: Store,
  created: { readonly id: string; readonly document: CaseDocument; readonly isSample: boolean; readonly atMs: number },
): Promise<boolean> {
  const result = await store
    .insertInto('cases')
    .values({
      id: created.id,
      document: JSON.stringify(created.document),
      revision: 1,
      is_sample: created.isSample ? 1 : 0,
      created_at_ms: created.atMs,
      changed_at_ms: created.atMs,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return result.numInsertedOrUpdatedRows === 1n;
}

/**
 * Writes the next revision of a case and its entry in the history. To be called inside a transaction together with the reading of the
 * case that it builds on.
 *
 * @param change the case as it was read, its new document, what was edited (any JSON), and the import it belongs to, if any
 * @returns the new revision
 */
export async function writeRevision(
  transaction: Store,
  change: {
    readonly from: CaseEntry;
    readonly document: CaseDocument;
    readonly edits: unknown;
    readonly importId: number | null;
    readonly atMs: number;
  },
): Promise<number> {
  const revision = change.from.revision + 1;
  await transaction
    .updateTable('cases')
    .set({ document: JSON.stringify(change.document), revision, changed_at_ms: change.atMs })
    .where('id', '=', change.from.id)
    .execute();
  await transaction
    .insertInto('case_changes')
    .values({
      case_id: change.from.id,
      revision,
      at_ms: change.atMs,
      import_id: change.importId,
      edits: JSON.stringify(change.edits),
    })
    .execute();
  return revision;
}

/**
 * Writes a case anew after something was taken out of its history: the revision counts on, so that nobody mistakes one for the other,
 * and what is left of the history says when the case was changed last.
 */
export async function rewriteCase(transaction: Store, from: CaseEntry, document: CaseDocument): Promise<void> {
  const changes = await readChanges(transaction, from.id);
  await transaction
    .updateTable('cases')
    .set({
      document: JSON.stringify(document),
      revision: from.revision + 1,
      changed_at_ms: changes.at(-1)?.atMs ?? from.createdAtMs,
    })
    .where('id', '=', from.id)
    .execute();
}

/** Replaces what one change of the history says was edited. */
export async function rewriteEdits(
  transaction: Store,
  caseId: string,
  revision: number,
  edits: unknown,
): Promise<void> {
  await transaction
    .updateTable('case_changes')
    .set({ edits: JSON.stringify(edits) })
    .where('case_id', '=', caseId)
    .where('revision', '=', revision)
    .execute();
}

/** The history of a case since it was put in, oldest first; of one import alone where one is named. */
export async function readChanges(store: Store, caseId: string, importId?: number): Promise<CaseChange[]> {
  let query = store.selectFrom('case_changes').selectAll().where('case_id', '=', caseId).orderBy('revision');
  if (importId !== undefined) query = query.where('import_id', '=', importId);
  const rows = await query.execute();
  return rows.map((row) => ({
    revision: row.revision,
    atMs: row.at_ms,
    importId: row.import_id,
    edits: JSON.parse(row.edits),
  }));
}

/**
 * Takes a case out, with its history, its journal of imports, and the raw files that only it had: they tell where somebody lives.
 * A file stays that another case's import brought, or that another case's document names. To be called inside a transaction.
 *
 * @returns false where there is no such case
 */
export async function deleteCase(transaction: Store, id: string): Promise<boolean> {
  const onlyHere = await transaction
    .selectFrom('import_files')
    .innerJoin('imports', 'imports.id', 'import_files.import_id')
    .select('import_files.sha256')
    .distinct()
    .where('imports.case_id', '=', id)
    .where('import_files.sha256', 'is not', null)
    .where(
      sql<boolean>`not exists (select 1 from cases where cases.id <> ${id} and instr(cases.document, import_files.sha256) > 0)`,
    )
    .execute();
  const result = await transaction.deleteFrom('cases').where('id', '=', id).executeTakeFirst();
  await dropUnusedRawFiles(
    transaction,
    onlyHere.flatMap(({ sha256 }) => sha256 ?? []),
  );
  return result.numDeletedRows === 1n;
}

function entryOf(row: {
  readonly id: string;
  readonly revision: number;
  readonly is_sample: number;
  readonly created_at_ms: number;
  readonly changed_at_ms: number;
}): CaseEntry {
  return {
    id: row.id,
    revision: row.revision,
    isSample: row.is_sample === 1,
    createdAtMs: row.created_at_ms,
    changedAtMs: row.changed_at_ms,
  };
}
