import type { Run } from './case.ts';
import { fill, inOrder } from './fill.ts';
import { parseInstant } from './instant.ts';
import { isSameSession, LATE_MS } from './same-session.ts';

/** The stretch of time that a session starts in; the same session started in this one or in a neighbour. */
function bucketOf(run: Run): number {
  const ms = run.start == null ? null : parseInstant(run.start);
  return ms === null ? Number.NaN : Math.floor(ms / LATE_MS);
}

/**
 * Sessions with those that two sources recorded made one: the first of them with what only the others know.
 *
 * @param runs sessions in any order; in case of conflict the earlier entry's value stays
 * @returns sessions in order of their start, no two of them the same
 */
export function uniteRuns(runs: readonly Run[]): Run[] {
  const buckets = new Map<number, Run[]>();
  const takeTwin = (run: Run): Run | null => {
    const bucket = bucketOf(run);
    for (const near of [buckets.get(bucket - 1), buckets.get(bucket), buckets.get(bucket + 1)]) {
      const at = near?.findIndex((own) => isSameSession(own, run)) ?? -1;
      if (near !== undefined && at >= 0) return near.splice(at, 1)[0] ?? null;
    }
    return null;
  };
  for (const run of runs) {
    let joined = run;
    // What was filled in may show a session to be the same as yet another one, so look until none is.
    for (let twin = takeTwin(joined); twin !== null; twin = takeTwin(joined)) joined = fill(twin, joined);
    const bucket = bucketOf(joined);
    buckets.set(bucket, [...(buckets.get(bucket) ?? []), joined]);
  }
  return [...(inOrder([...buckets.values()].flat(), (run) => run.start) ?? [])];
}
