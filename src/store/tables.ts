import type { Generated, Kysely } from 'kysely';

/** The cases: each the runner's document as JSON, whole, with unknown fields kept. */
type CasesTable = {
  readonly id: string;
  readonly document: string;
  /** Counts the changes, from 1. */
  readonly revision: number;
  readonly is_sample: number;
  readonly created_at_ms: number;
  readonly changed_at_ms: number;
};

/** Append-only: what each revision of a case changed, so that a change can be told and taken back. */
type CaseChangesTable = {
  readonly case_id: string;
  readonly revision: number;
  readonly at_ms: number;
  readonly import_id: number | null;
  /** The edits as JSON, as the app defines them. */
  readonly edits: string;
};

/** Files exactly as they came, once each, found by what is in them. */
type RawFilesTable = {
  readonly sha256: string;
  readonly name: string;
  readonly size_bytes: number;
  readonly bytes: Uint8Array;
  readonly added_at_ms: number;
};

/** What was understood of the raw files: a row an activity, to be rebuilt from the raw bytes at any time. */
type ActivitiesTable = {
  readonly sha256: string;
  /** Position of the activity in its file, from 0. */
  readonly position: number;
  readonly start_ms: number | null;
  /** The totals as JSON. */
  readonly totals: string;
};

/** The journal's heading: one row an import. */
type ImportsTable = {
  readonly id: Generated<number>;
  readonly case_id: string;
  readonly started_at_ms: number;
  readonly finished_at_ms: number | null;
  /** Whether the case was begun by this import, and so goes with it. */
  readonly began_case: number;
};

/** The journal: one row a file of an import, in the order in which they were settled. */
type ImportFilesTable = {
  readonly import_id: number;
  readonly position: number;
  readonly name: string;
  readonly sha256: string | null;
  readonly outcome: ImportOutcome;
  readonly reason: string | null;
};

/** What the person set, by name, as JSON. */
type SettingsTable = {
  readonly name: string;
  readonly value: string;
};

/** What became of a file: new, joined to a run that was known, left out, or not understood. */
export type ImportOutcome = 'imported' | 'merged' | 'skipped' | 'failed';

/** Every table of the store. */
export type Tables = {
  readonly cases: CasesTable;
  readonly case_changes: CaseChangesTable;
  readonly raw_files: RawFilesTable;
  readonly activities: ActivitiesTable;
  readonly imports: ImportsTable;
  readonly import_files: ImportFilesTable;
  readonly settings: SettingsTable;
};

/** An open store. Every function of this room takes one as its first argument; a transaction is one too. */
export type Store = Kysely<Tables>;
