import type { Result } from '#record';
import { writeEverything } from '#store';
import type { Host } from '../host.ts';
import { checkBackup } from './check-backup.ts';
import { openBackup } from './read-backup.ts';

/** What a restored backup brought. */
export type Restored = { readonly cases: number; readonly imports: number; readonly rawFiles: number };

/**
 * Puts a backup in place of everything that is here, in one transaction. The file is checked wholly before anything is written.
 *
 * @param bytes the whole file, as `backupOf` wrote it
 * @returns how much it brought; or the first thing that is wrong with it, with its place, and nothing was changed
 */
export async function restore({ store, sha256 }: Host, bytes: Uint8Array): Promise<Result<Restored>> {
  const opened = openBackup(bytes);
  if (!opened.ok) return opened;
  const problem = await checkBackup(opened.value, sha256);
  if (problem !== null) return { ok: false, problems: [problem] };
  const { everything, raw } = opened.value;
  const bytesOf = (name: string) => raw.get(name)?.open().bytes ?? new Uint8Array();
  await store.transaction().execute((transaction) => writeEverything(transaction, everything, bytesOf));
  const { cases, imports, rawFiles } = everything;
  return { ok: true, value: { cases: cases.length, imports: imports.length, rawFiles: rawFiles.length } };
}
