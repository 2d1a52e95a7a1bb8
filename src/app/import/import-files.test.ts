import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  createCase,
  hasRawFile,
  listCases,
  listImports,
  readActivities,
  readCase,
  readImportFiles,
  readRawFile,
  type StoredCase,
} from '#store';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { decodeUploads } from './decode-upload.ts';
import type { FileOutcome } from './decoded-file.ts';
import { importFiles } from './import-files.ts';
import { undoImport } from './undo-import.ts';

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.store.destroy());

/** Two kilometres north at 3 m/s, up and down a hill of 30 m; a point every 30 m. */
function gpx(start: string, options: { readonly type?: string; readonly withTimes?: boolean } = {}): string {
  const { type = 'running', withTimes = true } = options;
  const points = Array.from({ length: 68 }, (_, n) => {
    const time = new Date(Date.parse(start) + n * 10_000).toISOString();
    const altitude = 100 + 15 * (1 - Math.cos((2 * Math.PI * n) / 67));
    return `<trkpt lat="${51 + n * 0.00027}" lon="0"><ele>${altitude}</ele>${withTimes ? `<time>${time}</time>` : ''}</trkpt>`;
  });
  return `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><type>${type}</type><trkseg>${points.join('')}</trkseg></trk></gpx>`;
}

const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);

async function importAll(files: readonly File[], caseId: string | null = null): Promise<FileOutcome[]> {
  const outcomes: FileOutcome[] = [];
  const target = { caseId, timezone: 'Europe/London' };
  for await (const outcome of importFiles(host, target, decodeUploads(files, host.sha256))) outcomes.push(outcome);
  return outcomes;
}

async function soleCase(): Promise<StoredCase> {
  const sole = await readCase(host.store, (await listCases(host.store))[0].id);
  if (sole === null) throw new Error('it was listed just now');
  return sole;
}

