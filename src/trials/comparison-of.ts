import { exposeSymbol } from '#exposures';
import { remedyOf } from '#knowledge';
import type { Case } from '#record';
import { remedyAdvice } from '#triage';
import { askedExposure } from './asked.ts';
import type { TrialUnit } from './coming-trial.ts';
import { compareDistances, compareGrounds, compareHills, compareShoes } from './compare-runs.ts';
import { type Comparison, ofRuns, type Refusal, WINDOW_H, withAndWithout } from './comparison.ts';
import type { Habits } from './habits.ts';

const DAY_TOTALS: Readonly<Record<string, string>> = { standing: 'standing', walking: 'walking', desk: 'desk work' };
const NIGHT = /\b(night|pillow|mattress|bed)/i;

/** What no coin may decide, and why not. */
const NOT_ASSIGNABLE: Readonly<Record<string, string>> = {
  'short-sleep': 'Losing sleep on purpose does harm: no coin decides that. Your diary can answer it.',
  spike: 'Running far beyond what you are used to does harm: no coin decides that. Try “distance” instead.',
  painkiller: 'Whether to take a painkiller is decided by pain and by advice, not by a coin.',
  illness: 'An illness cannot be assigned.',
};

/**
 * Turns a question into two conditions that a coin can assign to this runner's runs, days or nights.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param habits what the runner has done lately
 * @param question a hypothesis's id or an exposure's symbol, a remedy's id among them
 * @returns the comparison, or why there is none
 */
export function comparisonOf(theCase: Case, habits: Habits, question: string): Comparison | Refusal {
  const { symbol } = askedExposure(theCase, question);
  const refused = NOT_ASSIGNABLE[symbol];
  if (refused !== undefined) return { code: 'not-assignable', text: refused };
  if (symbol.startsWith('shoe:')) return compareShoes(theCase, habits, symbol.slice(5).trim());
  if (symbol.startsWith('surface:')) return compareGrounds(habits, symbol.slice(8));
  if (symbol.startsWith('sport:')) return withAndWithout('day', symbol.slice(6), true);
  if (symbol === 'descent' || symbol.startsWith('descent:')) return compareHills(habits);
  if (symbol === 'distance' || symbol === 'duration' || symbol === 'steps') return compareDistances(habits);
  if (symbol === 'pace') return ofRuns(['slow', 'fast'], ['slower than usual', 'at your usual pace']);
  if (symbol === 'effort') return ofRuns(['easy', 'hard'], ['an easy run', 'as hard as usual']);
  const total = DAY_TOTALS[symbol];
  if (total !== undefined) return compareDays(total);
  return compareRemedy(theCase, symbol) ?? compareOwn(theCase, symbol);
}

function compareDays(what: string): Comparison {
  const conditions = ['short', 'long'] as const;
  return {
    ...{ unit: 'day', windowH: WINDOW_H.day, isFree: true },
    conditions,
    inWords: [`little ${what}`, `as much ${what} as usual`],
  };
}

/** Something done against the pain: what may not be guided tonight may not be assigned either. */
function compareRemedy(theCase: Case, id: string): Comparison | Refusal | null {
  const remedy = remedyOf(id);
  if (remedy === null) {
    const isTried = (theCase.remedies ?? []).some((tried) => tried.remedy?.trim() === id);
    return isTried ? withAndWithout('day', id, true) : null;
  }
  const advice = remedyAdvice(theCase).find((each) => each.remedy.id === remedy.id);
  if (advice?.advice === 'ask-first') {
    const text = `Answer the safety questions first: whether “${remedy.name}” is for you depends on them.`;
    return { code: 'screen', text };
  }
  if (advice?.advice !== 'offer') {
    return { code: 'barred', text: `“${remedy.name}” is not assigned. ${(advice?.because ?? []).join(' ')}`.trim() };
  }
  return withAndWithout('day', `“${remedy.name}”`, true);
}

/** Something of the runner's own: declared, recorded on days, or a kind of event. */
function compareOwn(theCase: Case, symbol: string): Comparison | Refusal {
  const exposure = exposeSymbol(theCase, symbol);
  if (exposure.unit === '') {
    const text = `Nothing in this case is called “${symbol}”: it is no hypothesis, no exposure, no pair of shoes and no remedy.`;
    return { code: 'unknown-question', text };
  }
  return withAndWithout(unitOf(exposure.unit, `${exposure.label} ${symbol}`), exposure.label, false);
}

/** What a coin can assign it to: what its unit says, else what its name tells. */
function unitOf(unit: string, name: string): TrialUnit {
  if (unit === 'run' || unit === 'day' || unit === 'night') return unit;
  return NIGHT.test(`${unit} ${name}`) ? 'night' : /\bruns?\b/i.test(unit) ? 'run' : 'day';
}
