import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { type Everything, readEverything, readRawFile, type Store } from '#store';
import {
  BACKUP_FORMAT,
  MANIFEST,
  PACKED_AT_MOST_BYTES,
  PIECE_BYTES,
  pieceName,
  rawName,
  type TableName,
  tableNames,
} from './backup-format.ts';

/** The earliest time a zip archive can state, local as the format has it: the same bytes whenever and wherever a backup is made. */
const ALWAYS = new Date(1980, 0, 1);

/**
 * Everything a store holds as one file, `culprit-backup/1`: a zip archive of the tables as NDJSON and of the raw files. A store of the
 * same content gives the same bytes.
 *
 * @returns the file's bytes, piece by piece; only one raw file is held at a time. It fails, rather than ending early, where a raw file
 *   was taken out while it was written.
 */
export async function* backupOf(store: Store): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const everything = await readEverything(store);
  const archive = new Archive();
  yield* archive.add(MANIFEST, textBytes(manifestOf(everything)));
  for (const table of tableNames) {
    let n = 0;
    for (const piece of piecesOf(everything[table])) yield* archive.add(pieceName(table, ++n), piece);
  }
  for (const { sha256 } of everything.rawFiles) {
    const raw = await readRawFile(store, sha256);
    if (raw === null) throw new Error(`the raw file ${sha256} was taken out while a backup was written`);
    yield* archive.add(rawName(sha256), raw.bytes);
  }
  yield* archive.end();
}

function manifestOf(everything: Everything): unknown {
  const counts = tableNames.map((table): [TableName, number] => [table, everything[table].length]);
  return { format: BACKUP_FORMAT, rows: Object.fromEntries(counts) };
}

/** Rows as lines, as many in a piece as fit. */
function* piecesOf(rows: readonly unknown[]): Generator<Uint8Array> {
  let lines: Uint8Array[] = [];
  let size = 0;
  for (const row of rows) {
    const line = textBytes(row);
    if (size > 0 && size + line.length > PIECE_BYTES) {
      yield joined(lines, size);
      lines = [];
      size = 0;
    }
    lines.push(line);
    size += line.length;
  }
  if (size > 0) yield joined(lines, size);
}

function textBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value)}\n`);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A zip archive whose bytes are fetched after every entry. */
class Archive {
  #written: Uint8Array<ArrayBuffer>[] = [];
  readonly #zip = new Zip((problem, bytes) => {
    if (problem !== null) throw problem;
    this.#written.push(new Uint8Array(bytes));
  });

  *add(name: string, bytes: Uint8Array): Generator<Uint8Array<ArrayBuffer>> {
    const entry = bytes.length > PACKED_AT_MOST_BYTES ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = ALWAYS;
    this.#zip.add(entry);
    entry.push(bytes, true);
    yield* this.#take();
  }

  *end(): Generator<Uint8Array<ArrayBuffer>> {
    this.#zip.end();
    yield* this.#take();
  }

  #take(): Uint8Array<ArrayBuffer>[] {
    const written = this.#written;
    this.#written = [];
    return written;
  }
}
