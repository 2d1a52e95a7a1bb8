import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FitBytes } from '../../test/fit-bytes.ts';
import { readFile } from './read-file.ts';

const text = (content: string) => new TextEncoder().encode(content);
const gpx = text(
  '<gpx><trk><trkseg><trkpt lat="1" lon="1"><time>2026-04-01T06:00:00Z</time></trkpt></trkseg></trk></gpx>',
);
const fit = new FitBytes()
  .define(0, 0, [[0, 'enum']])
  .data(0, [2])
  .file();
const gz = (bytes: Uint8Array) => new Uint8Array(gzipSync(bytes));

describe('a file is known by its content, not by its name', () => {
  test.each([
    ['FIT', fit, 'run.gpx', 'fit'],
    ['GPX', gpx, 'run.fit', 'gpx'],
    ['TCX', text('<x:TrainingCenterDatabase/>'), '', 'tcx'],
    [
      'GPX behind comments, a document type and blanks',
      text('  <!-- <kml> --><!DOCTYPE gpx [ <!ENTITY a "b"> ]>\n<g:gpx/>'),
      '',
      'gpx',
    ],
    ['GPX in UTF-16', Uint8Array.from('\u00ff\u00fe<\0g\0p\0x\0/\0>\0', (c) => c.charCodeAt(0)), '', 'gpx'],
    ['a zip archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'run.fit', 'archive'],
    ['gzip around GPX', gz(gpx), 'run.gpx.gz', 'gpx'],
    ['gzip around FIT', gz(fit), 'run.dat', 'fit'],
    ['an empty file', new Uint8Array(), 'run.fit', 'unknown'],
    ['HTML', text('<!doctype html><html></html>'), 'run.gpx', 'unknown'],
  ])('%s', (_, bytes, name, kind) => {
    expect(readFile(bytes, name).kind).toBe(kind);
  });
});

describe('what is no activity file is a problem that says what it is', () => {
  test.each([
    [new Uint8Array(), 'run.fit', 'an empty file'],
    [text('{"a":1}'), 'run.json', 'a JSON file'],
    [text('a,b\n1,2\n'), 'activities.csv', 'a text file'],
    [text('a,b\n1,2\n'), 'run.FIT', 'a text file named .FIT'],
    [text('<kml/>'), 'run.kml', 'an XML file of "kml"'],
    [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'photo.jpg', 'a JPEG picture'],
    [Uint8Array.of(1, 2, 3, 0), 'x', 'a file of an unknown format'],
  ])('%#', (bytes, name, found) => {
    expect(readFile(bytes, name)).toMatchObject({
      activities: [],
      holdsInstead: null,
      problems: [{ place: 'byte 0', found, expected: 'a FIT, GPX or TCX file, or an archive of them' }],
    });
  });
});

test('gzip that breaks off or is changed gives what came before, and a problem', () => {
  const whole = gz(gpx);
  const cut = readFile(whole.slice(0, -12), 'run.gpx.gz');
  expect(cut.kind).toBe('gpx');
  expect(cut.problems[0]?.place).toBe('byte 0');
  const changed = whole.slice();
  changed[whole.length - 6] = (changed[whole.length - 6] as number) ^ 1;
  expect(readFile(changed, 'run.gpx.gz')).toMatchObject({
    activities: [{}],
    problems: [{ found: 'unpacked data with another checksum' }],
  });
});

test('no bytes make it throw', () => {
  const starts = [
    '',
    '.FIT',
    '\u001f\u008b\u0008',
    'PK\u0003\u0004',
    '<gpx>',
    '<TrainingCenterDatabase>',
    '\u00ff\u00fe<\0',
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), fc.string(), (start, tail, name) => {
      const bytes = Uint8Array.from([...[...start].map((c) => c.charCodeAt(0)), ...tail]);
      const reading = readFile(bytes, name);
      expect(reading.problems.length + reading.activities.length > 0 || reading.holdsInstead !== null).toBe(true);
    }),
    { seed: 8, numRuns: 1000 },
  );
});

test('the same bytes give the same reading', () => {
  expect(readFile(gpx, 'a')).toEqual(readFile(gpx, 'b'));
});
