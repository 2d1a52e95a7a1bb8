import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../../../src/store/index.ts';
import { describeStore } from '../../../src/store/store-suite.ts';
import { launchBrowser } from '../launch.ts';
import { type App, serveFiles } from '../serve-files.ts';

import { remoteStore, startStoreWorker } from './remote-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'culprit-store-worker-'));
let browser: Browser;
let app: App;
beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    build: {
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('./store-worker.ts', import.meta.url)),
        output: { entryFileNames: 'store-worker.js' },
      },
    },
  });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>The store in a page</title>');
  [browser, app] = await Promise.all([launchBrowser(), serveFiles(folder)]);
});
afterAll(async () => {
  await browser.close();
  await app.close();
  rmSync(folder, { recursive: true });
});

/** A new visitor's store: each has a file system of their own. */
async function open(): Promise<Store> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${app.address}/`);
  await startStoreWorker(page);
  return remoteStore(page);
}

describeStore('the browser’s own file system', open);

test('a connection commits to the disk and keeps references whole', async () => {
  const store = await open();
  const read = async (name: string) => (await sql.raw<object>(`pragma ${name}`).execute(store)).rows.map(Object.values);
  expect(await read('journal_mode')).toEqual([['wal']]);
  expect(await read('locking_mode')).toEqual([['exclusive']]);
  expect(await read('synchronous')).toEqual([[2]]);
  expect(await read('foreign_keys')).toEqual([[1]]);
  await store.destroy();
});
