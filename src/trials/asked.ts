import { remedyOf } from '#knowledge';
import type { Case } from '#record';

/** What a trial's question stands for. */
export type AskedExposure = {
  /** The exposure's symbol; for a remedy its id. */
  readonly symbol: string;
  readonly claim: 'worsens' | 'relieves';
};

/**
 * The exposure and the claim behind a trial's question.
 *
 * @param theCase a parsed case
 * @param question a hypothesis's id, or an exposure's symbol
 * @returns the hypothesis's exposure and claim; for a symbol the claim of the first hypothesis about it, else that a remedy relieves and anything
 * else worsens
 */
export function askedExposure(theCase: Case, question: string): AskedExposure {
  const hypotheses = theCase.hypotheses ?? [];
  const named =
    hypotheses.find(({ id, exposure }) => id === question && exposure != null) ??
    hypotheses.find(({ exposure }) => exposure?.trim() === question.trim());
  const symbol = (named?.exposure ?? question).trim();
  return { symbol, claim: named?.claim ?? (isRemedy(theCase, symbol) ? 'relieves' : 'worsens') };
}

/** Whether something is done against the pain: a remedy of the tables, or one that the runner tried. */
function isRemedy(theCase: Case, symbol: string): boolean {
  return remedyOf(symbol) !== null || (theCase.remedies ?? []).some(({ remedy }) => remedy?.trim() === symbol);
}
