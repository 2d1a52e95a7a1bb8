import type { ZipContent } from '#files';
import type { Problem } from '#record';
import type { Hash } from '../case-hash.ts';
import { checkCase } from '../case-text.ts';
import { rawName } from './backup-format.ts';
import type { OpenedBackup } from './read-backup.ts';

/**
 * Holds a backup against itself and against the contract: every case is one, every row names rows that are there, every raw file is the
 * one its name promises.
 *
 * @returns the first thing that is wrong, with its place; null where all is well
 */
export async function checkBackup(backup: OpenedBackup, sha256: Hash): Promise<Problem | null> {
  return checkCases(backup) ?? checkJournal(backup) ?? (await checkRawFiles(backup, sha256));
}

function checkCases({ everything }: OpenedBackup): Problem | null {
  const ids = new Set<string>();
  for (const { id, document } of everything.cases) {
    const place = `cases, ${JSON.stringify(id)}`;
    if (ids.has(id)) return { place, found: 'it twice', expected: 'each case once' };
    ids.add(id);
    const checked = checkCase(document);
    if (checked.ok) continue;
    const [problem] = checked.problems;
    return { ...problem, place: `${place}: ${problem.place}` };
  }
  const names = new Set<string>();
  for (const { name } of everything.settings) {
    if (names.has(name))
      return { place: `settings, ${JSON.stringify(name)}`, found: 'it twice', expected: 'each once' };
    names.add(name);
  }
  return null;
}

function checkJournal({ everything: { cases, changes, imports } }: OpenedBackup): Problem | null {
  const ids = new Set(cases.map((each) => each.id));
  const unknown = (place: string, id: string): Problem => {
    return { place: `${place}: case`, found: JSON.stringify(id), expected: 'a case of the backup' };
  };
  for (const [index, each] of imports.entries()) {
    if (!ids.has(each.case)) return unknown(`imports, row ${index + 1}`, each.case);
  }
  for (const [index, change] of changes.entries()) {
    const place = `changes, row ${index + 1}`;
    if (!ids.has(change.case)) return unknown(place, change.case);
    if (change.import !== null && imports[change.import - 1]?.case !== change.case) {
      return { place: `${place}: import`, found: `${change.import}`, expected: 'an import into the same case' };
    }
  }
  return null;
}

async function checkRawFiles({ everything, raw }: OpenedBackup, sha256: Hash): Promise<Problem | null> {
  const stated = new Set<string>();
  for (const file of everything.rawFiles) {
    const place = rawName(file.sha256);
    if (stated.has(file.sha256)) return { place, found: 'two rows', expected: 'one' };
    stated.add(file.sha256);
    const content = raw.get(file.sha256);
    if (content === undefined) return { place, found: 'nothing', expected: `the file ${JSON.stringify(file.name)}` };
    const problem = await checkBytes(content, file, sha256);
    if (problem !== null) return { place, ...problem };
  }
  const surplus = [...raw.keys()].find((each) => !stated.has(each));
  return surplus === undefined ? null : { place: rawName(surplus), found: 'a file', expected: 'only files with a row' };
}

async function checkBytes(
  content: ZipContent,
  file: { readonly sha256: string; readonly sizeBytes: number },
  sha256: Hash,
): Promise<Omit<Problem, 'place'> | null> {
  const { bytes, problem } = content.open();
  if (problem !== null) return problem;
  if (bytes.length !== file.sizeBytes) return { found: `${bytes.length} bytes`, expected: `${file.sizeBytes}` };
  return (await sha256(bytes)) === file.sha256
    ? null
    : { found: 'other bytes', expected: 'the bytes its name promises' };
}
