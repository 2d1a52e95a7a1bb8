import { sha256 } from './sha256.ts';

/**
 * What a trial's log notes: the schedule was sealed, a period revealed, its run done; the trial was interrupted, resumed, stopped,
 * changed, or all opened; what was decided after it (a purchase, say); anything else worth a note.
 */
export const LOG_KINDS = [
  'sealed',
  'revealed',
  'run',
  'interrupted',
  'resumed',
  'stopped',
  'changed',
  'decided',
  'opened',
  'note',
] as const;

/** One of {@link LOG_KINDS}. */
export type LogKind = (typeof LOG_KINDS)[number];

/** What an entry holds beside its kind and time. */
export type LogBody = Readonly<Record<string, string | number | null | readonly string[]>>;

/** One entry of a log, chained to the one before it. */
export type LogEntry = {
  /** From 0. */
  readonly index: number;
  readonly kind: LogKind;
  /** Instant at which it was noted. */
  readonly at: string;
  readonly body: LogBody;
  /** Hash of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 over all the rest ({@link hashOfEntry}). */
  readonly hash: string;
};

/** What the first entry names as the one before it. */
export const BEFORE_FIRST = '0'.repeat(64);

/**
 * The hash of an entry: SHA-256 of the JSON of `[index, kind, at, previous, [[name, value], …]]`, the body's fields sorted by name.
 *
 * @param entry an entry; its own `hash` is not looked at
 */
export function hashOfEntry({ index, kind, at, previous, body }: Omit<LogEntry, 'hash'>): string {
  const fields = Object.entries(body).sort(([one], [other]) => (one < other ? -1 : 1));
  return sha256(JSON.stringify([index, kind, at, previous, fields]));
}

/**
 * The log with one entry more. Entries are only ever added.
 *
 * @param log the log so far, possibly empty
 * @param kind, at, body what to note, and when
 */
export function appendToLog(log: readonly LogEntry[], kind: LogKind, at: string, body: LogBody): readonly LogEntry[] {
  const entry = { index: log.length, kind, at, body, previous: log.at(-1)?.hash ?? BEFORE_FIRST };
  return [...log, { ...entry, hash: hashOfEntry(entry) }];
}
