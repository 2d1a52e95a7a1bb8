import { parseInstant } from '#record';
import { meanOf, varianceOf } from '../rules/statistics.ts';
import { followTrial } from './follow.ts';
import type { TrialWorld } from './worlds.ts';

/** How often "it got better after I bought them" is believed of shoes that do nothing. */
export type BeforeAfter = {
  readonly runners: number;
  /** Share of the runners in whom the rule credits the purchase. */
  readonly misled: number;
  /** Mean fall of the score from the fortnight before to the fortnight after, in points: what is credited to the shoes. */
  readonly creditedPoints: number;
};

const FORTNIGHT_DAYS = 14;
const DIARY_DAYS = 70;
const DAY_MS = 86_400_000;

/**
 * A purchase at the worst moment, judged as people judge it: the fortnight after against the fortnight before.
 *
 * The shoes do nothing. They are bought on the day whose last week hurt most; the purchase is credited when the mean score is lower
 * afterwards and Welch's t is above 2.
 *
 * @param world what the runners live in
 * @param runners how many
 * @param before the seed before the first runner's
 */
export function compareBeforeAfter(world: TrialWorld, runners: number, before = 0): BeforeAfter {
  let [misled, credited] = [0, 0];
  for (let seed = before + 1; seed <= before + runners; seed++) {
    const diary = followTrial({ world, seed, diaryDays: DIARY_DAYS, points: 0, periods: [], windowH: 36 });
    const timed = (diary.checkins ?? []).flatMap(({ at, score }) => {
      const ms = at == null ? null : parseInstant(at);
      return ms === null || score == null ? [] : [{ ms, score }];
    });
    const startMs = Math.floor((timed[0]?.ms ?? 0) / DAY_MS) * DAY_MS;
    const between = (from: number, until: number) =>
      timed
        .filter(({ ms }) => ms >= startMs + from * DAY_MS && ms < startMs + until * DAY_MS)
        .map(({ score }) => score);
    let [worstDay, worst] = [FORTNIGHT_DAYS, Number.NEGATIVE_INFINITY];
    for (let day = FORTNIGHT_DAYS; day <= DIARY_DAYS - FORTNIGHT_DAYS; day++) {
      const week = meanOf(between(day - 7, day));
      if (week > worst) [worstDay, worst] = [day, week];
    }
    const earlier = between(worstDay - FORTNIGHT_DAYS, worstDay);
    const after = between(worstDay, worstDay + FORTNIGHT_DAYS);
    const fall = meanOf(earlier) - meanOf(after);
    credited += fall / runners;
    if (fall / Math.sqrt(varianceOf(earlier) / earlier.length + varianceOf(after) / after.length) > 2) misled += 1;
  }
  return { runners, misled: misled / runners, creditedPoints: credited };
}
