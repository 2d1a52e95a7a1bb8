import type { z } from '@hono/zod-openapi';
import { type ZipContent, zipContents } from '#files';
import { describeFound, describePlace, type Problem, type Result } from '#record';
import type { Everything } from '#store';
import { BACKUP_FORMAT, MANIFEST, manifest, pieceName, rowOf, type TableName } from './backup-format.ts';

/** The tables of a backup, each row of the right shape, and its raw files still packed. */
export type OpenedBackup = { readonly everything: Everything; readonly raw: ReadonlyMap<string, ZipContent> };

/** Ends the reading at the first thing that is wrong. */
class Wrong extends Error {
  readonly problem: Problem;
  constructor(place: string, found: string, expected: string) {
    super(place);
    this.problem = { place, found, expected };
  }
}

/**
 * Opens a backup and reads its tables.
 *
 * @param bytes the whole file
 * @returns what it holds; or the first thing that is wrong, with its place: the entry, the line, the field
 */
export function openBackup(bytes: Uint8Array): Result<OpenedBackup> {
  try {
    return { ok: true, value: open(bytes) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problems: [error.problem] };
    throw error;
  }
}

function open(bytes: Uint8Array): OpenedBackup {
  const contents = zipContents(bytes);
  if (contents === null) {
    const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
    throw new Wrong(
      'backup',
      isZip ? 'an archive that breaks off' : 'another file',
      'a whole backup of Culprit (.zip)',
    );
  }
  const left = new Map<string, ZipContent>();
  for (const content of contents) {
    if (left.has(content.name)) throw new Wrong(content.name, 'it twice', 'each entry once');
    left.set(content.name, content);
  }
  const { rows } = readManifest(take(left, MANIFEST));
  const everything: Everything = {
    cases: readTable(left, 'cases', rowOf.cases, rows.cases),
    changes: readTable(left, 'changes', rowOf.changes, rows.changes),
    imports: readTable(left, 'imports', rowOf.imports, rows.imports),
    rawFiles: readTable(left, 'rawFiles', rowOf.rawFiles, rows.rawFiles),
    settings: readTable(left, 'settings', rowOf.settings, rows.settings),
  };
  const raw = new Map<string, ZipContent>();
  for (const [name, content] of left) {
    const sha256 = /^raw\/([0-9a-f]{64})$/.exec(name)?.[1];
    if (sha256 === undefined)
      throw new Wrong(name, 'an entry that is not of a backup', `the entries of ${BACKUP_FORMAT}`);
    raw.set(sha256, content);
  }
  return { everything, raw };
}

function take(left: Map<string, ZipContent>, name: string): ZipContent {
  const content = left.get(name);
  if (content === undefined) throw new Wrong(name, 'nothing', `this entry, as ${BACKUP_FORMAT} has it`);
  left.delete(name);
  return content;
}

function readManifest(content: ZipContent): z.infer<typeof manifest> {
  const [line] = linesOf(content);
  const stated = parseLine(content.name, line ?? '') as { readonly format?: unknown } | null;
  if (stated?.format !== BACKUP_FORMAT) {
    const expected = `"${BACKUP_FORMAT}", the format this Culprit reads`;
    throw new Wrong(`${MANIFEST}: format`, describeFound(stated?.format), expected);
  }
  return checked(MANIFEST, manifest, stated);
}

function readTable<T>(left: Map<string, ZipContent>, table: TableName, schema: z.ZodType<T>, count: number): T[] {
  const rows: T[] = [];
  for (let n = 1; rows.length < count; n++) {
    const content = take(left, pieceName(table, n));
    for (const [index, line] of linesOf(content).entries()) {
      const place = `${content.name}, line ${index + 1}`;
      rows.push(checked(place, schema, parseLine(place, line)));
    }
  }
  if (rows.length !== count) throw new Wrong(table, `${rows.length} rows`, `the ${count} that ${MANIFEST} states`);
  return rows;
}

function linesOf(content: ZipContent): string[] {
  const { bytes, problem } = content.open();
  if (problem !== null) throw new Wrong(content.name, problem.found, problem.expected);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Wrong(content.name, 'other bytes', 'text in UTF-8');
  }
  if (!text.endsWith('\n')) throw new Wrong(content.name, 'text that breaks off', 'a line break at its end');
  return text.slice(0, -1).split('\n');
}

function parseLine(place: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Wrong(place, describeFound(line), 'a line of JSON');
  }
}

function checked<T>(place: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const found = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null)?.[key], value);
  throw new Wrong(`${place}: ${describePlace(issue.path, 'row')}`, describeFound(found), issue.message);
}
