import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { connect, openSqliteStore } from './sqlite.ts';
import { describeStore } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'culprit-store-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = () => join(folder, `${++files}.db`);

describeStore('better-sqlite3', () => openSqliteStore(new Database(newPath())));

/** Every table with its columns and the text that made it, to compare two files by. */
async function shapeOf(database: Kysely<unknown>): Promise<unknown> {
  const rows = await sql`select type, name, sql from sqlite_schema order by type, name`.execute(database);
  return rows.rows;
}

test('a connection commits to the disk, waits for other writers and keeps references whole', async () => {
  const store = await openSqliteStore(new Database(newPath()));
  const read = async (name: string) => (await sql.raw<object>(`pragma ${name}`).execute(store)).rows.map(Object.values);
  expect(await read('journal_mode')).toEqual([['wal']]);
  expect(await read('synchronous')).toEqual([[2]]);
  expect(await read('busy_timeout')).toEqual([[10_000]]);
  expect(await read('foreign_keys')).toEqual([[1]]);
  await store.destroy();
});

test('every older version of the tables arrives at the newest, the same as from empty', async () => {
  const fresh = connect<unknown>(new Database(newPath()));
  await migrate(fresh);
  const newest = await shapeOf(fresh);
  await fresh.destroy();
  for (let version = 0; version <= migrations.length; version++) {
    const path = newPath();
    const older = connect<unknown>(new Database(path));
    await migrate(older, version);
    await older.destroy();
    const store = await openSqliteStore(new Database(path));
    expect(await shapeOf(store as unknown as Kysely<unknown>)).toEqual(newest);
    await store.destroy();
  }
});

test('tables of a newer version are refused and left alone', async () => {
  const path = newPath();
  const newer = connect<unknown>(new Database(path));
  await migrate(newer);
  await sql`update store_version set version = 999`.execute(newer);
  await newer.destroy();
  await expect(openSqliteStore(new Database(path))).rejects.toThrow('written by a newer Culprit');
});
