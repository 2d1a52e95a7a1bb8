import { countryOfTimeZone, type DangerSign, dangerSigns, fillAction, screenFor, servicesOf } from '#knowledge';
import { type Case, caseAsOf, type Safety, type SafetyItem, sitesOf, type Tier } from '#record';
import { persistenceItems } from './persistence.ts';
import { signState } from './standing-answer.ts';

/** What the screen may be told beside the case. */
export type ScreenOptions = {
  /** ISO 3166 code of the country whose numbers to give; else the runner's `country`, else what the time zone suggests. */
  readonly country?: string | null;
  /** A site asked for that the case may not name. */
  readonly site?: string | null;
};

/** The country that the runner's record states, a field beyond the format. */
function statedCountry(theCase: Case): string | null {
  const stated = (theCase.runner as Readonly<Record<string, unknown>> | null | undefined)?.country;
  return typeof stated === 'string' ? stated : null;
}

/** A raised sign as an item, with the numbers of the country filled in. */
function itemOf(sign: DangerSign, theCase: Case, options: ScreenOptions): SafetyItem {
  const known = options.country ?? statedCountry(theCase);
  const country = known ?? countryOfTimeZone(theCase.timezone ?? null);
  const isGuess = known === null && country !== null;
  const action = fillAction(sign.action, servicesOf(country), isGuess);
  const caveat = sign.grade === 'unverified' && sign.caveat !== null ? ` (This question: ${sign.caveat})` : '';
  return { id: sign.id, action: `${action}${caveat}`, source: sign.sources };
}

/**
 * The signs that a case must answer before it counts as screened.
 *
 * @param theCase a parsed case
 * @param site a site asked for beside the case's own
 * @returns signs, the most urgent first
 */
export function requiredSigns(theCase: Case, site: string | null = null): readonly DangerSign[] {
  const sites = sitesOf(theCase);
  return screenFor(site === null ? sites : [...sites, site]);
}

/**
 * The danger screen of a case: what its answers and its course call for.
 *
 * The highest tier wins and nothing softens it. Any sign that is answered yes counts, asked for this site or not. A case
 * whose screen is unfinished is never `screened`, whatever else it holds; `none` says only that no answer raised a sign.
 *
 * @param theCase a parsed case; nothing later than its `asOf` is used
 * @param options country and site
 * @returns raised signs, the most urgent first, then what the course of the complaint calls for
 */
export function screen(theCase: Case, options: ScreenOptions = {}): Safety {
  const cut = caseAsOf(theCase);
  const raised = dangerSigns.filter((sign) => signState(cut, sign) === 'raised');
  const byCourse = persistenceItems(cut);
  const required = requiredSigns(cut, options.site ?? null);
  const unanswered = required.filter((sign) => signState(cut, sign) === 'unanswered').length;
  const tier: Tier = raised[0]?.tier ?? (byCourse.length > 0 ? 'soon' : 'none');
  return {
    screened: unanswered === 0,
    unanswered,
    tier,
    items: [...raised.map((sign) => itemOf(sign, cut, options)), ...byCourse],
  };
}
