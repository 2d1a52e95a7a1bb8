import { type Kysely, sql } from 'kysely';

/** One step from a version of the tables to the next. Never edited once released: a change is a new step. */
export type Migration = { readonly name: string; readonly up: (database: Kysely<unknown>) => Promise<void> };

/** Every step since the empty file; a store's version is the number of steps taken. */
export const migrations: readonly Migration[] = [
  {
    name: 'cases, raw files, activities, journal of imports',
    async up(database) {
      for (const statement of firstTables) await sql.raw(statement).execute(database);
    },
  },
  {
    name: 'settings; an import taken back leaves nothing',
    async up(database) {
      for (const statement of settingsAndTracelessImports) await sql.raw(statement).execute(database);
    },
  },
];

const firstTables = [
  `create table cases (
     id text primary key not null,
     document text not null,
     revision integer not null check (revision >= 1),
     is_sample integer not null default 0 check (is_sample in (0, 1)),
     created_at_ms integer not null,
     changed_at_ms integer not null
   ) strict`,
  `create table imports (
     id integer primary key not null,
     case_id text not null references cases (id) on delete cascade,
     started_at_ms integer not null,
     finished_at_ms integer,
     undone_at_ms integer
   ) strict`,
  `create table case_changes (
     case_id text not null references cases (id) on delete cascade,
     revision integer not null,
     at_ms integer not null,
     import_id integer references imports (id) on delete set null,
     edits text not null,
     primary key (case_id, revision)
   ) strict`,
  `create index case_changes_by_import on case_changes (import_id)`,
  `create table raw_files (
     sha256 text primary key not null check (length(sha256) = 64),
     name text not null,
     size_bytes integer not null check (size_bytes = length(bytes)),
     bytes blob not null,
     added_at_ms integer not null
   ) strict`,
  `create table activities (
     sha256 text not null references raw_files (sha256) on delete cascade,
     position integer not null,
     start_ms integer,
     totals text not null,
     primary key (sha256, position)
   ) strict`,
  `create table import_files (
     import_id integer not null references imports (id) on delete cascade,
     position integer not null,
     name text not null,
     sha256 text,
     outcome text not null check (outcome in ('imported', 'merged', 'skipped', 'failed')),
     reason text,
     primary key (import_id, position)
   ) strict`,
  `create index import_files_by_content on import_files (sha256)`,
];

const settingsAndTracelessImports = [
  `create table settings (name text primary key not null, value text not null) strict`,
  `delete from imports where undone_at_ms is not null`,
  `alter table imports drop column undone_at_ms`,
  // Whether the case was begun by this import, and so goes with it.
  `alter table imports add column began_case integer not null default 0 check (began_case in (0, 1))`,
];
