import type { Problem } from '#record';
import type { Reading } from './activity.ts';
import { unpack } from './archive/inflate.ts';
import { UNPACK_LIMITS } from './archive/limits.ts';
import { readFit } from './fit/read-fit.ts';
import { readGpx } from './gpx/read-gpx.ts';
import { type Recognised, recognise } from './recognise.ts';
import { readTcx } from './tcx/read-tcx.ts';

/**
 * Reads one file of a watch or an app: FIT, GPX or TCX, plain or compressed with gzip, told apart by content. Never throws: what
 * was understood comes back with the problems found, each with its place (`byte 1042` of the unpacked file, `line 7`).
 *
 * @param bytes the whole file
 * @param name its name, for messages only
 * @returns the activities; for a sound file without any, what it holds instead. A zip archive is not opened here: see readArchive
 */
export function readFile(bytes: Uint8Array, name: string): Reading {
  const found = recognise(bytes);
  if (found.kind !== 'gzip') return readPlain(bytes, found, name);
  const unpacked = unpack(bytes, 'gzip', UNPACK_LIMITS.entryBytes);
  const problems = unpacked.problem === null ? [] : [{ place: 'byte 0', ...unpacked.problem }];
  if (unpacked.bytes.length === 0) return unreadable(found, problems);
  const reading = readPlain(unpacked.bytes, recognise(unpacked.bytes), name.replace(/\.gz$/i, ''));
  return problems.length === 0 ? reading : { ...reading, problems: [...problems, ...reading.problems] };
}

function readPlain(bytes: Uint8Array, found: Recognised, name: string): Reading {
  switch (found.kind) {
    case 'fit':
      return readFit(bytes);
    case 'gpx':
      return readGpx(bytes);
    case 'tcx':
      return readTcx(bytes);
    case 'archive':
      return { kind: 'archive', holdsInstead: 'an archive of files', activities: [], problems: [] };
    default:
      return unreadable({ ...found, words: brokenWords(found, name) }, []);
  }
}

/** A file whose name promises a format but whose content is not of it is most likely damaged. */
function brokenWords(found: Recognised, name: string): string {
  const ending = /\.(fit|gpx|tcx|zip)$/i.exec(name)?.[1];
  return ending === undefined || found.words === 'an empty file' ? found.words : `${found.words} named .${ending}`;
}

function unreadable(found: Recognised, problems: readonly Problem[]): Reading {
  const unknown = { place: 'byte 0', found: found.words, expected: 'a FIT, GPX or TCX file, or an archive of them' };
  return { kind: 'unknown', holdsInstead: null, activities: [], problems: problems.length > 0 ? problems : [unknown] };
}
