import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readFile } from '#files';
import type { ReaderTask } from './file-reader.ts';
import { longFit, longGpx, longTcx } from './long-activity.ts';

const rounds = 5;
/** A round over fewer megabytes than this is made longer by reading the files again. */
const leastMegabytes = 20;
const shared = fileURLToPath(new URL('../../shared/data/activities/', import.meta.url));

/** Reads FIT, GPX and TCX beside other programs: same files, interleaved rounds, medians. */
export async function benchFiles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'culprit-bench-files-'));
  const hasGpsbabel = spawnSync('gpsbabel', ['-V'], { stdio: 'ignore' }).status === 0;
  const keep = (name: string, bytes: Uint8Array): string[] => {
    writeFileSync(join(folder, name), bytes);
    return [join(folder, name)];
  };
  const compare = (title: string, paths: readonly string[], format: string, other: ReaderTask['reader']) =>
    compareReaders(title, paths, format, ['culprit', other, ...(hasGpsbabel ? (['gpsbabel'] as const) : [])]);
  try {
    const hours = 3600;
    await compare('FIT, one run of 200 h', keep('a.fit', longFit(200 * hours)), 'garmin_fit', 'fit-file-parser');
    await compare('FIT, real files', realFiles(), 'garmin_fit', 'fit-file-parser');
    await compare('GPX, one run of 40 h', keep('a.gpx', longGpx(40 * hours)), 'gpx', 'fast-xml-parser');
    await compare('TCX, one run of 30 h', keep('a.tcx', longTcx(30 * hours)), 'gtrnctr', 'fast-xml-parser');
    if (hasGpsbabel)
      console.log('gpsbabel starts a process for every file: that is included, and counts for small ones');
    else console.log('gpsbabel is not installed: left out');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sound FIT files of 100 KB and more beside the project; none where there is nothing beside it. */
function realFiles(): string[] {
  const folder = join(shared, 'fit');
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder).map((name) => join(folder, name));
  const large = paths.filter((path) => path.endsWith('.fit') && statSync(path).size >= 100_000);
  return large.filter((path) => readFile(new Uint8Array(readFileSync(path)), path).problems.length === 0);
}

async function compareReaders(
  title: string,
  paths: readonly string[],
  format: string,
  readers: readonly ReaderTask['reader'][],
): Promise<void> {
  if (paths.length === 0) return;
  const megabytes = paths.reduce((sum, path) => sum + statSync(path).size, 0) / 1e6;
  const passes = Math.ceil(leastMegabytes / megabytes);
  const threads = readers.map((reader) => {
    const workerData: ReaderTask = { reader, paths, format, passes };
    return { worker: new Worker(new URL('./file-reader.ts', import.meta.url), { workerData }), times: [] as number[] };
  });
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const { worker, times } of threads) {
      worker.postMessage('read');
      const [milliseconds] = (await once(worker, 'message')) as [number];
      if (round > 0) times.push(milliseconds);
    }
  }
  for (const { worker } of threads) await worker.terminate();
  const rates = threads.map(({ times }) => megabytes / (median(times) / 1000));
  console.log(`${title} (${paths.length} file${paths.length === 1 ? '' : 's'}, ${megabytes.toFixed(1)} MB):`);
  readers.forEach((reader, index) => {
    const ratio = index === 0 ? '' : `   culprit is ${((rates[0] ?? 0) / (rates[index] ?? 1)).toFixed(1)} × as fast`;
    console.log(`  ${reader.padEnd(16)} ${(rates[index] ?? 0).toFixed(1).padStart(7)} MB/s${ratio}`);
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
