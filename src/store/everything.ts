import { sql } from 'kysely';
import type { CaseDocument } from './cases.ts';
import type { ImportFileEntry } from './imports.ts';
import { writeSettings } from './settings.ts';
import type { Store } from './tables.ts';

/** A case with what each of its revisions changed. Revisions are counted anew, so that what was taken back leaves no gap. */
export type WholeCase = {
  readonly id: string;
  readonly isSample: boolean;
  readonly createdAtMs: number;
  readonly changedAtMs: number;
  readonly document: CaseDocument;
};

/** One change of a case; `import` is the position of its import among all, from 1. */
export type WholeChange = {
  readonly case: string;
  readonly atMs: number;
  readonly import: number | null;
  readonly edits: unknown;
};

/** One import of the journal, with its files. */
export type WholeImport = {
  readonly case: string;
  readonly startedAtMs: number;
  readonly finishedAtMs: number | null;
  readonly beganCase: boolean;
  readonly files: readonly ImportFileEntry[];
};

/** A raw file without its bytes, and what was understood of it. */
export type WholeRawFile = {
  readonly sha256: string;
  readonly name: string;
  readonly sizeBytes: number;
  readonly addedAtMs: number;
  readonly activities: readonly { readonly startMs: number | null; readonly totals: unknown }[];
};

/** Everything a store holds, in an order of its own, but for the bytes of the raw files, which are asked for one at a time. */
export type Everything = {
  readonly cases: readonly WholeCase[];
  readonly changes: readonly WholeChange[];
  readonly imports: readonly WholeImport[];
  readonly rawFiles: readonly WholeRawFile[];
  readonly settings: readonly { readonly name: string; readonly value: unknown }[];
};

/** Reads everything as it stands at one instant. */
export function readEverything(store: Store): Promise<Everything> {
  return store.transaction().execute(async (at) => {
    const imports = await at.selectFrom('imports').selectAll().orderBy('id').execute();
    const positions = new Map(imports.map((each, index) => [each.id, index + 1]));
    const cases = await at.selectFrom('cases').selectAll().orderBy('id').execute();
    const changes = await at.selectFrom('case_changes').selectAll().orderBy('case_id').orderBy('revision').execute();
    const settings = await at.selectFrom('settings').selectAll().orderBy('name').execute();
    return {
      cases: cases.map((row) => ({
        id: row.id,
        isSample: row.is_sample === 1,
        createdAtMs: row.created_at_ms,
        changedAtMs: row.changed_at_ms,
        document: JSON.parse(row.document),
      })),
      changes: changes.map((row) => ({
        case: row.case_id,
        atMs: row.at_ms,
        import: row.import_id === null ? null : (positions.get(row.import_id) ?? null),
        edits: JSON.parse(row.edits),
      })),
      imports: await wholeImports(at, imports),
      rawFiles: await wholeRawFiles(at),
      settings: settings.map(({ name, value }) => ({ name, value: JSON.parse(value) })),
    };
  });
}

type ImportRow = {
  readonly id: number;
  readonly case_id: string;
  readonly started_at_ms: number;
  readonly finished_at_ms: number | null;
  readonly began_case: number;
};

async function wholeImports(at: Store, imports: readonly ImportRow[]): Promise<WholeImport[]> {
  const files = await at.selectFrom('import_files').selectAll().orderBy('import_id').orderBy('position').execute();
  const filesOf = Map.groupBy(files, (file) => file.import_id);
  return imports.map((row) => ({
    case: row.case_id,
    startedAtMs: row.started_at_ms,
    finishedAtMs: row.finished_at_ms,
    beganCase: row.began_case === 1,
    files: (filesOf.get(row.id) ?? []).map(({ name, sha256, outcome, reason }) => ({ name, sha256, outcome, reason })),
  }));
}

async function wholeRawFiles(at: Store): Promise<WholeRawFile[]> {
  const columns = ['sha256', 'name', 'size_bytes', 'added_at_ms'] as const;
  const rows = await at.selectFrom('raw_files').select(columns).orderBy('sha256').execute();
  const activities = await at.selectFrom('activities').selectAll().orderBy('sha256').orderBy('position').execute();
  const activitiesOf = Map.groupBy(activities, (activity) => activity.sha256);
  return rows.map((row) => ({
    sha256: row.sha256,
    name: row.name,
    sizeBytes: row.size_bytes,
    addedAtMs: row.added_at_ms,
    activities: (activitiesOf.get(row.sha256) ?? []).map((each) => ({
      startMs: each.start_ms,
      totals: JSON.parse(each.totals),
    })),
  }));
}

