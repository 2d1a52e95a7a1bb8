import { asOfMs, type Case, caseAsOf, parseInstant, type Score, scoreSeries, sitesOf } from '#record';
import { everySeries } from './every-series.ts';
import { requiredSigns } from './screen.ts';
import { lastAnsweredMs, signState } from './standing-answer.ts';

const DAY_MS = 86_400_000;
/** A rise of the score that calls for the questions again. @source product-rule */
const RISE = 3;

/** Why the danger questions are due. */
export type DueReason = 'never-screened' | 'unfinished' | 'undated' | 'new-site' | 'rise' | 'stopped-remedy' | 'weekly';

/** One reason, with its words. */
export type Due = { readonly reason: DueReason; readonly text: string };

/** Whether a score rose by three points since an instant: above one of the same moment, or above the week before. */
function rose(series: readonly Score[], sinceMs: number): boolean {
  return series.some((now, index) => {
    if (now.atMs <= sinceMs) return false;
    const earlier = series.slice(0, index);
    const week = earlier.filter(({ atMs }) => atMs >= now.atMs - 7 * DAY_MS).map(({ score }) => score);
    const alike = earlier.filter(({ moment }) => moment === now.moment);
    // The last score before the screen counts too: a rise may begin there.
    const since = alike.filter(({ atMs }, at) => atMs > sinceMs || (alike[at + 1]?.atMs ?? now.atMs) > sinceMs);
    const lowest = Math.min(...since.map(({ score }) => score));
    return now.score >= lowest + RISE || (week.length > 0 && now.score >= Math.max(...week) + RISE);
  });
}

/** Sites that first hurt after the last screen. */
function newSites(theCase: Case, sinceMs: number): readonly string[] {
  const named = new Set((theCase.complaint?.sites ?? []).map((site) => site.trim().toLowerCase()));
  const firsts = sitesOf(theCase).map((site) => ({
    site,
    firstMs: scoreSeries(theCase, site).find(({ score }) => score > 0)?.atMs ?? null,
  }));
  const hadEarlier = named.size > 0 || firsts.some(({ firstMs }) => firstMs !== null && firstMs <= sinceMs);
  if (!hadEarlier) return [];
  return firsts.flatMap(({ site, firstMs }) =>
    firstMs !== null && firstMs > sinceMs && !named.has(site.trim().toLowerCase()) ? site : [],
  );
}

/** Reasons that hold of a finished, dated screen. */
function dueSince(theCase: Case, sinceMs: number, nowMs: number): Due[] {
  const due: Due[] = [];
  const fresh = newSites(theCase, sinceMs);
  if (fresh.length > 0) due.push({ reason: 'new-site', text: `New since you last answered: ${fresh.join(', ')}.` });
  // A rise of long ago is no news; the month before it is what it is held against.
  const newsMs = Math.max(sinceMs, nowMs - 90 * DAY_MS);
  const lately = everySeries(theCase).map((series) => series.filter(({ atMs }) => atMs > newsMs - 30 * DAY_MS));
  if (lately.some((series) => rose(series, newsMs))) {
    due.push({ reason: 'rise', text: 'Your score has risen by 3 points or more since you last answered.' });
  }
  const stopped = (theCase.remedies ?? []).some(
    ({ at, stoppedBecause }) =>
      stoppedBecause != null && stoppedBecause !== '' && at != null && (parseInstant(at) ?? 0) > sinceMs,
  );
  if (stopped) due.push({ reason: 'stopped-remedy', text: 'You stopped an exercise because of what you felt.' });
  if (nowMs - sinceMs >= 7 * DAY_MS) due.push({ reason: 'weekly', text: 'A week has passed since you last answered.' });
  return due;
}

/**
 * Why the danger questions should be asked now.
 *
 * Due before the first advice, at every new site, on a rise of three points, after an exercise that had to be stopped, and weekly.
 *
 * @param theCase a parsed case; nothing later than its `asOf` is used
 * @returns reasons, the weightiest first; empty where nothing is due
 */
export function whenToAsk(theCase: Case): readonly Due[] {
  const cut = caseAsOf(theCase);
  const required = requiredSigns(cut);
  const open = required.filter((sign) => signState(cut, sign) === 'unanswered').length;
  if (open === required.length) return [{ reason: 'never-screened', text: 'You have not been asked yet.' }];
  if (open > 0) return [{ reason: 'unfinished', text: `${open} of ${required.length} questions are still open.` }];
  const times = required.map((sign) => lastAnsweredMs(cut, sign.id));
  const nowMs = asOfMs(cut);
  if (nowMs === null || times.some((ms) => ms === null)) {
    return [{ reason: 'undated', text: 'It is not known when you answered.' }];
  }
  return dueSince(cut, Math.min(...times.flatMap((ms) => ms ?? [])), nowMs);
}
