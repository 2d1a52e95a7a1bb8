import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { migrate } from './migrate.ts';
import type { Store, Tables } from './tables.ts';

/** How long another process that writes is waited for before it is reported as an error. */
const PATIENCE_MS = 10_000;

/** What a connection is told when it opens; each protects something that was acknowledged. */
const settings = [
  `pragma busy_timeout = ${PATIENCE_MS}`,
  'pragma journal_mode = wal',
  // A commit is on the disk before it is acknowledged.
  'pragma synchronous = full',
  'pragma foreign_keys = on',
  // What is deleted is overwritten, not only forgotten.
  'pragma secure_delete = on',
];

/**
 * Opens a store on SQLite: sets the connection up, brings the tables to the newest version.
 *
 * @param database an open SQLite connection of the host's (better-sqlite3 in Node), owned by the store from now on
 * @returns the store; `destroy()` closes it
 */
export async function openSqliteStore(database: SqliteDatabase): Promise<Store> {
  const store = connect<Tables>(database);
  try {
    await migrate(store as unknown as Kysely<unknown>);
  } catch (problem) {
    await store.destroy();
    throw problem;
  }
  return store;
}

/** A connection set up and not yet migrated. */
export function connect<T>(database: SqliteDatabase): Kysely<T> {
  return new Kysely<T>({ dialect: new ImmediateDialect({ database, onCreateConnection: setUpWith([]) }) });
}

/** Tells a new connection what every store needs, after what only its kind needs. */
export function setUpWith(before: readonly string[]): (connection: DatabaseConnection) => Promise<void> {
  return async (connection) => {
    for (const setting of [...before, ...settings]) {
      await insist(() => connection.executeQuery(CompiledQuery.raw(setting)));
    }
  };
}

/** Two processes that turn the same new file to WAL at once: SQLite refuses one of them without waiting, whatever the busy timeout. */
async function insist(work: () => Promise<unknown>): Promise<void> {
  const pauseMs = 25;
  for (let waitedMs = 0; ; waitedMs += pauseMs) {
    try {
      await work();
      return;
    } catch (problem) {
      if (waitedMs >= PATIENCE_MS || !String(problem).includes('database is locked')) throw problem;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** SQLite with transactions that take the write lock as they begin. */
export class ImmediateDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];
  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }
  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}

/** SQLite refuses to turn a reading transaction into a writing one when another process wrote in between: take the lock at once. */
export class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** Where a file cannot be written SQLite ends the transaction itself: what went wrong then is that, not that there is nothing to end. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (problem) {
      if (!String(problem).includes('no transaction is active')) throw problem;
    }
  }
}
