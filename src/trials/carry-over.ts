import { delayedWeight, type Kernel, kernelGrid } from '#attribution';
import type { Random } from '#math';

/** The half-life on which attribution's prior for a run's effect is centred; a trial does not learn its own. */
const HALF_LIFE_H = 24;
const HALF_LIFE_LOG_SD = 0.5;
const SHORTEST_H = 7.2;
const LONGEST_H = 96;

/** How much of an effect there is so many hours after a run's end. */
export type Course = (hours: number) => number;

/**
 * How much of a run's effect is left, as attribution's central immediate kernel has it: 2^(−h/24).
 *
 * @param hours since the run's end
 * @returns 1 at the end of the run, halved every day; 0 before it
 * @source vickers-2001 pmdata-2020
 */
export const carriedWeight: Course = fading(HALF_LIFE_H);

function fading(halfLifeH: number): Course {
  return (hours) => (hours < 0 ? 0 : 2 ** (-hours / halfLifeH));
}

/** Draws how an effect may really go. */
export type DrawCourse = (random: Random) => Course;

/**
 * Effects that begin at once: the same over the whole window and then gone, or faded by attribution's prior, halved every `h` hours, h log-normal around a day.
 *
 * @param windowH hours for which an effect that does not fade lasts
 * @param flatShare how often the effect does not fade, from 0 to 1
 * @source vickers-2001 pmdata-2020
 */
export function immediateCourses(windowH: number, flatShare: number): DrawCourse {
  return (random) => {
    const halfLifeH = HALF_LIFE_H * Math.exp(HALF_LIFE_LOG_SD * random.normal());
    if (random.uniform() < flatShare) return (hours) => (hours >= 0 && hours <= windowH ? 1 : 0);
    return fading(Math.min(LONGEST_H, Math.max(SHORTEST_H, halfLifeH)));
  };
}

/** Effects that are at their most a day or two later, as attribution's prior has them: one in five. */
export function lateCourses(): DrawCourse {
  const late = kernelGrid(3).filter(({ shape }) => shape === 'delayed');
  return (random) => {
    const { peakH, order } = late[random.integer(late.length)] as Kernel;
    return (hours) => delayedWeight(hours, peakH, order);
  };
}