describe('importing', () => {
  test('begins a case of one’s own and puts the run into it, with its descent', async () => {
    const [outcome] = await importAll([file('morning.gpx', gpx('2026-05-01T06:00:00Z'))]);
    expect(outcome).toMatchObject({ name: 'morning.gpx', outcome: 'imported', reason: null });
    const document = (await soleCase()).document;
    expect(document).toMatchObject({ format: 'culprit-case/1', timezone: 'Europe/London' });
    const [run] = document.runs as Record<string, number>[];
    expect(run).toMatchObject({ start: '2026-05-01T06:00:00Z', sport: 'run', durationS: 670, descentFrom: 'altitude' });
    expect(run.distanceM).toBeCloseTo(2012, -1);
    expect(run.descentM).toBeGreaterThan(25);
    expect(run.descentM).toBeLessThan(32);
    expect((run.descentBandsM as unknown as number[]).reduce((sum, each) => sum + each)).toBeCloseTo(run.descentM, 0);
  });

  test('keeps the raw bytes, and the totals that were read from them', async () => {
    const text = gpx('2026-05-01T06:00:00Z');
    const [{ sha256 }] = await importAll([file('morning.gpx', text)]);
    const raw = await readRawFile(host.store, sha256 ?? '');
    expect(new TextDecoder().decode(raw?.bytes)).toBe(text);
    expect(await readActivities(host.store, sha256 ?? '')).toMatchObject([
      { startMs: Date.parse('2026-05-01T06:00:00Z') },
    ]);
  });

  test('the same file twice changes nothing', async () => {
    const morning = file('morning.gpx', gpx('2026-05-01T06:00:00Z'));
    const [, again] = await importAll([morning, file('copy.gpx', gpx('2026-05-01T06:00:00Z'))]);
    expect(again).toMatchObject({ outcome: 'skipped', reason: 'the same file was imported before' });
    const before = await soleCase();
    expect(await importAll([morning])).toMatchObject([{ outcome: 'skipped' }]);
    expect(await soleCase()).toEqual(before);
  });

  test('the same run from two sources becomes one; what the runner wrote stays', async () => {
    const own = { start: '2026-05-01T07:00:30+01:00', shoe: 'red', effort: 4, distanceM: 2000 };
    const document = { format: 'culprit-case/1', runs: [own] };
    await createCase(host.store, { id: 'mine', document, isSample: false, atMs: 1 });
    expect(await importAll([file('morning.gpx', gpx('2026-05-01T06:00:00Z'))])).toMatchObject([{ outcome: 'merged' }]);
    const runs = (await readCase(host.store, 'mine'))?.document.runs as object[];
    expect(runs).toHaveLength(1);
    expect(runs[0]).toMatchObject({ ...own, durationS: 670 });
  });

  test('goes through an archive file by file and says of each what became of it', async () => {
    const archive = zipSync({
      'a/morning.gpx': strToU8(gpx('2026-05-01T06:00:00Z')),
      'a/broken.fit': strToU8('this is no FIT file'),
      'a/route.gpx': strToU8(
        '<gpx xmlns="http://www.topografix.com/GPX/1/1"><rte><rtept lat="1" lon="1"/></rte></gpx>',
      ),
      'photo.txt': strToU8('a note'),
      'timeless.gpx': strToU8(gpx('2026-05-02T06:00:00Z', { withTimes: false })),
    });
    const outcomes = await importAll([file('export.zip', archive)]);
    expect(outcomes.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['export.zip/a/morning.gpx', 'imported'],
      ['export.zip/a/broken.fit', 'failed'],
      ['export.zip/a/route.gpx', 'skipped'],
      ['export.zip/photo.txt', 'skipped'],
      ['export.zip/timeless.gpx', 'skipped'],
    ]);
    expect(outcomes[2].reason).toContain('a route');
    const [entry] = await listImports(host.store, (await soleCase()).id);
    expect(entry.finishedAtMs).not.toBeNull();
    expect(await readImportFiles(host.store, entry.id)).toHaveLength(5);
  });

  test('a track without a sport is taken for a run by its speed, and that is said', async () => {
    const [outcome] = await importAll([file('untyped.gpx', gpx('2026-05-01T06:00:00Z', { type: '' }))]);
    expect(outcome.outcome).toBe('imported');
    expect(outcome.reason).toContain('taken for a run by its speed');
    expect(outcome.activities[0]).toMatchObject({ sport: 'run', isSportAssumed: true });
  });

  test('never goes to the sample case, and begins no case for nothing', async () => {
    await createCase(host.store, { id: 'sample', document: { format: 'culprit-case/1' }, isSample: true, atMs: 1 });
    expect(await importAll([file('note.txt', 'a note')])).toMatchObject([{ outcome: 'skipped' }]);
    expect(await listCases(host.store)).toHaveLength(1);
    await importAll([file('morning.gpx', gpx('2026-05-01T06:00:00Z'))]);
    expect((await listCases(host.store)).map((each) => each.isSample)).toEqual([false, true]);
  });

  test('many files are written in batches, in order', async () => {
    const day = (n: number) => new Date(Date.UTC(2026, 0, 1 + n, 6)).toISOString();
    const files = Array.from({ length: 130 }, (_, n) => file(`${n}.gpx`, gpx(day(n))));
    const outcomes = await importAll(files);
    expect(outcomes.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    expect((await soleCase()).document.runs).toHaveLength(130);
    expect((await soleCase()).revision).toBe(4);
  });
});

describe('taking an import back', () => {
  test('leaves the case as it was, to the byte, and no raw file', async () => {
    const document = {
      format: 'culprit-case/1',
      own: 1,
      runs: [{ start: '2026-05-01T06:00:00Z', shoe: 'red', distanceM: 2000 }],
    };
    await createCase(host.store, { id: 'mine', document, isSample: false, atMs: 1 });
    const files = ['2026-05-01T06:00:00Z', '2026-05-02T06:00:00Z'].map((start) => file(`${start}.gpx`, gpx(start)));
    const outcomes = await importAll(files);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['merged', 'imported']);
    const [{ id }] = await listImports(host.store, 'mine');
    expect(await undoImport(host.store, id)).toEqual({ takenBack: 2, stayed: 0 });
    expect(JSON.stringify((await readCase(host.store, 'mine'))?.document)).toBe(JSON.stringify(document));
    for (const { sha256 } of outcomes) expect(await hasRawFile(host.store, sha256 ?? '')).toBe(false);
    expect(await undoImport(host.store, id)).toBeNull();
    expect((await importAll(files)).map(({ outcome }) => outcome)).toEqual(['merged', 'imported']);
  });
});
