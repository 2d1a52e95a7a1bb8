import { randomFrom } from '#math';

/** Up to this many pairs every assignment is looked at: half a million. */
const MOST_ENUMERATED = 20;
const DRAWS = 99_999;
/** A schedule of thousands of pairs is nobody's trial; it gets fewer draws, not minutes. */
const MOST_STEPS = 3e7;

/**
 * Two-sided randomisation test of a sum of pair contrasts over the assignments that could have been.
 *
 * The order inside each of n pairs was drawn by a fair coin. If the condition changes nothing, every one of the 2ⁿ sign patterns was as
 * likely as the one drawn; p is the share of them for which |Σ ±cᵢ| is at least what was seen. No n pairs can go below 2/2ⁿ.
 *
 * @param signed contrasts as they were drawn, sᵢcᵢ, one a pair
 * @param seed for more than 20 pairs, where 99,999 patterns are drawn instead and p = (1 + as extreme)/(1 + drawn), never below 2/2ⁿ
 * @returns p, unrounded; null without a pair
 */
export function signFlipP(signed: readonly number[], seed: number): number | null {
  const n = signed.length;
  if (n === 0) return null;
  const size = signed.map(Math.abs);
  // Sums that differ by rounding alone count as equal.
  const least = Math.abs(sumOf(signed)) - 1e-9 * sumOf(size);
  return n <= MOST_ENUMERATED ? enumerated(size, least) : drawn(size, least, seed);
}

/** Walks through the patterns so that each step turns one sign; the first pair's sign is fixed, since patterns come in mirrored twos. */
function enumerated(size: readonly number[], least: number): number {
  const n = size.length;
  const sign = new Int8Array(n).fill(1);
  const patterns = 2 ** (n - 1);
  let sum = sumOf(size);
  let extreme = Math.abs(sum) >= least ? 1 : 0;
  for (let step = 1; step < patterns; step++) {
    const turned = n - 1 - (31 - Math.clz32(step & -step));
    sign[turned] = -(sign[turned] as number);
    sum += 2 * (sign[turned] as number) * (size[turned] as number);
    if (Math.abs(sum) >= least) extreme++;
  }
  return extreme / patterns;
}

function drawn(size: readonly number[], least: number, seed: number): number {
  const random = randomFrom(seed);
  const draws = Math.max(99, Math.min(DRAWS, Math.floor(MOST_STEPS / size.length)));
  let extreme = 0;
  for (let draw = 0; draw < draws; draw++) {
    let sum = 0;
    for (const each of size) sum += random.uniform() < 0.5 ? each : -each;
    if (Math.abs(sum) >= least) extreme++;
  }
  return Math.max((1 + extreme) / (1 + draws), 2 / 2 ** size.length);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
