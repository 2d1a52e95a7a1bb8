import type { CaseEntry } from '../api/client.ts';

const DAY_MS = 86_400_000;
/** A week: what is lost at most between two backups. */
const DUE_AFTER_DAYS = 7;

/**
 * Whether it is time for a backup: a week has passed since the last one, or since there is anything to lose, and something was written since.
 *
 * @param cases all cases; samples do not count
 * @param lastMs when a backup was last saved; null for never
 * @returns the days since then, or null for never, where it is time; undefined where it is not
 */
export function backupDue(
  cases: readonly Pick<CaseEntry, 'isSample' | 'createdAtMs' | 'changedAtMs'>[],
  lastMs: number | null,
  nowMs: number,
): { readonly days: number | null } | undefined {
  const own = cases.filter(
    ({ isSample, changedAtMs }) => !isSample && changedAtMs > (lastMs ?? Number.NEGATIVE_INFINITY),
  );
  if (own.length === 0) return undefined;
  const sinceMs = lastMs ?? Math.min(...own.map(({ createdAtMs }) => createdAtMs));
  const days = Math.floor((nowMs - sinceMs) / DAY_MS);
  if (days < DUE_AFTER_DAYS) return undefined;
  return { days: lastMs === null ? null : days };
}
