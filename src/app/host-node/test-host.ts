import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import { openSqliteStore } from '#store';
import type { Host } from '../host.ts';

/** A host for tests: a store in memory, a clock that moves a second a look, names that count. */
export async function openTestHost(): Promise<Host> {
  let ms = Date.UTC(2026, 4, 1);
  let names = 0;
  return {
    store: await openSqliteStore(new Database(':memory:')),
    now: () => (ms += 1000),
    newId: () => `new-${++names}`,
    sha256: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
  };
}
