import { z } from '@hono/zod-openapi';
import { listNames } from '../case-edits.ts';

/** The format's name and version, as the first entry of a backup states it. It never changes meaning; a change is another version. */
export const BACKUP_FORMAT = 'culprit-backup/1';

/** The entry that says what a backup holds. */
export const MANIFEST = 'culprit-backup.json';

/** The tables of a backup in the order in which they stand in it; each is one or more entries of NDJSON, a row a line. */
export const tableNames = ['cases', 'changes', 'imports', 'rawFiles', 'settings'] as const;
export type TableName = (typeof tableNames)[number];

/** The most bytes of rows in one entry; a row that is longer has an entry of its own. */
export const PIECE_BYTES = 16 * 2 ** 20;

/** Raw files beyond this are stored as they are: no reader has to unpack them within its limits. */
export const PACKED_AT_MOST_BYTES = 64 * 2 ** 20;

/** The n-th entry of a table, from 1: `cases/0001.ndjson`. */
export function pieceName(table: TableName, n: number): string {
  return `${table}/${String(n).padStart(4, '0')}.ndjson`;
}

/** The entry of a raw file. */
export function rawName(sha256: string): string {
  return `raw/${sha256}`;
}

const instantMs = z.int().describe('milliseconds since 1970');
const sha256 = z.string().regex(/^[0-9a-f]{64}$/, '64 lower-case hexadecimal digits');
const document = z.custom<{ readonly [field: string]: unknown }>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
);
const anything = z.unknown().refine((value) => value !== undefined, 'a value');

const entry = document.nullable();
const edit = z.union(
  [
    z.strictObject({ wholeBefore: document }),
    z.strictObject({
      list: z.enum(listNames),
      index: z.int().min(0),
      before: entry,
      after: entry,
      listBefore: z.enum(['absent', 'null']).optional(),
    }),
  ],
  'an edit of an entry or of the whole case',
);

/** How many rows each table has. */
export const manifest = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  rows: z.strictObject(
    Object.fromEntries(tableNames.map((name) => [name, z.int().min(0)])) as Record<TableName, z.ZodInt>,
  ),
});

/** A row of each table. */
export const rowOf = {
  cases: z.strictObject({
    id: z.string().min(1),
    isSample: z.boolean(),
    createdAtMs: instantMs,
    changedAtMs: instantMs,
    document,
  }),
  changes: z.strictObject({
    case: z.string(),
    atMs: instantMs,
    import: z.int().min(1).nullable(),
    edits: z.array(edit),
  }),
  imports: z.strictObject({
    case: z.string(),
    startedAtMs: instantMs,
    finishedAtMs: instantMs.nullable(),
    beganCase: z.boolean(),
    files: z.array(
      z.strictObject({
        name: z.string(),
        sha256: sha256.nullable(),
        outcome: z.enum(['imported', 'merged', 'skipped', 'failed']),
        reason: z.string().nullable(),
      }),
    ),
  }),
  rawFiles: z.strictObject({
    sha256,
    name: z.string(),
    sizeBytes: z.int().min(0),
    addedAtMs: instantMs,
    activities: z.array(z.strictObject({ startMs: instantMs.nullable(), totals: anything })),
  }),
  settings: z.strictObject({ name: z.string().min(1), value: anything }),
};
