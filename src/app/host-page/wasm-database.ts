import type { Database, PreparedStatement, Sqlite3Static, SqlValue } from '@sqlite.org/sqlite-wasm';

/** A connection as Kysely's SQLite dialect wants it. */
export type Connection = {
  close(): void;
  prepare(sql: string): Statement;
};

type Changes = { readonly changes: number | bigint; readonly lastInsertRowid: number | bigint };

/** A prepared statement; it is finalised by the one call that uses it. */
export type Statement = {
  readonly reader: boolean;
  all(parameters: readonly unknown[]): unknown[];
  run(parameters: readonly unknown[]): Changes;
  iterate(parameters: readonly unknown[]): IterableIterator<unknown>;
};

/**
 * A connection of the official WASM build behind the interface that the store's dialect asks for.
 *
 * @param sqlite3 the initialised library
 * @param database an open database of it, owned by the connection from now on
 * @param explain turns what SQLite throws into what the app should see
 */
export function connectionOf(
  sqlite3: Sqlite3Static,
  database: Database,
  explain: (problem: unknown) => unknown = (problem) => problem,
): Connection {
  const attempt = <T>(work: () => T): T => {
    try {
      return work();
    } catch (problem) {
      throw explain(problem);
    }
  };
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = attempt(() => database.prepare(sql));
      return {
        reader: statement.columnCount > 0,
        all: (parameters) => attempt(() => [...rowsOf(statement, parameters)]),
        iterate: (parameters) => rowsOf(statement, parameters),
        run: (parameters) =>
          attempt(() => {
            const before = database.changes(true);
            for (const _ of rowsOf(statement, parameters));
            // A statement that changes no row leaves the count of the one before; the total counts rows of other tables, too.
            const isWithoutChange = database.changes(true) === before;
            return {
              changes: isWithoutChange ? 0 : database.changes(),
              lastInsertRowid: sqlite3.capi.sqlite3_last_insert_rowid(database),
            };
          }),
      };
    },
  };
}

function* rowsOf(statement: PreparedStatement, parameters: readonly unknown[]): Generator<unknown, void> {
  try {
    if (parameters.length > 0) statement.bind(parameters as readonly SqlValue[] as SqlValue[]);
    while (statement.step()) yield statement.get({});
  } finally {
    statement.finalize();
  }
}
