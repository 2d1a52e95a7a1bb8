/**
 * Writes to a store without end and prints a line after each acknowledged commit, to be killed by the durability test:
 * `node endless-writer.ts PATH NAME`. Each commit adds a raw file and a revision of the case NAME that counts it.
 */
import Database from 'better-sqlite3';
import { createCase, keepRawFile, openSqliteStore, readCase, writeRevision } from './index.ts';

const [path, name] = process.argv.slice(2);
const store = await openSqliteStore(new Database(path));
await createCase(store, { id: name, document: { count: 0 }, isSample: false, atMs: 0 });
while (true) {
  const count = await store.transaction().execute(async (transaction) => {
    const from = await readCase(transaction, name);
    if (from === null) throw new Error(`no case "${name}"`);
    const next = Number(from.document.count) + 1;
    const sha256 = `${name}${next}`.padStart(64, '0');
    await keepRawFile(transaction, { sha256, name, bytes: new Uint8Array(20_000).fill(next % 256) }, 0);
    await writeRevision(transaction, { from, document: { count: next }, edits: [next], importId: null, atMs: 0 });
    return next;
  });
  process.stdout.write(`${count}\n`);
}
