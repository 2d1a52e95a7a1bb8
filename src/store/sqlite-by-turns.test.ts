import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { createCase, readCase } from './cases.ts';
import { migrations } from './migrations.ts';
import { type DatabaseByTurns, openSqliteStoreByTurns } from './sqlite-by-turns.ts';
import { describeStore } from './store-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'culprit-turns-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = () => join(folder, `${++files}.db`);

/** A file that is closed after every single turn, and counts the turns that are under way. */
function closedAfterEachTurn(path: string, turns: { open: number }): DatabaseByTurns {
  let database: Database.Database | null = null;
  return {
    async take() {
      turns.open += 1;
      database = new Database(path);
      return database;
    },
    async give() {
      turns.open -= 1;
      database?.close();
    },
    async close() {
      database?.close();
    },
  };
}

describeStore('better-sqlite3, closed after every turn', () =>
  openSqliteStoreByTurns(closedAfterEachTurn(newPath(), { open: 0 })),
);

test('two stores that take turns on one file see what the other wrote', async () => {
  const path = newPath();
  const turns = { open: 0 };
  const one = await openSqliteStoreByTurns(closedAfterEachTurn(path, turns));
  const other = await openSqliteStoreByTurns(closedAfterEachTurn(path, turns));
  await createCase(one, { id: 'c', document: { a: 1 }, isSample: false, atMs: 1 });
  expect((await readCase(other, 'c'))?.document).toEqual({ a: 1 });
  expect(turns.open).toBe(0);
});

test('a turn that fails is given back: a statement, a transaction, and tables that another made newer', async () => {
  const path = newPath();
  const turns = { open: 0 };
  const store = await openSqliteStoreByTurns(closedAfterEachTurn(path, turns));
  await expect(sql`select nothing`.execute(store)).rejects.toThrow('nothing');
  await expect(
    store.transaction().execute(async () => {
      throw new Error('interrupted');
    }),
  ).rejects.toThrow('interrupted');
  expect(turns.open).toBe(0);
  await sql`update store_version set version = ${migrations.length + 1}`.execute(store);
  await expect(readCase(store, 'c')).rejects.toThrow('written by a newer Culprit');
  expect(turns.open).toBe(0);
});

test('a turn that is refused fails, and the next one that is given works', async () => {
  const path = newPath();
  const turns = { open: 0 };
  const database = closedAfterEachTurn(path, turns);
  let isRefused = false;
  const take = async () => {
    if (isRefused) throw new Error('another tab has it');
    return database.take();
  };
  const store = await openSqliteStoreByTurns({ ...database, take });
  await createCase(store, { id: 'c', document: { a: 1 }, isSample: false, atMs: 1 });
  isRefused = true;
  await expect(readCase(store, 'c')).rejects.toThrow('another tab has it');
  await expect(store.transaction().execute((transaction) => readCase(transaction, 'c'))).rejects.toThrow('another tab');
  await expect(openSqliteStoreByTurns({ ...database, take })).rejects.toThrow('another tab has it');
  isRefused = false;
  expect((await readCase(store, 'c'))?.document).toEqual({ a: 1 });
  expect(turns.open).toBe(0);
});
