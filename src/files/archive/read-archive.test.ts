import { constants, deflateRawSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipOf } from '../../../test/zip-bytes.ts';
import { readFile } from '../read-file.ts';
import { unpack } from './inflate.ts';
import { UNPACK_LIMITS } from './limits.ts';
import { type ArchiveEntry, readArchive } from './read-archive.ts';

const track = strToU8(
  '<gpx><trk><trkseg><trkpt lat="1" lon="1"><time>2026-04-01T06:00:00Z</time></trkpt></trkseg></trk></gpx>',
);
const entriesOf = (bytes: Uint8Array) => [...readArchive(bytes, 'export.zip')];
const namesOf = (entries: readonly ArchiveEntry[]) => entries.map(({ name }) => name);
const problemsOf = (entry: ArchiveEntry | undefined) =>
  entry !== undefined && 'reading' in entry ? entry.reading.problems : [];

const MEGABYTES_16 = 16 * 1024 * 1024;
/** 2 GB of zeros in 2 MB of deflate: the same flushed block again and again. */
const bomb = (() => {
  const block = deflateRawSync(Buffer.alloc(MEGABYTES_16), { finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(Buffer.concat([...Array.from({ length: 128 }, () => block), Buffer.from([3, 0])]));
})();

describe('readArchive', () => {
  test('goes through the files of a zip archive, folders and resource forks left out', () => {
    const bytes = zipSync({
      'activities/1.gpx': track,
      'activities/': new Uint8Array(),
      '__MACOSX/1.gpx': track,
      'notes.txt': strToU8('hi'),
    });
    const entries = entriesOf(bytes);
    expect(namesOf(entries)).toEqual(['export.zip/activities/1.gpx', 'export.zip/notes.txt']);
    expect(entries[0]).toMatchObject({ bytes: track });
  });

  test('reads archives written as a stream, whose local headers have no sizes', () => {
    const entries = entriesOf(
      zipOf([
        { name: 'a.gpx', content: track },
        { name: 'b.gpx', content: track, packed: track, method: 0 },
      ]),
    );
    expect(entries.map((entry) => 'bytes' in entry && readFile(entry.bytes, entry.name).activities.length)).toEqual([
      1, 1,
    ]);
  });

  test('goes into an archive within, but not into one within that', () => {
    const inner = zipSync({ 'deep.gpx': track });
    const entries = entriesOf(zipSync({ 'one.zip': inner, 'two.zip': zipSync({ 'inner.zip': inner }) }));
    expect(namesOf(entries)).toEqual(['export.zip/one.zip/deep.gpx', 'export.zip/two.zip/inner.zip']);
    expect(problemsOf(entries[1])[0]?.found).toBe('an archive two archives deep');
  });

  test('takes what is no archive as the one file it is', () => {
    expect(entriesOf(track)).toEqual([{ name: 'export.zip', bytes: track }]);
  });

  test('takes what unpacks to something else than its checksum says as damaged, and says so', () => {
    const [entry] = entriesOf(zipOf([{ name: 'a.gpx', content: track, crc: 1 }]));
    expect(entry).toMatchObject({
      reading: { activities: [{}], problems: [{ place: 'byte 0', found: 'unpacked data with another checksum' }] },
    });
  });

  test.each([
    ['is encrypted', { flags: 1 }, 'an encrypted file'],
    ['is packed in an unknown way', { method: 99 }, 'packing method 99'],
    ['points outside', { offset: 999_999 }, 'an entry that points outside'],
    ['claims to be large', { unpackedBytes: 0xfffffff0 }, 'a file of 4294967280 bytes'],
  ])('a file that %s is a problem, and the next one is read', (_, falsified, found) => {
    const entries = entriesOf(
      zipOf([
        { name: 'a.gpx', content: track, ...falsified },
        { name: 'b.gpx', content: track },
      ]),
    );
    expect(problemsOf(entries[0])[0]?.found).toBe(found);
    expect(entries[1]).toMatchObject({ bytes: track });
  });

  test('an archive that breaks off has no directory', () => {
    const whole = zipSync({ 'a.gpx': track });
    expect(problemsOf(entriesOf(whole.slice(0, -30))[0])[0]?.expected).toBe('a zip directory');
  });

  test('any change to an archive is gone through without a throw', () => {
    const whole = zipOf([
      { name: 'a.gpx', content: track },
      { name: 'b.zip', content: zipSync({ 'c.gpx': track }) },
    ]);
    const change = fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), fc.nat({ max: whole.length }), (changes, length) => {
        const bytes = whole.slice(0, length < 40 ? whole.length : length);
        for (const [at, value] of changes) bytes[at] = value;
        for (const entry of entriesOf(bytes)) if ('bytes' in entry) readFile(entry.bytes, entry.name);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('limits', () => {
  test('a bomb of 2 GB in a zip archive is refused, whatever size it claims', () => {
    for (const unpackedBytes of [2 ** 31, 1000]) {
      const [entry] = entriesOf(zipOf([{ name: 'bomb.gpx', packed: bomb, unpackedBytes }]));
      expect(problemsOf(entry)[0]?.expected).toBe('at most 256 MB and 200 times the packed size');
    }
  });

  test('a bomb in gzip is refused before much of it is unpacked', () => {
    const member = gzipSync(Buffer.alloc(MEGABYTES_16));
    const reading = readFile(new Uint8Array(Buffer.concat(Array.from({ length: 128 }, () => member))), 'run.fit.gz');
    const [, packed, unpacked] =
      /^(\d+) bytes that unpack to more than (\d+)$/.exec(reading.problems[0]?.found ?? '') ?? [];
    expect(Number(packed)).toBe(128 * member.length);
    expect(Number(unpacked)).toBeLessThanOrEqual(UNPACK_LIMITS.entryBytes + 2 * MEGABYTES_16);
    expect(reading.activities).toEqual([]);
  });

  test('what packs well but is small is no bomb', () => {
    const { bytes, problem } = unpack(deflateRawSync(Buffer.alloc(1024 * 1024)), 'deflate', UNPACK_LIMITS.entryBytes);
    expect(problem).toBeNull();
    expect(bytes).toHaveLength(1024 * 1024);
  });

  test('the room of one call counts, besides the limit of a file', () => {
    expect(unpack(deflateRawSync(Buffer.alloc(5000)), 'deflate', 4999).problem?.found).toMatch(/unpack to more than/);
  });
});
