import { type AbsoluteBar, absoluteBars, type RemedyEntry, remedies } from '#knowledge';
import { analysedSite, asOfMs, type Case, caseAsOf, localDate, scoreSeries, sitesOf } from '#record';
import { screen } from './screen.ts';
import { type SignState, stateOf } from './standing-answer.ts';

/** Pain above this score rules out exercises that tighten muscles. */
const HIGHEST_SCORE = 3;

/** Whether one remedy may be offered now, and why not. */
export type RemedyAdvice = {
  readonly remedy: RemedyEntry;
  /** `offer`: guide it. `ask-first`: answer `open` first. `show`: as a suggestion, unguided. `bar`: not now. */
  readonly advice: 'offer' | 'ask-first' | 'show' | 'bar';
  /** Why it is barred or unguided, in whole sentences. */
  readonly because: readonly string[];
  /** Bars that are still to be asked. */
  readonly open: readonly AbsoluteBar[];
  /** Whether it is meant for where it hurts; true where no site is known. */
  readonly fits: boolean;
  /** The highest score at which it may be begun; null where any will do. */
  readonly highestScore: number | null;
};

/** Sites for which what is meant for the neck is meant. */
const NEAR_THE_NECK = ['neck', 'head', 'jaw', 'shoulder', 'upper-back', 'mid-back'];

/** Whether a remedy is meant for where this case hurts. */
function isFor(theCase: Case, remedy: RemedyEntry): boolean {
  const named = sitesOf(theCase).map((site) =>
    site
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-'),
  );
  if (remedy.region === 'any' || named.length === 0) return true;
  return named.some((site) => NEAR_THE_NECK.some((near) => site.includes(near)));
}

/** The age of the runner in the year of `asOf`; null where unknown. */
function ageOf(theCase: Case): number | null {
  const [born, ms] = [theCase.runner?.bornYear, asOfMs(theCase)];
  return born == null || ms === null ? null : Number(localDate(ms, 'UTC').slice(0, 4)) - born;
}

/** Whether a bar applies: not sure counts as yes; the danger screen's history and the age speak as well. */
function barState(theCase: Case, bar: AbsoluteBar): SignState {
  const state = stateOf(theCase, bar.id, true);
  const hasHistory = stateOf(theCase, 'G6', true) === 'raised';
  if (state === 'raised' || (bar.id === 'bar-unstable-neck' && hasHistory)) return 'raised';
  const age = bar.id === 'bar-age' ? ageOf(theCase) : null;
  // The year of birth leaves the age open by one year.
  return state === 'unanswered' && age !== null && age > 18 && age < 65 ? 'not-raised' : state;
}

/**
 * What may be offered tonight.
 *
 * At `same-day` or above everything is barred. Before the danger screen is finished nothing is offered. Then each remedy goes
 * by its own bars; what tightens muscles also by the last score. A barred remedy is never guided, a suggested one only shown.
 *
 * @param theCase a parsed case; nothing later than its `asOf` is used
 * @returns one entry a remedy of the table, in its order
 */
export function remedyAdvice(theCase: Case): readonly RemedyAdvice[] {
  const cut = caseAsOf(theCase);
  const safety = screen(cut);
  const isUrgent = safety.tier === 'same-day' || safety.tier === 'emergency';
  const lastScore = scoreSeries(cut, analysedSite(cut)).at(-1)?.score ?? null;
  return remedies.map((remedy): RemedyAdvice => {
    const highestScore = remedy.id === 'contract-relax' ? HIGHEST_SCORE : null;
    const of = { remedy, fits: isFor(cut, remedy), highestScore, because: [], open: [] };
    if (isUrgent) return { ...of, advice: 'bar', because: ['A danger sign comes first: do what it says.'] };
    if (remedy.offer !== 'guided') return { ...of, advice: 'show', because: remedy.hazards };
    const bars = absoluteBars.filter(({ id }) => remedy.bars.includes(id));
    const applies = bars.filter((bar) => barState(cut, bar) === 'raised').map(({ because }) => because);
    const isTooSore = highestScore !== null && lastScore !== null && lastScore > highestScore;
    const because = isTooSore ? [...applies, `Your last score was ${lastScore}; this is for 3 or less.`] : applies;
    if (because.length > 0) return { ...of, advice: 'bar', because };
    const open = bars.filter((bar) => barState(cut, bar) === 'unanswered');
    if (!safety.screened) return { ...of, advice: 'ask-first', because: ['The danger questions come first.'], open };
    return { ...of, advice: open.length > 0 ? 'ask-first' : 'offer', open };
  });
}
