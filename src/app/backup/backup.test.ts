import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCase, readEverything, writeSettings } from '#store';
import type { Host } from '../host.ts';
import { openTestHost } from '../host-node/test-host.ts';
import { createApi } from '../server/api.ts';
import { restore } from './restore.ts';
import { backupOf } from './write-backup.ts';

const track = `<gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><type>running</type><trkseg>
  <trkpt lat="51" lon="0"><time>2026-05-01T06:00:00Z</time></trkpt>
  <trkpt lat="51.01" lon="0"><time>2026-05-01T06:06:00Z</time></trkpt>
</trkseg></trk></gpx>`;

let host: Host;
let api: ReturnType<typeof createApi>;
beforeEach(async () => {
  host = await openTestHost();
  api = createApi(host);
});
afterEach(() => host.store.destroy());

async function bytesOf(from: Host = host): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of backupOf(from.store)) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces));
}

/** A case with a diary, an import, a trial's log, a field of its own; settings. */
async function fill(): Promise<void> {
  const shoes = [{ id: 'red' }];
  const put = {
    format: 'culprit-case/1',
    id: 'mine',
    timezone: 'Europe/London',
    'my-own': { 2: 'ü', 1: [null, -0.5] },
    shoes,
  };
  const json = { 'content-type': 'application/json' };
  await api.request('/api/cases/mine', { method: 'PUT', headers: json, body: JSON.stringify(put) });
  const checkin = JSON.stringify({ at: '2026-05-02T07:00:00+01:00', site: 'neck', score: 4 });
  await api.request('/api/cases/mine/checkins', { method: 'POST', headers: json, body: checkin });
  const body = new FormData();
  body.append('files', new File([track], 'a.gpx'));
  body.append('files', new File(['a note'], 'b.txt'));
  await api.request('/api/imports?case=mine', { method: 'POST', body });
  await writeSettings(host.store, { units: 'imperial', language: 'de' });
}

async function sendRestore(bytes: Uint8Array<ArrayBuffer>) {
  const body = new FormData();
  body.append('file', new File([bytes], 'culprit.zip'));
  const response = await api.request('/api/restore', { method: 'POST', body });
  return { status: response.status, said: (await response.json()) as { error?: string } };
}

