/**
 * A worker that opens the store on the browser's own file system, as the page's does, and runs single statements on it, so that the store's
 * suite can be run against it from outside the browser.
 */
import { CompiledQuery, type Kysely } from 'kysely';
import { StorageTurns } from '../../../src/app/host-page/worker/storage-turns.ts';
import { openSqliteStoreByTurns } from '../../../src/store/index.ts';

/** What is asked of the worker: a turn, a statement within it, the end of the turn, or the end of all. */
export type StoreCall =
  | { readonly what: 'acquire' | 'release' | 'destroy' }
  | { readonly what: 'query'; readonly sql: string; readonly parameters: readonly unknown[] };

const store = openSqliteStoreByTurns(new StorageTurns());
let connection: Pick<Kysely<unknown>, 'executeQuery'> | null = null;
let release = () => {};
let released: Promise<void> = Promise.resolve();

async function acquire(): Promise<void> {
  const opened = await store;
  await new Promise<void>((acquired) => {
    released = opened.connection().execute(async (taken) => {
      connection = taken as Pick<Kysely<unknown>, 'executeQuery'>;
      acquired();
      await new Promise<void>((resolve) => {
        release = resolve;
      });
    });
  });
}

async function answer(call: StoreCall): Promise<unknown> {
  if (call.what === 'acquire') return acquire();
  if (call.what === 'destroy') return (await store).destroy();
  if (call.what === 'query') return connection?.executeQuery(CompiledQuery.raw(call.sql, [...call.parameters]));
  release();
  return released;
}

addEventListener('message', async ({ data, ports }: MessageEvent<StoreCall>) => {
  try {
    ports[0].postMessage({ value: await answer(data) });
  } catch (problem) {
    ports[0].postMessage({ problem: String((problem as Error).message) });
  }
});
