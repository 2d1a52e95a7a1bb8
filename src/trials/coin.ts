import type { PlanPeriod } from '#record';
import { sha256 } from './sha256.ts';

/**
 * The coin of one pair: the last bit of SHA-256 of `culprit-coin/1 SEED QUESTION PAIR`.
 *
 * The bits follow from the seed alone and from nothing that changes with a version or a machine; anybody can check them:
 * `printf 'culprit-coin/1 7 shoe:b 1' | sha256sum` ends in an even digit for heads, an odd one for tails.
 *
 * @param seed the trial's seed
 * @param question the trial's question, as it stands in the plan
 * @param pair the pair's number, from 1
 * @returns true (tails) where the second condition comes first
 */
export function coinShowsSecond(seed: number, question: string, pair: number): boolean {
  const last = sha256(`culprit-coin/1 ${seed} ${question} ${pair}`).at(-1) ?? '0';
  return Number.parseInt(last, 16) % 2 === 1;
}

/**
 * A trial's schedule: pairs of periods, the order inside each pair drawn by {@link coinShowsSecond}.
 *
 * @param seed the trial's seed
 * @param question the trial's question
 * @param conditions first and second condition
 * @param pairs how many pairs, ≥ 0
 * @returns two periods a pair, numbered from 1
 */
export function drawSchedule(
  seed: number,
  question: string,
  conditions: readonly [first: string, second: string],
  pairs: number,
): PlanPeriod[] {
  const [first, second] = conditions;
  return Array.from({ length: pairs }, (_, index) => index + 1).flatMap((pair) => {
    const order = coinShowsSecond(seed, question, pair) ? [second, first] : [first, second];
    return order.map((assigned, place) => ({ n: 2 * pair - 1 + place, pair, assigned }));
  });
}
