import type { Trial } from '#record';

/**
 * What a trial cannot rule out, said with every plan and every result.
 *
 * @param symbol the exposure that the trial asks about
 * @param expectation what the runner expected at the start
 * @returns two or three sentences
 */
export function cannotRuleOut(symbol: string, expectation: Trial['expectation'] = null): string {
  const what = symbol.startsWith('shoe:') ? 'which shoes are on your feet' : 'what you are doing';
  const expected =
    expectation?.condition == null || !expectation.strength
      ? ''
      : ` At the start you expected “${expectation.condition}” to be better, ${expectation.strength} out of 10.`;
  return `You know ${what}, so this trial cannot rule out that expecting a difference made one.${expected} It tells about you, now, over the hours after each run; not about next year, nor about anybody else.`;
}
