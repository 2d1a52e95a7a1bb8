import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { XMLParser } from 'fast-xml-parser';
import FitParser from 'fit-file-parser';
import { readFile } from '#files';
import { longFit, longGpx, longTcx } from './long-activity.ts';

const rounds = 5;
const shared = fileURLToPath(new URL('../../shared/data/activities/', import.meta.url));

/** A run shorter than this many megabytes is repeated until it is as long. */
const leastMegabytes = 20;

// Nobody's run pays for the garbage of another's.
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

type Input = { readonly path: string; readonly bytes: Uint8Array };
type Reader = { readonly name: string; readonly read: (input: Input) => void | Promise<void> };

/** Reads every byte and makes all columns and totals: checksums, distances, steps. */
const ours: Reader = {
  name: 'culprit',
  read: ({ path, bytes }) => {
    const { activities } = readFile(bytes, path);
    if (activities.length === 0) throw new Error(`nothing read of ${path}`);
  },
};

const fitFileParser: Reader = {
  name: 'fit-file-parser',
  read: async ({ bytes }) => {
    // A copy, because the parser takes the buffer as a whole.
    await new FitParser({ force: true, mode: 'list' }).parseAsync(bytes.slice().buffer);
  },
};

const fastXmlParser: Reader = {
  name: 'fast-xml-parser',
  read: ({ bytes }) => {
    new XMLParser({ ignoreAttributes: false }).parse(new TextDecoder().decode(bytes));
  },
};

/** Reads and writes nothing: its output format without -t holds waypoints alone. The start of the process is included. */
function gpsbabel(format: string): Reader {
  return {
    name: 'gpsbabel',
    read: ({ path }) => {
      const args = ['-i', format, '-f', path, '-o', 'unicsv', '-F', '/dev/null'];
      const { status } = spawnSync('gpsbabel', args, { stdio: 'ignore' });
      if (status !== 0) throw new Error(`gpsbabel ended with ${status} on ${path}`);
    },
  };
}

/** Reads FIT, GPX and TCX beside other programs: same files, interleaved rounds, medians. */
export async function benchFiles(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'culprit-bench-files-'));
  const hasGpsbabel = spawnSync('gpsbabel', ['-V'], { stdio: 'ignore' }).status === 0;
  const others = (format: string) => (hasGpsbabel ? [gpsbabel(format)] : []);
  const keep = (name: string, bytes: Uint8Array): Input => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return { path, bytes };
  };
  try {
    const hours = 3600;
    await compare(
      'FIT, one run of 200 h',
      [keep('long.fit', longFit(200 * hours))],
      [ours, fitFileParser, ...others('garmin_fit')],
    );
    await compare('FIT, real files', realFiles('fit', 100_000), [ours, fitFileParser, ...others('garmin_fit')]);
    await compare(
      'GPX, one run of 40 h',
      [keep('long.gpx', longGpx(40 * hours))],
      [ours, fastXmlParser, ...others('gpx')],
    );
    await compare(
      'TCX, one run of 30 h',
      [keep('long.tcx', longTcx(30 * hours))],
      [ours, fastXmlParser, ...others('gtrnctr')],
    );
    console.log('gpsbabel starts a process for every file, which is included and counts for small ones');
    if (!hasGpsbabel) console.log('gpsbabel is not installed: left out');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The sound files of some size in the folder beside the project; none where it is not there. */
function realFiles(format: string, leastBytes: number): Input[] {
  const folder = join(shared, format);
  if (!existsSync(folder)) return [];
  const inputs = readdirSync(folder)
    .filter((name) => name.endsWith(`.${format}`))
    .map((name) => ({ path: join(folder, name), bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  return inputs.filter(({ path, bytes }) => bytes.length >= leastBytes && readFile(bytes, path).problems.length === 0);
}

async function compare(title: string, inputs: readonly Input[], readers: readonly Reader[]): Promise<void> {
  if (inputs.length === 0) return;
  const megabytes = inputs.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const passes = Math.ceil(leastMegabytes / megabytes);
  const times = new Map<Reader, number[]>(readers.map((reader) => [reader, []]));
  // The first round warms up and is not counted.
  for (let round = 0; round <= rounds; round++) {
    for (const reader of readers) {
      collectGarbage();
      const startedMs = performance.now();
      for (let pass = 0; pass < passes; pass++) for (const input of inputs) await reader.read(input);
      if (round > 0) times.get(reader)?.push((performance.now() - startedMs) / passes);
    }
  }
  const rates = readers.map((reader) => megabytes / (median(times.get(reader) ?? []) / 1000));
  console.log(`${title} (${inputs.length} file${inputs.length === 1 ? '' : 's'}, ${megabytes.toFixed(1)} MB):`);
  readers.forEach((reader, index) => {
    const ratio = index === 0 ? '' : `   culprit is ${((rates[0] ?? 0) / (rates[index] ?? 1)).toFixed(1)} × as fast`;
    console.log(`  ${reader.name.padEnd(16)} ${(rates[index] ?? 0).toFixed(1).padStart(7)} MB/s${ratio}`);
  });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
