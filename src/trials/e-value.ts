/** Bets fixed before any trial: how much is staked on a pair difference of one standard deviation. */
const STAKES = [0.35, 0.8, 1.6];

/**
 * Evidence against "the condition changes nothing" that may be looked at after every pair.
 *
 * Given what came before a pair, its difference is then as likely Z as −Z, because a coin chose the order. So each of
 * Eₙ(λ) = ∏ exp(λZᵢ)/cosh(λZᵢ) = ∏ (1 + tanh λZᵢ) is a fair bet whatever the scores' distribution: a non-negative martingale of mean 1. It is never below the
 * supermartingale ∏ exp(λZᵢ − λ²Z²ᵢ/2), since cosh x ≤ exp(x²/2). The value is the mean over λ = ±0.35, ±0.8 and ±1.6, fixed in advance.
 * By Ville's inequality it ever reaches 20 with probability at most 1/20, at any number of looks.
 *
 * @param standardised Zᵢ: pair differences over their standard deviation as foreseen before the pair, in order of time
 * @returns 1 without a pair
 * @source malenica-2023 de-la-pena-1999 ville-1939
 */
export function eValue(standardised: readonly number[]): number {
  let sum = 0;
  for (const stake of STAKES) {
    for (const side of [1, -1]) {
      sum += standardised.reduce((wealth, z) => wealth * (1 + Math.tanh(side * stake * z)), 1);
    }
  }
  return sum / (2 * STAKES.length);
}
