import type { Pause } from './activity.ts';
import { medianOf } from './median.ts';

/**
 * Above which median a cadence that should count strides must already count steps, in strides per minute: nobody keeps up
 * 120 strides (240 steps) running or 75 strides (150 steps) walking.
 */
const HIGHEST_MEDIAN_STRIDES: Readonly<Record<string, number>> = { run: 120, walk: 75, hike: 75, snowshoe: 75 };

/** A gap between two samples longer than this counts as this long: the watch had stopped, or saved memory. */
const LONGEST_SAMPLE_S = 30;

/** Whether a sport's cadence counts the feet. */
export function isOnFoot(sport: string): boolean {
  return sport in HIGHEST_MEDIAN_STRIDES;
}

/**
 * Turns the cadence of a sport on foot into steps of both feet a minute, in place. All the formats count strides (of one
 * foot); some apps write steps all the same, which shows in a median no runner reaches in strides. Other sports stay in
 * revolutions or strokes.
 *
 * @param cadence per minute, as the file has it; NaN where missing
 * @param sport the activity's sport
 */
export function countSteps(cadence: Float64Array, sport: string): void {
  const highest = HIGHEST_MEDIAN_STRIDES[sport];
  if (highest === undefined) return;
  if (medianOf(cadence, Number.MIN_VALUE) > highest) return;
  for (let row = 0; row < cadence.length; row += 1) cadence[row] = (cadence[row] as number) * 2;
}

/**
 * Steps of both feet over the samples: the cadence of each times the time until the next, at most 30 s of it, and without
 * stretches that touch a pause.
 *
 * @param timeMs ascending; NaN where unknown
 * @param stepsPerMin steps of both feet a minute
 * @param pauses in order of time
 * @returns whole steps; null where no sample has both a cadence and a time
 */
export function stepsFromCadence(
  timeMs: Float64Array,
  stepsPerMin: Float64Array,
  pauses: readonly Pause[],
): number | null {
  let steps = 0;
  let counted = false;
  let pause = 0;
  for (let row = 0; row + 1 < timeMs.length; row += 1) {
    const fromMs = timeMs[row] as number;
    const untilMs = timeMs[row + 1] as number;
    while (pause < pauses.length && (pauses[pause] as Pause).untilMs <= fromMs) pause += 1;
    const stopped = pause < pauses.length && (pauses[pause] as Pause).fromMs < untilMs;
    const rate = stepsPerMin[row] as number;
    if (stopped || Number.isNaN(rate) || !(untilMs >= fromMs)) continue;
    counted = true;
    steps += (rate * Math.min((untilMs - fromMs) / 1000, LONGEST_SAMPLE_S)) / 60;
  }
  return counted ? Math.round(steps) : null;
}