/**
 * Puts everything in, in place of whatever the store holds. To be called inside a transaction.
 *
 * Revisions and imports are numbered beyond those that were here, so that a page which still shows what was here cannot take one for
 * the other.
 *
 * @param bytesOf the bytes of a raw file, asked for once each
 */
export async function writeEverything(
  transaction: Store,
  everything: Everything,
  bytesOf: (sha256: string) => Uint8Array,
): Promise<void> {
  const highest = await highestNumbers(transaction);
  await emptyTables(transaction);
  await putCases(transaction, everything, highest.revision);
  await putImports(transaction, everything.imports, highest.import);
  const revisions = new Map<string, number>();
  for (const change of everything.changes) {
    const revision = (revisions.get(change.case) ?? highest.revision + 1) + 1;
    revisions.set(change.case, revision);
    await transaction
      .insertInto('case_changes')
      .values({
        case_id: change.case,
        revision,
        at_ms: change.atMs,
        import_id: change.import === null ? null : highest.import + change.import,
        edits: JSON.stringify(change.edits),
      })
      .execute();
  }
  for (const file of everything.rawFiles) await putRawFile(transaction, file, bytesOf(file.sha256));
  await writeSettings(transaction, Object.fromEntries(everything.settings.map(({ name, value }) => [name, value])));
}

async function highestNumbers(at: Store): Promise<{ readonly revision: number; readonly import: number }> {
  const cases = await at
    .selectFrom('cases')
    .select((all) => all.fn.max('revision').as('highest'))
    .executeTakeFirst();
  const imports = await at
    .selectFrom('imports')
    .select((all) => all.fn.max('id').as('highest'))
    .executeTakeFirst();
  return { revision: cases?.highest ?? 0, import: imports?.highest ?? 0 };
}

async function putCases(transaction: Store, { cases, changes }: Everything, before: number): Promise<void> {
  const changesOf = Map.groupBy(changes, (change) => change.case);
  for (const each of cases) {
    await transaction
      .insertInto('cases')
      .values({
        id: each.id,
        document: JSON.stringify(each.document),
        revision: before + 1 + (changesOf.get(each.id)?.length ?? 0),
        is_sample: each.isSample ? 1 : 0,
        created_at_ms: each.createdAtMs,
        changed_at_ms: each.changedAtMs,
      })
      .execute();
  }
}

async function putImports(transaction: Store, imports: readonly WholeImport[], before: number): Promise<void> {
  for (const [index, each] of imports.entries()) {
    const id = before + index + 1;
    await transaction
      .insertInto('imports')
      .values({
        id,
        case_id: each.case,
        started_at_ms: each.startedAtMs,
        finished_at_ms: each.finishedAtMs,
        began_case: each.beganCase ? 1 : 0,
      })
      .execute();
    for (const [position, file] of each.files.entries()) {
      await transaction
        .insertInto('import_files')
        .values({ import_id: id, position, ...file })
        .execute();
    }
  }
}

async function putRawFile(transaction: Store, file: WholeRawFile, bytes: Uint8Array): Promise<void> {
  const { sha256, name, sizeBytes, addedAtMs } = file;
  await transaction
    .insertInto('raw_files')
    .values({ sha256, name, size_bytes: sizeBytes, bytes, added_at_ms: addedAtMs })
    .execute();
  for (const [position, { startMs, totals }] of file.activities.entries()) {
    await transaction
      .insertInto('activities')
      .values({ sha256, position, start_ms: startMs, totals: JSON.stringify(totals) })
      .execute();
  }
}

async function emptyTables(transaction: Store): Promise<void> {
  for (const table of ['cases', 'raw_files', 'settings'] as const) await transaction.deleteFrom(table).execute();
}

/** Deletes everything, and gives the room that it took on the disk back. */
export async function deleteEverything(store: Store): Promise<void> {
  await store.transaction().execute(emptyTables);
  await sql`vacuum`.execute(store);
  await sql`pragma wal_checkpoint(truncate)`.execute(store);
}
