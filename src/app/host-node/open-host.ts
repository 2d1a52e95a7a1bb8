import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openSqliteStore } from '#store';
import type { Host } from '../host.ts';
import { dataFolder } from './data-folder.ts';

/**
 * A Node process as a host: the person's store in a SQLite file, the system's clock and randomness.
 *
 * @param folder where the store's file is or will be; the person's data folder by default
 */
export async function openHost(folder: string = dataFolder()): Promise<Host> {
  return {
    store: await openSqliteStore(new Database(join(folder, 'culprit.db'))),
    now: Date.now,
    newId: randomUUID,
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}
