import type { Problem } from '#record';
import type { Reading } from '../activity.ts';
import { readFile } from '../read-file.ts';
import { recognise } from '../recognise.ts';
import { type Budget, newBudget, UNPACK_LIMITS } from './limits.ts';
import { unpackEntry } from './unpack-entry.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/**
 * One file of an archive: its path within (`export.zip/activities/1.fit`) and its unpacked bytes, or, where it could not be
 * unpacked soundly, the reading of what could.
 */
export type ArchiveEntry =
  | { readonly name: string; readonly bytes: Uint8Array }
  | { readonly name: string; readonly reading: Reading };

/**
 * Goes through what was handed in file by file: each file of a zip archive, those of an archive within it as well (one level),
 * or, for anything that is no archive, the one file itself. Files are unpacked one at a time, when asked for, within
 * UNPACK_LIMITS; folders and the resource forks that macOS adds are passed over. Never throws.
 *
 * @param bytes the file handed in
 * @param name its name, for the names of its entries
 * @param onPassed told how many of the bytes handed in lie behind the file that comes next
 */
export function* readArchive(
  bytes: Uint8Array,
  name: string,
  onPassed: (bytes: number) => void = () => {},
): Generator<ArchiveEntry> {
  if (recognise(bytes).kind !== 'archive') yield { name, bytes };
  else yield* entriesOf(bytes, name, 1, newBudget(), onPassed);
  onPassed(bytes.length);
}

function* entriesOf(
  bytes: Uint8Array,
  name: string,
  level: number,
  budget: Budget,
  onPassed: (bytes: number) => void,
): Generator<ArchiveEntry> {
  const directory = zipDirectory(bytes);
  if (directory === null) {
    yield failed(name, 'archive', { place: `byte ${bytes.length}`, found: 'the end', expected: 'a zip directory' });
    return;
  }
  for (const entry of directory) {
    if (level === 1) onPassed(Math.min(entry.offset, bytes.length));
    if (entry.name.endsWith('/') || entry.name.startsWith('__MACOSX/')) continue;
    budget.entriesLeft -= 1;
    if (budget.entriesLeft < 0 || budget.bytesLeft <= 0) {
      const expected = `at most ${UNPACK_LIMITS.entries} files and ${UNPACK_LIMITS.totalBytes / 2 ** 30} GB in an archive`;
      yield failed(name, 'archive', { place: `byte ${entry.offset}`, found: 'still more', expected });
      return;
    }
    yield* openEntry(bytes, entry, `${name}/${entry.name}`, level, budget);
  }
}

function* openEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  name: string,
  level: number,
  budget: Budget,
): Generator<ArchiveEntry> {
  const unpacked = unpackEntry(archive, entry, Math.min(UNPACK_LIMITS.entryBytes, budget.bytesLeft));
  budget.bytesLeft -= unpacked.bytes.length;
  const problem = unpacked.problem === null ? null : { place: `byte ${entry.offset}`, ...unpacked.problem };
  if (problem !== null && unpacked.bytes.length === 0) yield failed(name, 'unknown', problem);
  else if (recognise(unpacked.bytes).kind === 'archive') {
    if (problem !== null) yield failed(name, 'archive', problem);
    else if (level > 1) {
      yield failed(name, 'archive', {
        place: 'byte 0',
        found: 'an archive two archives deep',
        expected: 'at most one within',
      });
    } else yield* entriesOf(unpacked.bytes, name, level + 1, budget, () => {});
  } else if (problem === null) yield { name, bytes: unpacked.bytes };
  else {
    const reading = readFile(unpacked.bytes, name);
    yield { name, reading: { ...reading, problems: [problem, ...reading.problems] } };
  }
}

function failed(name: string, kind: Reading['kind'], problem: Problem): ArchiveEntry {
  return { name, reading: { kind, holdsInstead: null, activities: [], problems: [problem] } };
}
