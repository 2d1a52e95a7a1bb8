import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasRawFile, openSqliteStore, readCase, readChanges, type Store } from './index.ts';

const program = fileURLToPath(new URL('./endless-writer.ts', import.meta.url));
const kills = 6;

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'culprit-durability-'));
  path = join(folder, 'store.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

type Writer = { readonly process: ChildProcess; acknowledged: number; readonly lines: AsyncIterableIterator<string> };

function startWriter(name: string): Writer {
  const child = spawn(process.execPath, [program, path, name], { stdio: ['ignore', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { process: child, acknowledged: 0, lines };
}

/** Reads acknowledgements until there are `count` more of them. */
async function follow(writer: Writer, count: number): Promise<void> {
  for (let seen = 0; seen < count; seen++) writer.acknowledged = Number((await writer.lines.next()).value);
}

/** Kills as a power cut would, then reads what had been acknowledged in the meantime. */
async function kill(writer: Writer): Promise<void> {
  const closed = once(writer.process, 'close');
  writer.process.kill('SIGKILL');
  for await (const line of writer.lines) writer.acknowledged = Number(line);
  await closed;
}

async function expectWhole(store: Store, name: string, acknowledged: number): Promise<void> {
  const count = Number((await readCase(store, name))?.document.count);
  // One more may have reached the disk in the moment before its line was printed.
  expect(count - acknowledged).toBeGreaterThanOrEqual(0);
  expect(count - acknowledged).toBeLessThanOrEqual(1);
  expect((await readChanges(store, name)).map((change) => change.revision - 1)).toEqual(
    Array.from({ length: count }, (_, index) => index + 1),
  );
  for (let each = 1; each <= count + 1; each++) {
    expect(await hasRawFile(store, `${name}${each}`.padStart(64, '0'))).toBe(each <= count);
  }
}

test('a writer that is killed loses no acknowledged commit and leaves nothing by halves', async () => {
  for (let round = 1; round <= kills; round++) {
    const writer = startWriter('x');
    await follow(writer, 7 * round);
    await kill(writer);
    const store = await openSqliteStore(new Database(path));
    await expectWhole(store, 'x', writer.acknowledged);
    expect((await sql`pragma integrity_check`.execute(store)).rows).toEqual([{ integrity_check: 'ok' }]);
    await store.destroy();
  }
});

test('two processes that open a new file at once and write to it wait for one another', async () => {
  const writers = [startWriter('a'), startWriter('b')];
  await Promise.all(writers.map((writer) => follow(writer, 60)));
  await Promise.all(writers.map(kill));
  const store = await openSqliteStore(new Database(path));
  await expectWhole(store, 'a', writers[0].acknowledged);
  await expectWhole(store, 'b', writers[1].acknowledged);
  await store.destroy();
});
