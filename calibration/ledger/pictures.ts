import * as Plot from '@observablehq/plot';
import { drawSvg, INK } from '../page/draw.ts';
import { calibrationOf, rangeOf, type Share } from './figures.ts';
import type { FollowUp } from './follow-up.ts';
import { barRunners, compare, groupBy } from './groups.ts';
import type { Observation } from './observe.ts';

/** What was stated against what was so. */
export function drawReliability(observations: readonly Observation[]): string {
  const groups = [
    ['modest effects, 60 days', barRunners(observations)],
    ['all diaries, all strengths', observations],
  ] as const;
  const points = groups.flatMap(([group, runners]) =>
    calibrationOf(runners).bins.flatMap(({ statements, stated, observed }) => {
      if (statements < 5) return [];
      const [low, high] = rangeOf({ of: statements, count: Math.round(observed * statements) });
      return [{ group, stated, observed, low, high }];
    }),
  );
  return drawSvg(
    {
      x: { label: 'stated probability →', domain: [0, 1] },
      y: { label: '↑ share that was true', domain: [0, 1] },
      color: { legend: false, domain: groups.map(([group]) => group), range: [INK.main, INK.second] },
      marks: [
        Plot.line(
          [
            [0, 0],
            [1, 1],
          ],
          { stroke: INK.faint, strokeDasharray: '4 4' },
        ),
        Plot.ruleX(points, { x: 'stated', y1: 'low', y2: 'high', stroke: 'group', strokeWidth: 1.5 }),
        Plot.dot(points, { x: 'stated', y: 'observed', fill: 'group', r: 4 }),
        Plot.text(groups, {
          x: 0.03,
          y: (_, k) => 0.96 - 0.06 * k,
          text: ([group]) => `● ${group}`,
          fill: ([group]) => group,
          textAnchor: 'start',
        }),
      ],
    },
    'Stated probability against the share of statements that were true, with 95 % ranges',
  );
}

/** How often 90 % intervals hold the true cause, by length of the diary. */
export function drawCoverage(observations: readonly Observation[]): string {
  const points = groupBy(observations, ({ cell }) => `${cell.strength}|${cell.days}`).flatMap(([, group]) => {
    const { coveredCauses } = calibrationOf(group);
    const cell = group[0]?.cell;
    if (cell === undefined || coveredCauses.of === 0) return [];
    const [low, high] = rangeOf(coveredCauses);
    return [{ strength: `${cell.strength} effects`, days: cell.days, share: rateOf(coveredCauses), low, high }];
  });
  return drawSvg(
    {
      x: { label: 'days of diary →', type: 'log', ticks: [21, 30, 60, 180, 365], tickFormat: String },
      y: { label: '↑ share of 90 % intervals that hold the true points', domain: [0.6, 1] },
      color: { domain: ['modest effects', 'weak effects'], range: [INK.main, INK.second] },
      marks: [
        Plot.rect([{ x1: 20, x2: 400, y1: 0.85, y2: 0.95 }], {
          x1: 'x1',
          x2: 'x2',
          y1: 'y1',
          y2: 'y2',
          fill: INK.band,
        }),
        Plot.ruleY([0.9], { stroke: INK.faint, strokeDasharray: '4 4' }),
        Plot.ruleX(points, { x: 'days', y1: 'low', y2: 'high', stroke: 'strength', strokeWidth: 1.5 }),
        Plot.line(points, { x: 'days', y: 'share', stroke: 'strength' }),
        Plot.dot(points, { x: 'days', y: 'share', fill: 'strength', r: 4 }),
        Plot.text(
          points,
          Plot.selectLast({
            x: 'days',
            y: 'share',
            z: 'strength',
            text: 'strength',
            fill: 'strength',
            dy: -14,
            textAnchor: 'end',
          }),
        ),
      ],
    },
    'Share of 90 % intervals that hold the true points a check-in, by days of diary; the band is 85–95 %',
  );
}

/** Who is misled and what is found, by rule. */
export function drawRules(observations: readonly Observation[]): string {
  const points = compare(barRunners(observations)).map(({ name, judged }) => ({
    name: name.replaceAll('*', ''),
    misled: 100 * rateOf(judged.misled),
    found: 100 * rateOf(judged.found),
    who: name.includes('Culprit') ? 'ours' : name.includes('oracle') ? 'oracle' : 'rules',
  }));
  const labels = spread(points);
  return drawSvg(
    {
      x: { label: 'runners misled, % →', domain: [0, 75] },
      y: { label: '↑ causes found, %', domain: [0, 100] },
      color: { domain: ['ours', 'oracle', 'rules'], range: [INK.main, INK.third, INK.second] },
      marks: [
        Plot.dot(points, { x: 'misled', y: 'found', fill: 'who', r: 6 }),
        Plot.text(labels, { x: 'misled', y: 'found', text: 'name', fill: 'who', dx: 10, textAnchor: 'start' }),
      ],
    },
    'Runners misled against causes found, for each rule',
  );
}

/** Labels from the top down, each low enough not to stand on one above it. */
function spread<T extends { readonly misled: number; readonly found: number }>(points: readonly T[]): T[] {
  const placed: T[] = [];
  for (const point of points.toSorted((a, b) => b.found - a.found)) {
    let { found } = point;
    for (const above of placed) {
      if (Math.abs(above.misled - point.misled) < LABEL_WIDTH) found = Math.min(found, above.found - LABEL_HEIGHT);
    }
    placed.push({ ...point, found });
  }
  return placed;
}

const LABEL_WIDTH = 30;
const LABEL_HEIGHT = 4.5;

/** Share of the causes that were named, by days. */
export function drawDays(followUps: readonly FollowUp[]): string {
  const looks = [...Array(16).keys()].map((k) => 14 + 7 * k);
  const lines = [...Map.groupBy(followUps, ({ cell }) => `${cell.strength}, ${cell.checkinsPerDay} a day`)].flatMap(
    ([group, each]) => {
      const causes = each.flatMap(({ namedAfterDays }) => namedAfterDays);
      return looks.map((days) => ({
        group,
        days,
        named: (100 * causes.filter((after) => after !== null && after <= days).length) / Math.max(1, causes.length),
      }));
    },
  );
  return drawSvg(
    {
      marginRight: 140,
      x: { label: 'days of diary →', domain: [14, 119] },
      y: { label: '↑ causes named, %', domain: [0, 100] },
      color: { range: [INK.main, INK.third, INK.second, INK.faint] },
      marks: [
        Plot.line(lines, { x: 'days', y: 'named', stroke: 'group', curve: 'step-after', strokeWidth: 2 }),
        Plot.text(
          lines,
          Plot.selectLast({
            x: 'days',
            y: 'named',
            z: 'group',
            text: 'group',
            fill: 'group',
            dx: 6,
            textAnchor: 'start',
          }),
        ),
      ],
    },
    'Share of the true causes named after so many days, by strength and check-ins a day',
  );
}

function rateOf({ count, of }: Share): number {
  return of === 0 ? 0 : count / of;
}
