import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { createCase, openSqliteStore } from '#store';
import { describeStore } from '../../store/store-suite.ts';
import { connectionOf } from './wasm-database.ts';

const sqlite3 = await sqlite3InitModule();
// It says on the console what it throws as well.
sqlite3.config.warn = () => {};
const open = () => openSqliteStore(connectionOf(sqlite3, new sqlite3.oo1.DB(':memory:')));

describeStore('the WASM build in memory', open);

test('numbers beyond 32 bits, bytes, nulls and text come back as they went in', async () => {
  const store = await open();
  const values = [2 ** 40 + 1, Number.MAX_SAFE_INTEGER, -0.5, 'ü𝄞\u0000x', null];
  for (const value of values) {
    const { rows } = await sql<{ value: unknown }>`select ${value} as value`.execute(store);
    expect(rows).toEqual([{ value }]);
  }
  const bytes = Uint8Array.of(0, 255, 7);
  expect((await sql<{ value: Uint8Array }>`select ${bytes} as value`.execute(store)).rows[0].value).toEqual(bytes);
  await store.destroy();
});

test('what a statement changed is counted alone, and a problem is handed on explained', async () => {
  const store = await openSqliteStore(
    connectionOf(sqlite3, new sqlite3.oo1.DB(':memory:'), (problem) => new Error('explained', { cause: problem })),
  );
  const put = (id: string) => createCase(store, { id, document: {}, isSample: false, atMs: 1 });
  expect([await put('c'), await put('c'), await put('d')]).toEqual([true, false, true]);
  await expect(sql`select nothing`.execute(store)).rejects.toThrow('explained');
  await expect(sql`insert into store_version (version) values ('no number')`.execute(store)).rejects.toThrow(
    'explained',
  );
  await store.destroy();
});
