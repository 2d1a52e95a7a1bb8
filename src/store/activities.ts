import type { Store } from './tables.ts';

/** What was understood of one activity of a raw file; `totals` is any JSON. */
export type StoredActivity = {
  readonly sha256: string;
  readonly position: number;
  readonly startMs: number | null;
  readonly totals: unknown;
};

/** Writes what was understood of a raw file, in place of what was understood of it before. */
export async function writeActivities(
  transaction: Store,
  sha256: string,
  activities: readonly { readonly startMs: number | null; readonly totals: unknown }[],
): Promise<void> {
  await transaction.deleteFrom('activities').where('sha256', '=', sha256).execute();
  for (const [position, activity] of activities.entries()) {
    await transaction
      .insertInto('activities')
      .values({ sha256, position, start_ms: activity.startMs, totals: JSON.stringify(activity.totals) })
      .execute();
  }
}

/** What was understood of one raw file, in the file's order. */
export async function readActivities(store: Store, sha256: string): Promise<StoredActivity[]> {
  const rows = await store
    .selectFrom('activities')
    .selectAll()
    .where('sha256', '=', sha256)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({
    sha256: row.sha256,
    position: row.position,
    startMs: row.start_ms,
    totals: JSON.parse(row.totals),
  }));
}
