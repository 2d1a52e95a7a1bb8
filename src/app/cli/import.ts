import { readFileSync } from 'node:fs';
import { readArchive } from '#files';
import { readCase } from '#store';
import { openHost } from '../host-node/open-host.ts';
import { decodeUnreadable, decodeUnsound } from '../import/decode-file.ts';
import type { DecodedFile, FileOutcome, SourceFile } from '../import/decoded-file.ts';
import { importFiles } from '../import/import-files.ts';
import { inOrder } from '../jobs/in-order.ts';
import { WorkerPool } from '../jobs/worker-pool.ts';
import { type FoundFile, findFiles, isArchive, type Unfound } from './find-files.ts';
import { jsonOfOutcome, lineOfOutcome, summaryOf } from './print-outcome.ts';
import { startProgress } from './progress.ts';

type ImportOptions = { readonly case?: string; readonly json?: boolean };

/** The verb `import`. */
export async function importPaths(paths: readonly string[], options: ImportOptions): Promise<void> {
  const host = await openHost();
  const caseId = options.case ?? null;
  if (caseId !== null && (await readCase(host.store, caseId)) === null) {
    process.stderr.write(`--case: expected a case of yours, found ${JSON.stringify(caseId)}\n`);
    process.exitCode = 2;
    return host.store.destroy();
  }
  const found = findFiles(paths);
  const pool = new WorkerPool<SourceFile, DecodedFile>(new URL('../jobs/decode-file.ts', import.meta.url));
  const progress = await startProgress(
    'Importing',
    found.reduce((sum, file) => sum + sizeOf(file), 0),
  );
  const stopped = stopOnInterrupt();
  const decoded = inOrder(sourcesOf(found, stopped, progress.at), (source) => decode(pool, source), 8 * pool.size);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const counts: Record<FileOutcome['outcome'], number> = { imported: 0, merged: 0, skipped: 0, failed: 0 };
  for await (const outcome of importFiles(host, { caseId, timezone: timeZone }, decoded)) {
    counts[outcome.outcome] += 1;
    progress.clear();
    process.stdout.write(`${options.json ? jsonOfOutcome(outcome) : lineOfOutcome(outcome)}\n`);
  }
  progress.stop();
  await pool.close();
  await host.store.destroy();
  (options.json ? process.stderr : process.stdout).write(`${summaryOf(counts)}\n`);
  if (counts.failed > 0) process.exitCode = 1;
  if (stopped.aborted) {
    process.stderr.write('Stopped. What was imported is whole; the same command goes on from here.\n');
    process.exitCode = 130;
  }
}

type Source = SourceFile | DecodedFile;

/** Every file to be read, those of archives one by one, until the person has had enough. */
function* sourcesOf(
  found: readonly (FoundFile | Unfound)[],
  stopped: AbortSignal,
  at: (bytes: number) => void,
): Generator<Source> {
  let bytesPassed = 0;
  for (const file of found) {
    if (stopped.aborted) return;
    if ('reason' in file) yield decodeUnreadable(file.path, file.reason);
    else yield* openFile(file.path, stopped);
    bytesPassed += sizeOf(file);
    at(bytesPassed);
  }
}

function* openFile(path: string, stopped: AbortSignal): Generator<Source> {
  let archive: Uint8Array | null = null;
  try {
    if (isArchive(path)) archive = readFileSync(path);
  } catch (problem) {
    yield decodeUnreadable(path, `it cannot be read (${(problem as NodeJS.ErrnoException).code})`);
    return;
  }
  if (archive === null) {
    yield { name: path, path };
    return;
  }
  for (const entry of readArchive(archive, path)) {
    if (stopped.aborted) return;
    // A copy: an entry that was stored unpacked is a view of the whole archive.
    if ('bytes' in entry) yield { name: entry.name, bytes: new Uint8Array(entry.bytes) };
    else yield decodeUnsound(entry.name, entry.reading);
  }
}

function decode(pool: WorkerPool<SourceFile, DecodedFile>, source: Source): Promise<DecodedFile> {
  if ('verdict' in source) return Promise.resolve(source);
  const lost = (problem: Error) => decodeUnreadable(source.name, `it could not be worked through (${problem.message})`);
  return pool.run(source, 'bytes' in source ? [source.bytes.buffer] : []).catch(lost);
}

function sizeOf(file: FoundFile | Unfound): number {
  return 'sizeBytes' in file ? file.sizeBytes : 0;
}

/** Ctrl-C lets what is at work come to its end; a second one ends at once. */
function stopOnInterrupt(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  return controller.signal;
}