describe('a backup', () => {
  test('comes back as the same bytes after everything was deleted', async () => {
    await fill();
    const response = await api.request('/api/backup');
    expect(response.headers.get('content-type')).toBe('application/zip');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="culprit-2026-05-01.zip"');
    const before = new Uint8Array(await response.arrayBuffer());
    expect((await api.request('/api/everything', { method: 'DELETE' })).status).toBe(200);
    expect(await (await api.request('/api/cases')).json()).toEqual({ cases: [] });
    expect(await sendRestore(before)).toEqual({ status: 200, said: { cases: 1, imports: 1, rawFiles: 1 } });
    expect(Buffer.compare(await bytesOf(), before)).toBe(0);
  });

  test('of an empty store is one, too', async () => {
    const before = await bytesOf();
    await fill();
    expect((await sendRestore(before)).status).toBe(200);
    expect(Buffer.compare(await bytesOf(), before)).toBe(0);
  });

  test('replaces what is there, and what was imported can still be taken back', async () => {
    await fill();
    const before = await bytesOf();
    const document = JSON.stringify((await readCase(host.store, 'mine'))?.document);
    await api.request('/api/cases/mine', { method: 'DELETE' });
    await api.request('/api/cases', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
    await sendRestore(before);
    expect(JSON.stringify((await readCase(host.store, 'mine'))?.document)).toBe(document);
    const journal = (await (await api.request('/api/cases/mine/imports')).json()) as { imports: { id: number }[] };
    expect((await api.request(`/api/imports/${journal.imports[0].id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await readCase(host.store, 'mine'))?.document).not.toHaveProperty('runs');
  });

  test('is the same wherever it is made', async () => {
    await fill();
    const other = await openTestHost();
    const before = await bytesOf();
    expect((await restore(other, before)).ok).toBe(true);
    expect(Buffer.compare(await bytesOf(other), before)).toBe(0);
    await other.store.destroy();
  });

  test('packs what repeats itself a thousandfold, and reads it again', async () => {
    await fill();
    await writeSettings(host.store, { long: 'x'.repeat(8 * 2 ** 20) });
    const before = await bytesOf();
    expect(before.length).toBeLessThan(100_000);
    expect((await restore(host, before)).ok).toBe(true);
    expect(Buffer.compare(await bytesOf(), before)).toBe(0);
  });
});

describe('what is no sound backup is refused with its place, and nothing is changed', () => {
  let sound: Uint8Array<ArrayBuffer>;
  beforeEach(async () => {
    await fill();
    sound = await bytesOf();
  });

  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const bytes = (written: string) => new TextEncoder().encode(written);
  type Entries = Record<string, Uint8Array>;
  const changed = (change: (entries: Entries) => void) => {
    const entries: Entries = unzipSync(sound);
    change(entries);
    return new Uint8Array(zipSync(entries));
  };
  const replaced = (name: string, from: string | RegExp, to: string) => () =>
    changed((entries) => {
      const before = text(entries[name]);
      entries[name] = bytes(before.replace(from, to));
      expect(text(entries[name])).not.toBe(before);
    });
  const rawOf = (entries: Entries) => Object.keys(entries).find((name) => name.startsWith('raw/')) ?? '';

  test.each<[string, () => Uint8Array<ArrayBuffer>, RegExp]>([
    ['an empty file', () => new Uint8Array(), /^backup: expected a whole backup.*another file/],
    ['a case', () => bytes('{"format":"culprit-case/1"}'), /^backup: .*another file/],
    ['one that breaks off', () => sound.slice(0, -40), /^backup: .*an archive that breaks off/],
    [
      'an archive of something else',
      () => new Uint8Array(zipSync({ 'a.gpx': bytes(track) })),
      /^culprit-backup\.json: /,
    ],
    [
      'another version',
      replaced('culprit-backup.json', 'backup/1', 'backup/2'),
      /culprit-backup\.json: format.*culprit-backup\/2/,
    ],
    ['a row too few', replaced('culprit-backup.json', '"cases":1', '"cases":2'), /^cases\/0002\.ndjson/],
    ['a row too many', replaced('culprit-backup.json', '"changes":2', '"changes":1'), /^changes: .*2 rows/],
    ['no JSON', replaced('cases/0001.ndjson', '{', ''), /^cases\/0001\.ndjson, line 1: expected a line of JSON/],
    [
      'a broken field',
      replaced('imports/0001.ndjson', '"skipped"', '"lost"'),
      /^imports\/0001\.ndjson, line 1: files\[1\]\.outcome/,
    ],
    [
      'a broken edit',
      replaced('changes/0001.ndjson', '"list":"runs"', '"list":"walks"'),
      /^changes\/0001\.ndjson, line 2: edits/,
    ],
    ['a broken case', replaced('cases/0001.ndjson', '"score":4', '"score":40'), /^cases, "mine": checkins\[0\]\.score/],
    [
      'a journal of no case',
      replaced('imports/0001.ndjson', '"case":"mine"', '"case":"yours"'),
      /^imports, row 1: case/,
    ],
    [
      'a history of no case',
      replaced('changes/0001.ndjson', '"case":"mine"', '"case":"yours"'),
      /^changes, row 1: case/,
    ],
    ['a history of no import', replaced('changes/0001.ndjson', '"import":1', '"import":9'), /^changes, row 2: import/],
    [
      'another raw file',
      () => changed((entries) => (entries[rawOf(entries)][9] ^= 1)),
      /^raw\/[0-9a-f]{64}: .*other bytes/,
    ],
    [
      'no raw file',
      () => changed((entries) => delete entries[rawOf(entries)]),
      /^raw\/[0-9a-f]{64}: .*"a\.gpx".*nothing/,
    ],
    [
      'a surplus raw file',
      () => changed((entries) => (entries[`raw/${'0'.repeat(64)}`] = bytes('x'))),
      /^raw\/0{64}: /,
    ],
    ['an entry of its own', () => changed((entries) => (entries['note.txt'] = bytes('x'))), /^note\.txt: /],
    [
      'nesting without end',
      replaced('cases/0001.ndjson', '"my-own":', `"deep":${'['.repeat(999)}${']'.repeat(999)},"my-own":`),
      /^cases, "mine": case: .*nesting/,
    ],
  ])('%s', async (_, made, said) => {
    const {
      status,
      said: { error },
    } = await sendRestore(made());
    expect(status).toBe(400);
    expect(error).toMatch(said);
    expect(Buffer.compare(await bytesOf(), sound)).toBe(0);
  });

  test('a bomb', async () => {
    const bomb = changed((entries) => (entries['cases/0001.ndjson'] = new Uint8Array(300 * 2 ** 20)));
    const { status, said } = await sendRestore(bomb);
    expect(status).toBe(400);
    expect(said.error).toMatch(/^cases\/0001\.ndjson: expected at most 256 MB/);
    expect(Buffer.compare(await bytesOf(), sound)).toBe(0);
  });

  test('any bytes changed: it is refused or it was the same, never half', async () => {
    const before = await readEverything(host.store);
    const change = fc.tuple(fc.nat({ max: sound.length - 1 }), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const broken = new Uint8Array(sound);
        for (const [at, value] of changes) broken[at] ^= value;
        await restore(host, broken);
        expect(await readEverything(host.store)).toEqual(before);
      }),
      { seed: 11, numRuns: 300 },
    );
  });
});
