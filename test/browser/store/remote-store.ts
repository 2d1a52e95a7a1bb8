import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteDialect,
} from 'kysely';
import type { Page } from 'playwright-core';
import type { Store } from '../../../src/store/index.ts';
import type { StoreCall } from './store-worker.ts';

type PageStore = { readonly ask: (call: StoreCall) => Promise<unknown> };

/** Starts the worker of a page that serves it as `store-worker.js`. */
export async function startStoreWorker(page: Page): Promise<void> {
  await page.evaluate(() => {
    const worker = new Worker('./store-worker.js', { type: 'module' });
    const ask = (call: unknown) =>
      new Promise((resolve, reject) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => ('problem' in data ? reject(new Error(data.problem)) : resolve(data.value));
        worker.postMessage(call, [port2]);
      });
    (globalThis as unknown as { pageStore: unknown }).pageStore = { ask };
  });
}

/** A store whose every statement is run by the worker of a page. */
export function remoteStore(page: Page): Store {
  const ask = (call: StoreCall) =>
    page.evaluate((call) => (globalThis as unknown as { pageStore: PageStore }).pageStore.ask(call), call);
  return new Kysely({ dialect: new RemoteDialect(ask) });
}

type Ask = (call: StoreCall) => Promise<unknown>;

class RemoteDialect extends SqliteDialect {
  readonly #ask: Ask;
  constructor(ask: Ask) {
    super({ database: async () => Promise.reject(new Error('the database is in the browser')) });
    this.#ask = ask;
  }
  override createDriver(): Driver {
    return new RemoteDriver(this.#ask);
  }
}

class RemoteDriver implements Driver {
  readonly #ask: Ask;
  constructor(ask: Ask) {
    this.#ask = ask;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    await this.#ask({ what: 'acquire' });
    const executeQuery = async <R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> =>
      (await this.#ask({ what: 'query', sql, parameters })) as QueryResult<R>;
    return {
      executeQuery,
      // biome-ignore lint/correctness/useYield: the suite streams nothing
      async *streamQuery() {
        throw new Error('nothing is streamed here');
      },
    };
  }

  async releaseConnection(): Promise<void> {
    await this.#ask({ what: 'release' });
  }

  async beginTransaction(): Promise<void> {
    await this.#run('begin immediate');
  }

  async commitTransaction(): Promise<void> {
    await this.#run('commit');
  }

  async rollbackTransaction(): Promise<void> {
    await this.#run('rollback');
  }

  async destroy(): Promise<void> {
    await this.#ask({ what: 'destroy' });
  }

  async #run(sql: string): Promise<void> {
    await this.#ask({ what: 'query', sql, parameters: [] });
  }
}
