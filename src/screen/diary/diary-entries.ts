import type { CaseRecord } from '../api/client.ts';

/** An entry of the diary, where it stands in the case, and as it stands there. */
export type DiaryEntry = {
  readonly list: 'checkins' | 'events' | 'runs';
  readonly index: number;
  readonly atMs: number;
  readonly entry: { readonly [field: string]: unknown };
};

/**
 * What somebody noted by hand, newest first: check-ins, events, and sessions that no file brought.
 *
 * @param record the case; entries without a time are left out
 */
export function diaryEntries(record: CaseRecord): DiaryEntry[] {
  const of = (list: DiaryEntry['list'], at: (entry: DiaryEntry['entry']) => unknown): DiaryEntry[] =>
    ((record[list] ?? []) as readonly DiaryEntry['entry'][]).flatMap((entry, index) => {
      const atMs = Date.parse(String(at(entry)));
      return Number.isNaN(atMs) ? [] : [{ list, index, atMs, entry }];
    });
  const sessions = of('runs', (entry) => entry.start).filter(
    ({ entry }) => entry.recording === undefined && typeof entry.sport === 'string' && entry.sport !== 'run',
  );
  return [...of('checkins', (entry) => entry.at), ...of('events', (entry) => entry.at), ...sessions].sort(
    (one, other) => other.atMs - one.atMs,
  );
}
