/** A pair's difference in points with its information (inverse variance as foreseen). */
export type PairDifference = { readonly points: number; readonly information: number };

/** Mean difference between the conditions, with its central 90 % interval. */
export type Difference = { readonly points: number; readonly low: number; readonly high: number };

/** A difference between conditions beforehand: zero, give or take this many points. */
const PRIOR_SD = 3;
/** How many pairs the noise learnt from the diary counts for, against the spread of the trial's own pairs. */
const FORESEEN_PAIRS = 8;
/** What was learnt fits what it was learnt from: coming pairs spread somewhat more (found by calibration, docs/trials.md). */
const FORESEEN_SPREAD = 1.15;

const STEPS = 2400;
const REACH = 12;

/**
 * The mean difference between the conditions, from the pair differences.
 *
 * dᵢ ~ N(δ, κ/Iᵢ) with a weak prior δ ~ N(0, 3²), and κ, by which the noise may be more or less than foreseen, inverse χ² around 1.15
 * with 8 degrees of freedom. With κ integrated out, the likelihood of δ is (9.2 + Σ Iᵢ(dᵢ − δ)²)^(−(8 + n)/2): a t on the pair differences, shrunk
 * a little towards zero. Mean and quantiles are sums over a grid of δ from −12 to 12.
 *
 * @param pairs one entry a pair
 * @returns null without a pair
 */
export function differenceOf(pairs: readonly PairDifference[]): Difference | null {
  if (pairs.length === 0) return null;
  const power = -(FORESEEN_PAIRS + pairs.length) / 2;
  const total = pairs.reduce((sum, { information }) => sum + information, 0);
  const centre = pairs.reduce((sum, { points, information }) => sum + points * information, 0) / total;
  const spread = pairs.reduce((sum, { points, information }) => sum + information * (points - centre) ** 2, 0);
  const values = new Float64Array(STEPS + 1);
  const weights = new Float64Array(STEPS + 1);
  let [most, sum, mean] = [Number.NEGATIVE_INFINITY, 0, 0];
  for (let i = 0; i <= STEPS; i++) {
    const value = REACH * (-1 + (2 * i) / STEPS);
    values[i] = value;
    weights[i] =
      power * Math.log(FORESEEN_PAIRS * FORESEEN_SPREAD + spread + total * (value - centre) ** 2) -
      0.5 * (value / PRIOR_SD) ** 2;
    most = Math.max(most, weights[i] as number);
  }
  for (let i = 0; i <= STEPS; i++) {
    weights[i] = Math.exp((weights[i] as number) - most);
    sum += weights[i] as number;
    mean += (weights[i] as number) * (values[i] as number);
  }
  const quantile = (share: number): number => {
    let below = 0;
    for (let i = 0; i <= STEPS; i++) {
      const weight = (weights[i] as number) / sum;
      if (below + weight >= share)
        return (values[i] as number) + (2 * REACH * ((share - below) / weight - 0.5)) / STEPS;
      below += weight;
    }
    return REACH;
  };
  return { points: mean / sum, low: quantile(0.05), high: quantile(0.95) };
}
