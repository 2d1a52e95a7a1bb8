import { type Kysely, sql } from 'kysely';
import { migrations } from './migrations.ts';

/**
 * Brings a store's tables to a version, step by step, each step whole or not at all.
 *
 * Kysely's own migrator takes no lock and no transaction on SQLite: two programs started at once, or one that is killed, could leave
 * half a step. Here every step runs in a transaction that holds the write lock from its beginning.
 *
 * @param database the open database, empty or of any earlier version
 * @param target the version to reach; the newest by default
 * @throws when the file was written by a newer version of the program: reading it with older code could lose what is new in it
 */
export async function migrate(database: Kysely<unknown>, target: number = migrations.length): Promise<void> {
  while ((await takeOneStep(database, target)) === 'more');
}

function takeOneStep(database: Kysely<unknown>, target: number): Promise<'more' | 'done'> {
  return database.transaction().execute(async (transaction) => {
    await sql`create table if not exists store_version (version integer not null) strict`.execute(transaction);
    const stored = await sql<{ version: number }>`select version from store_version`.execute(transaction);
    const version = stored.rows[0]?.version ?? 0;
    if (version > migrations.length) {
      throw new Error(
        `this store was written by a newer Culprit (tables of version ${version}; this one knows ${migrations.length})`,
      );
    }
    if (version >= target) return 'done';
    await migrations[version].up(transaction);
    await sql`delete from store_version`.execute(transaction);
    await sql`insert into store_version (version) values (${version + 1})`.execute(transaction);
    return version + 1 < target ? 'more' : 'done';
  });
}
