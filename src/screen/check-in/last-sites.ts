import type { CaseRecord } from '../api/client.ts';

/**
 * Where it hurt the last time somebody checked in.
 *
 * @param record the case
 * @returns every site of that moment; the complaint's where nobody checked in yet
 */
export function lastSites({ checkins, complaint }: CaseRecord): readonly string[] {
  const given = (checkins ?? []).flatMap(({ at, site }) => (at && site ? [{ atMs: Date.parse(at), site }] : []));
  const lastMs = given.reduce((latest, { atMs }) => Math.max(latest, atMs), Number.NEGATIVE_INFINITY);
  const last = given.filter(({ atMs }) => atMs === lastMs).map(({ site }) => site);
  return last.length > 0 ? [...new Set(last)] : (complaint?.sites ?? []).slice(0, 1);
}
