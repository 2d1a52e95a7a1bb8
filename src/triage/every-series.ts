import { type Case, type Score, scoreSeries, sitesOf } from '#record';

/**
 * The scores of every site that a case speaks of.
 *
 * @param theCase a parsed case
 * @returns one series a site; the one series without a site where no site is named
 */
export function everySeries(theCase: Case): readonly (readonly Score[])[] {
  const sites = sitesOf(theCase);
  return (sites.length === 0 ? [null] : sites).map((site) => scoreSeries(theCase, site));
}
