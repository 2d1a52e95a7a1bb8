import { createWriteStream, readFileSync, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { listCases } from '#store';
import { restore } from '../backup/restore.ts';
import { backupOf } from '../backup/write-backup.ts';
import { openHost } from '../host-node/open-host.ts';
import { printProblems } from './print.ts';
import { describeUnreadable } from './read-text.ts';

/** The verb `backup`. A file that was there under the name stays as it is until the new one is whole. */
export async function backup(file: string): Promise<void> {
  const host = await openHost();
  try {
    const pieces = Readable.from(backupOf(host.store));
    if (file === '-') return await pipeline(pieces, process.stdout, { end: false });
    const growing = `${file}.part`;
    try {
      await pipeline(pieces, createWriteStream(growing, { mode: 0o600, flush: true }));
      renameSync(growing, file);
    } catch (problem) {
      rmSync(growing, { force: true });
      const { code, message } = problem as NodeJS.ErrnoException;
      printProblems([{ place: file, found: code ?? message, expected: 'a place that can be written to' }]);
      process.exitCode = 2;
      return;
    }
    process.stdout.write(`Everything is in ${file}.\n`);
  } finally {
    await host.store.destroy();
  }
}

/** The verb `restore`. */
export async function restoreFile(file: string, options: { readonly replace?: boolean }): Promise<void> {
  const host = await openHost();
  try {
    const own = (await listCases(host.store)).filter((each) => !each.isSample).length;
    if (own > 0 && !options.replace) {
      const expected = 'an empty store, or --replace to put the backup in place of them';
      return refuse([{ place: 'store', found: own === 1 ? '1 case' : `${own} cases`, expected }]);
    }
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (problem) {
      return refuse([describeUnreadable(file, problem)]);
    }
    const restored = await restore(host, bytes);
    if (!restored.ok) return refuse(restored.problems);
    const { cases, rawFiles } = restored.value;
    process.stdout.write(`Restored: ${counted(cases, 'case')}, ${counted(rawFiles, 'file')} of runs.\n`);
  } finally {
    await host.store.destroy();
  }
}

function refuse(problems: Parameters<typeof printProblems>[0]): void {
  printProblems(problems);
  process.exitCode = 2;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
