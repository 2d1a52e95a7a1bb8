import {
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  type SqliteDatabase,
  SqliteDialect,
  sql,
} from 'kysely';
import { migrate } from './migrate.ts';
import { ImmediateDialect, ImmediateDriver, setUpWith } from './sqlite.ts';
import type { Store, Tables } from './tables.ts';

/**
 * A SQLite file that has room for one connection at a time and is used by several programs (tabs of a page) by turns.
 *
 * A turn is one statement or one transaction: what is acknowledged was written within the asker's own turn.
 */
export type DatabaseByTurns = {
  /**
   * Waits for a turn.
   *
   * @returns the open connection; another object than last time where the file was closed in between
   */
  readonly take: () => Promise<SqliteDatabase>;
  /** Ends a turn; the connection may be closed now. */
  readonly give: () => Promise<void>;
  /** Closes the connection for good. */
  readonly close: () => Promise<void>;
};

/**
 * Opens a store on a SQLite file that is used by turns: sets up and brings to the newest version whatever connection a turn gives, because
 * another program may have had the file in between.
 *
 * @param database where turns are given, owned by the store from now on
 * @returns the store; `destroy()` closes it
 */
export async function openSqliteStoreByTurns(database: DatabaseByTurns): Promise<Store> {
  const store = new Kysely<Tables>({ dialect: new TurnsDialect(database) });
  try {
    await sql`select 1`.execute(store);
  } catch (problem) {
    await store.destroy();
    throw problem;
  }
  return store;
}

/** With the file to itself a connection needs no shared memory for its write-ahead log, which the page does not have. */
const setUp = setUpWith(['pragma locking_mode = exclusive']);

class TurnsDialect extends SqliteDialect {
  readonly #database: DatabaseByTurns;
  constructor(database: DatabaseByTurns) {
    super({ database: database.take });
    this.#database = database;
  }
  override createDriver(): Driver {
    return new TurnsDriver(this.#database);
  }
}

class TurnsDriver implements Driver {
  readonly #database: DatabaseByTurns;
  #known: SqliteDatabase | null = null;
  #driver: ImmediateDriver | null = null;

  constructor(database: DatabaseByTurns) {
    this.#database = database;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    try {
      return await this.#take();
    } catch (problem) {
      // Kysely would wait for ever for a connection that was refused when it was asked for: this one is refused when it is used.
      return new RefusedConnection(problem);
    }
  }

  async #take(): Promise<DatabaseConnection> {
    const taken = await this.#database.take();
    try {
      if (this.#driver === null || this.#known !== taken) await this.#meet(taken);
      return await this.#current.acquireConnection();
    } catch (problem) {
      await this.#database.give();
      throw problem;
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    if (!(connection instanceof RefusedConnection)) await this.#database.give();
  }

  beginTransaction(connection: DatabaseConnection): Promise<void> {
    return connection instanceof RefusedConnection ? connection.refuse() : this.#current.beginTransaction(connection);
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#current.commitTransaction(connection);
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return this.#current.rollbackTransaction(connection);
  }

  destroy(): Promise<void> {
    return this.#database.close();
  }

  async #meet(database: SqliteDatabase): Promise<void> {
    this.#known = null;
    await migrate(new Kysely<unknown>({ dialect: new ImmediateDialect({ database, onCreateConnection: setUp }) }));
    this.#driver = new ImmediateDriver({ database });
    await this.#driver.init();
    this.#known = database;
  }

  get #current(): ImmediateDriver {
    if (this.#driver === null) throw new Error('a connection is used that was never acquired');
    return this.#driver;
  }
}

/** A turn that was not given: everything that is asked of it fails with the reason. */
class RefusedConnection implements DatabaseConnection {
  readonly #problem: unknown;
  constructor(problem: unknown) {
    this.#problem = problem;
  }

  async refuse(): Promise<never> {
    throw this.#problem;
  }

  executeQuery<R>(): Promise<QueryResult<R>> {
    return this.refuse();
  }

  // biome-ignore lint/correctness/useYield: nothing comes
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    await this.refuse();
  }
}
