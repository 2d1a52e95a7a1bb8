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
 * @returns the hypothesis's exposure and claim; for a symbol the claim of the first hypothesis about it, else that it worsens
 */
export function askedExposure(theCase: Case, question: string): AskedExposure {
  const hypotheses = theCase.hypotheses ?? [];
  const named =
    hypotheses.find(({ id, exposure }) => id === question && exposure != null) ??
    hypotheses.find(({ exposure }) => exposure?.trim() === question.trim());
  return { symbol: (named?.exposure ?? question).trim(), claim: named?.claim ?? 'worsens' };
}
