import type { Case, Plan } from '#record';
import { askedExposure } from './asked.ts';
import { type Comparison, isRefusal } from './comparison.ts';
import { comparisonOf } from './comparison-of.ts';
import type { Habits } from './habits.ts';

const MOST = 3;

/**
 * Questions that cost less than the one asked and could be answered first; for one that was refused, what is feasible instead.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param habits what the runner has done lately
 * @param question the question asked
 * @param comparison what it became; null where it was refused
 * @returns at most three: flat against hilly, short against long, then the case's other hypotheses
 */
export function cheaperQuestions(
  theCase: Case,
  habits: Habits,
  question: string,
  comparison: Comparison | null,
): Plan['cheaper'] {
  const asked = askedExposure(theCase, question).symbol;
  const isPurchase = asked.startsWith('shoe:') || comparison === null || !comparison.isFree;
  if (!isPurchase) return [];
  const hypotheses = (theCase.hypotheses ?? []).flatMap(({ exposure }) => exposure?.trim() || []);
  const candidates = [...new Set(['descent', 'distance', ...hypotheses])].filter((symbol) => symbol !== asked);
  const feasible = candidates.filter((symbol) => {
    const other = comparisonOf(theCase, habits, symbol);
    const isSameKind = asked.startsWith('shoe:') && symbol.startsWith('shoe:') && comparison !== null;
    return !isRefusal(other) && other.isFree && !isSameKind && (other.unit !== 'run' || habits.runs.length >= 3);
  });
  return feasible.slice(0, MOST).map((symbol) => ({ question: symbol, because: becauseOf(symbol) }));
}

function becauseOf(symbol: string): string {
  if (symbol.startsWith('shoe:')) return 'needs no purchase: you own both pairs';
  if (symbol === 'descent') return 'needs no purchase: the same runs, on a flat or a hilly route';
  if (symbol === 'distance') return 'needs no purchase: the same runs, shorter or as long as usual';
  return 'needs no purchase';
}
