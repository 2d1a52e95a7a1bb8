import type { Case } from './case.ts';
import { scoreSeries } from './site.ts';

/**
 * How many scores of a site were written down from memory, long after they were felt. They count in an analysis like the others;
 * whoever words an answer says so where they are many.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param site the site; null for the series without one
 */
export function rememberedScores(theCase: Case, site: string | null): number {
  return scoreSeries(theCase, site).filter(({ checkin }) => isRemembered(theCase.checkins?.[checkin])).length;
}

function isRemembered(checkin: object | null | undefined): boolean {
  return checkin != null && 'rememberedAt' in checkin && checkin.rememberedAt != null;
}
