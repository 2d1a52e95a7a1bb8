import type { Case, Checkin, Moment } from './case.ts';
import { parseInstant } from './instant.ts';

/** One score of a series. */
export type Score = {
  readonly atMs: number;
  /** 0–10 on the numeric rating scale. */
  readonly score: number;
  readonly moment: Moment | null;
  readonly stiffnessMin: number | null;
  /** Its index in the case's `checkins`. */
  readonly checkin: number;
};

/** Sites are free text: capitals and spaces around them make no other site. */
function folded(site: string): string {
  return site.trim().toLowerCase();
}

/**
 * The sites that a case speaks of: those of the complaint in their order, then those of the check-ins by first appearance.
 *
 * @param theCase a parsed case
 * @returns names as first written, each once
 */
export function sitesOf(theCase: Case): string[] {
  const sites = new Map<string, string>();
  for (const site of [
    ...(theCase.complaint?.sites ?? []),
    ...(theCase.checkins ?? []).map((checkin) => checkin.site),
  ]) {
    if (site != null && site.trim() !== '' && !sites.has(folded(site))) sites.set(folded(site), site);
  }
  return [...sites.values()];
}

/**
 * The site that is analysed: the one named, else the complaint's first, else the one with the most check-ins.
 *
 * @param theCase a parsed case
 * @param named a site asked for, or null
 * @returns the site's name; null for a case without any
 */
export function analysedSite(theCase: Case, named: string | null = null): string | null {
  if (named !== null) return named;
  const ofComplaint = (theCase.complaint?.sites ?? []).find((site) => site.trim() !== '');
  if (ofComplaint !== undefined) return ofComplaint;
  let best: string | null = null;
  let most = -1;
  for (const site of sitesOf(theCase)) {
    const count = scoreSeries(theCase, site).length;
    if (count > most) [best, most] = [site, count];
  }
  return best;
}

/** Whether a check-in belongs to a site's series. */
function isOf(checkin: Checkin, site: string | null, isOnlySeries: boolean): boolean {
  if (checkin.site == null) return isOnlySeries;
  return site !== null && folded(checkin.site) === folded(site);
}

/**
 * The scores of one site in order of time; several at one instant keep the case's order.
 *
 * Check-ins without a site count where no check-in of the case names one: there is one series then.
 *
 * @param theCase a parsed case
 * @param site the site's name; null for the series without one
 * @returns the scores; check-ins without a time or a score are left out
 */
export function scoreSeries(theCase: Case, site: string | null): Score[] {
  const checkins = theCase.checkins ?? [];
  const isOnlySeries = checkins.every((checkin) => checkin.site == null);
  const series: Score[] = [];
  for (const [index, checkin] of checkins.entries()) {
    const atMs = checkin.at == null ? null : parseInstant(checkin.at);
    if (atMs === null || checkin.score == null || !isOf(checkin, site, isOnlySeries)) continue;
    const { score, moment = null, stiffnessMin = null } = checkin;
    series.push({ atMs, score, moment, stiffnessMin, checkin: index });
  }
  return series.sort((one, other) => one.atMs - other.atMs);
}
