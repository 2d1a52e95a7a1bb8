import { openSqliteStoreByTurns } from '#store';
import type { Hash } from '../../case-hash.ts';
import type { Host } from '../../host.ts';
import type { StorageTurns } from './storage-turns.ts';

export { StorageTurns } from './storage-turns.ts';

const sha256: Hash = async (bytes) => {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * A worker of the page as a host: the person's store on the browser's own file system, the browser's clock and randomness.
 *
 * @param storage where the store's file is or will be
 */
export async function openHost(storage: StorageTurns): Promise<Host> {
  return {
    store: await openSqliteStoreByTurns(storage),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    sha256,
  };
}
