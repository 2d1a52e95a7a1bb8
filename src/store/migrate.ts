import { type Kysely, sql } from 'kysely';
import { migrations } from './migrations.ts';

/**
 * Brings a store's tables to a version, whole or not at all.
 *
 * Kysely's own migrator takes no lock and no transaction on SQLite: two programs started at once, or one that is killed, could leave
 * half a step. Here all steps run in one transaction that holds the write lock from its beginning; a new file waits for the disk once.
 *
 * @param database the open database, empty or of any earlier version
 * @param target the version to reach; the newest by default
 * @throws when the file was written by a newer version of the program: reading it with older code could lose what is new in it
 */
export function migrate(database: Kysely<unknown>, target: number = migrations.length): Promise<void> {
  return database.transaction().execute(async (transaction) => {
    await sql`create table if not exists store_version (version integer not null) strict`.execute(transaction);
    const stored = await sql<{ version: number }>`select version from store_version`.execute(transaction);
    const version = stored.rows[0]?.version ?? 0;
    if (version > migrations.length) {
      throw new Error(
        `this store was written by a newer Culprit (tables of version ${version}; this one knows ${migrations.length})`,
      );
    }
    if (version >= target) return;
    for (const { up } of migrations.slice(version, target)) await up(transaction);
    await sql`delete from store_version`.execute(transaction);
    await sql`insert into store_version (version) values (${target})`.execute(transaction);
  });
}
