// One reader of files in a thread of its own, so that nobody pays for another's garbage or lost compilations. It reads its
// files into memory once, and then all of them each time it is asked, answering with the milliseconds that took.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { XMLParser } from 'fast-xml-parser';
import FitParser from 'fit-file-parser';
import { readFile } from '#files';

/** What the thread is told: which reader it is, and the files. */
export type ReaderTask = {
  readonly reader: 'culprit' | 'fit-file-parser' | 'fast-xml-parser' | 'gpsbabel';
  readonly paths: readonly string[];
  /** gpsbabel's name of the format. */
  readonly format: string;
  /** How often all files are read in one round. */
  readonly passes: number;
};

const { reader, paths, format, passes } = workerData as ReaderTask;

const readers: Readonly<Record<ReaderTask['reader'], (path: string, bytes: Uint8Array) => void | Promise<void>>> = {
  /** Makes all columns and totals: checksums, distances, steps. */
  culprit: (path, bytes) => {
    if (readFile(bytes, path).activities.length === 0) throw new Error(`nothing read of ${path}`);
  },
  'fit-file-parser': async (_, bytes) => {
    // A copy, because the parser takes the buffer as a whole.
    await new FitParser({ force: true, mode: 'list' }).parseAsync(bytes.slice().buffer);
  },
  'fast-xml-parser': (_, bytes) => {
    new XMLParser({ ignoreAttributes: false }).parse(new TextDecoder().decode(bytes));
  },
  /** Reads, and writes nothing: without -t this output holds waypoints alone. The start of the process is included. */
  gpsbabel: (path) => {
    const args = ['-i', format, '-f', path, '-o', 'unicsv', '-F', '/dev/null'];
    const { status } = spawnSync('gpsbabel', args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`gpsbabel ended with ${status} on ${path}`);
  },
};

const inputs = paths.map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }));

parentPort?.on('message', async () => {
  const startedMs = performance.now();
  for (let pass = 0; pass < passes; pass++) for (const { path, bytes } of inputs) await readers[reader](path, bytes);
  parentPort?.postMessage((performance.now() - startedMs) / passes);
});
