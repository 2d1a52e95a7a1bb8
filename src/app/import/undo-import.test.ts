import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCase, listCases, listImports, readCase, readChanges, readImportFiles } from '#store';
import { backupOf } from '../backup/write-backup.ts';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { createApi } from '../server/api.ts';
import { decodeUploads } from './decode-upload.ts';
import { importFiles } from './import-files.ts';
import { undoImport } from './undo-import.ts';

let host: Host;
beforeEach(async () => {
  host = await openTestHost();
});
afterEach(() => host.store.destroy());

/** A run of six minutes; with a title or without, so that two recordings of one run know different things. */
function gpx(start: string, name = ''): string {
  const end = new Date(Date.parse(start) + 360_000).toISOString();
  const title = name === '' ? '' : `<name>${name}</name>`;
  return `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk>${title}<type>running</type><trkseg>
    <trkpt lat="51" lon="0"><time>${start}</time></trkpt><trkpt lat="51.01" lon="0"><time>${end}</time></trkpt>
  </trkseg></trk></gpx>`;
}

const first = new File([gpx('2026-05-01T06:00:00Z')], 'first.gpx');
const firstNamed = new File([gpx('2026-05-01T06:00:00Z', 'Hill')], 'first-named.gpx');
const second = new File([gpx('2026-05-02T06:00:00Z')], 'second.gpx');
const note = new File(['a note'], 'note.txt');

async function importAll(files: readonly File[], caseId: string | null = 'mine') {
  const outcomes: [string, string][] = [];
  const decoded = decodeUploads(files, host.sha256);
  for await (const { name, outcome } of importFiles(host, { caseId, timezone: 'UTC' }, decoded))
    outcomes.push([name, outcome]);
  return outcomes;
}

const document = { format: 'culprit-case/1', id: 'mine', timezone: 'UTC' };
const begin = (more: object = {}) =>
  createCase(host.store, { id: 'mine', document: { ...document, ...more }, isSample: false, atMs: 1 });

async function bytes(): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of backupOf(host.store)) pieces.push(piece);
  return Buffer.concat(pieces);
}

const importIds = async () => (await listImports(host.store, 'mine')).map(({ id }) => id).reverse();
const whatIsThere = async () => ({
  document: (await readCase(host.store, 'mine'))?.document,
  journal: await Promise.all((await importIds()).map((id) => readImportFiles(host.store, id))),
  edits: (await readChanges(host.store, 'mine')).map((change) => change.edits),
});

describe('an import that was taken back leaves the bytes of a backup as they were before', () => {
  test.each([
    ['no run', {}],
    ['no list of runs, said so', { runs: null, notes: 1 }],
    ['an empty list', { runs: [] }],
    ['the same run, less well known', { runs: [{ start: '2026-05-01T06:00:00Z', shoe: 'red', durationS: 360 }] }],
  ])('where the case held %s', async (_, more) => {
    await begin(more);
    const before = await bytes();
    await importAll([first, second, note]);
    expect(Buffer.compare(await bytes(), before)).not.toBe(0);
    expect(await undoImport(host.store, (await importIds())[0])).toEqual({ takenBack: 2, stayed: 0 });
    expect(Buffer.compare(await bytes(), before)).toBe(0);
  });

  test('where it began the case', async () => {
    const before = await bytes();
    await importAll([first], null);
    const [{ id }] = await listCases(host.store);
    await undoImport(host.store, (await listImports(host.store, id))[0].id);
    expect(Buffer.compare(await bytes(), before)).toBe(0);
  });

  test('where an earlier one stands, and where all are taken back, the last first', async () => {
    await begin();
    const nothing = await bytes();
    await importAll([first]);
    const one = await bytes();
    await importAll([firstNamed, second]);
    const [earlier, later] = await importIds();
    await undoImport(host.store, later);
    expect(Buffer.compare(await bytes(), one)).toBe(0);
    await undoImport(host.store, earlier);
    expect(Buffer.compare(await bytes(), nothing)).toBe(0);
  });

  test.each([
    ['brought the same file', [first, second]],
    ['filled something into its run', [second, firstNamed]],
    ['had nothing to do with it', [second, note]],
  ])('where a later one %s: that one is settled as though the earlier had never been', async (_, files) => {
    await begin();
    const nothing = await bytes();
    await importAll(files);
    const alone = await whatIsThere();
    await undoImport(host.store, (await importIds())[0]);
    expect(Buffer.compare(await bytes(), nothing)).toBe(0);

    await importAll([first]);
    await importAll(files);
    const [earlier, later] = await importIds();
    expect(await undoImport(host.store, earlier)).toEqual({ takenBack: 1, stayed: 0 });
    expect(await whatIsThere()).toEqual(alone);
    await undoImport(host.store, later);
    expect(Buffer.compare(await bytes(), nothing)).toBe(0);
  });
});

test('what somebody edited since stays as they left it; what stood before a change of the whole forgets the import', async () => {
  await begin();
  await importAll([first, second]);
  const api = createApi(host);
  const headers = { 'content-type': 'application/json' };
  const stored = (await readCase(host.store, 'mine'))?.document as { runs: object[] };
  const body = JSON.stringify({ ...stored, runs: [stored.runs[0], { ...stored.runs[1], shoe: 'red' }] });
  await api.request('/api/cases/mine', { method: 'PUT', headers, body });
  expect(await undoImport(host.store, (await importIds())[0])).toEqual({ takenBack: 1, stayed: 1 });
  expect((await readCase(host.store, 'mine'))?.document.runs).toMatchObject([
    { start: '2026-05-02T06:00:00Z', shoe: 'red' },
  ]);
  expect((await readChanges(host.store, 'mine')).map((change) => change.edits)).toEqual([[{ wholeBefore: document }]]);
});

test('the same file twice changes nothing but the journal', async () => {
  await begin();
  await importAll([first]);
  const before = await readCase(host.store, 'mine');
  expect(await importAll([first, new File([first], 'copy.gpx')])).toEqual([
    ['first.gpx', 'skipped'],
    ['copy.gpx', 'skipped'],
  ]);
  expect(await readCase(host.store, 'mine')).toEqual(before);
});
