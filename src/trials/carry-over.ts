/** The half-life on which attribution's prior for a run's effect is centred; a trial does not learn its own. */
const HALF_LIFE_H = 24;

/**
 * How much of a run's effect is left, as attribution's central immediate kernel has it: 2^(−h/24).
 *
 * @param hours since the run's end
 * @returns 1 at the end of the run, halved every day; 0 before it
 * @source pmdata-2020
 */
export function carriedWeight(hours: number): number {
  return hours < 0 ? 0 : 2 ** (-hours / HALF_LIFE_H);
}
