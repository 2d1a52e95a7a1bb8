import type { ActivityTotals } from './activity-totals.ts';

/** A file to be imported, by its bytes or by where a worker finds them. */
export type SourceFile = { readonly name: string } & (
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly path: string }
);

/** What a file turned out to hold, before it is held against a case. */
export type DecodedFile = {
  readonly name: string;
  /** SHA-256 of `bytes`; null where there was nothing to read. */
  readonly sha256: string | null;
  /** The bytes as the device or the app wrote them, out of any archive; null where no activity is inside. */
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly activities: readonly ActivityTotals[];
  /** What is to be said of a file without an activity; `activities` is empty then. */
  readonly verdict: 'holds-activities' | 'skipped' | 'failed';
  /** Why it was skipped or failed, or what of it could not be read; with places. */
  readonly reason: string | null;
};

/** What became of a file, with the totals of its activities. */
export type FileOutcome = {
  readonly name: string;
  readonly sha256: string | null;
  readonly outcome: 'imported' | 'merged' | 'skipped' | 'failed';
  readonly reason: string | null;
  readonly activities: readonly ActivityTotals[];
};
