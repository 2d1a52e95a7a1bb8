import { percent, percentRange, table } from '../page/markdown.ts';
import { share } from './figures.ts';
import type { FollowUp } from './follow-up.ts';

/** Half of the causes, and nine in ten, are named after so many days. */
export function daysTable(followUps: readonly FollowUp[]): string {
  const groups = Map.groupBy(followUps, ({ cell }) => `${cell.checkinsPerDay}/day · ${cell.strength}`);
  return table(
    ['diary', 'runners', 'half named by', 'named by 28 days', 'by 56', 'by 119', 'ever misled'],
    [...groups].map(([name, group]) => {
      const causes = group.flatMap(({ namedAfterDays }) => namedAfterDays);
      const by = (days: number): string =>
        percent(
          share(causes, (after) => after !== null && after <= days),
          0,
        );
      const misled = share(group, ({ everMisled }) => everMisled);
      return [name, String(group.length), halfNamedBy(causes), by(28), by(56), by(119), percentRange(misled)];
    }),
  );
}

/** Whether "so many more days would settle it", said at 28 days, came true. */
export function promisesTable(followUps: readonly FollowUp[]): string {
  const promises = followUps.flatMap((each) => each.promises);
  const spans = [
    ['up to two weeks', 0, 14],
    ['three to six weeks', 14, 42],
    ['eight to thirteen weeks', 42, 91],
    ['all', 0, 91],
  ] as const;
  return table(
    ['more days promised', 'promises', 'answered by then (meant: 80 %)'],
    spans.map(([name, from, until]) => {
      const within = promises.filter(({ days }) => days > from && days <= until);
      return [
        name,
        String(within.length),
        percentRange(
          share(within, ({ kept }) => kept),
          0,
        ),
      ];
    }),
  );
}

function halfNamedBy(causes: readonly (number | null)[]): string {
  const days = causes.map((after) => after ?? Number.POSITIVE_INFINITY).toSorted((a, b) => a - b);
  const middle = days[days.length >> 1] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(middle) ? `${middle} days` : 'not in 119 days';
}
