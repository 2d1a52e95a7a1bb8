import * as Plot from '@observablehq/plot';
import { drawSvg, INK } from '../page/draw.ts';
import type { Ranked } from './rank-diary.ts';
import { RANKS } from './report.ts';
import { uniformityOf } from './uniformity.ts';

const STEPS = 50;
const COLOURS = [INK.main, INK.second, INK.third];

/** How far the ranks of what is said of suspects stray from uniform, with the bounds that 99 % of uniform samples keep. */
export function drawRanks(ranked: readonly Ranked[]): string {
  const shown = RANKS.slice(0, 3);
  const lines = shown.flatMap(([name, of]) => {
    const ranks = ranked.flatMap(of);
    const { ecdfBound } = uniformityOf(ranks);
    return Array.from({ length: STEPS + 1 }, (_, k) => {
      const at = k / STEPS;
      const below = ranks.filter((rank) => rank <= at).length / Math.max(1, ranks.length);
      return { name, at, off: below - at, bound: ecdfBound };
    });
  });
  const widest = Math.max(...lines.map(({ bound }) => bound));
  return drawSvg(
    {
      height: 360,
      x: { label: 'rank of the truth →', domain: [0, 1] },
      y: { label: '↑ empirical distribution less the uniform', domain: [-1.3 * widest, 2.2 * widest] },
      color: { domain: shown.map(([name]) => name), range: COLOURS },
      marks: [
        Plot.ruleY([0], { stroke: INK.faint }),
        Plot.line(lines, { x: 'at', y: 'off', stroke: 'name', strokeWidth: 2 }),
        Plot.line(lines, { x: 'at', y: 'bound', stroke: 'name', strokeDasharray: '3 4' }),
        Plot.line(lines, {
          x: 'at',
          y: ({ bound }: { bound: number }) => -bound,
          z: 'name',
          stroke: 'name',
          strokeDasharray: '3 4',
        }),
        Plot.text(shown, {
          x: 0.02,
          y: (_, k) => widest * (2.05 - 0.25 * k),
          text: ([name]) => `— ${name}`,
          fill: ([name]) => name,
          textAnchor: 'start',
        }),
      ],
    },
    'Ranks of drawn truths: empirical distribution less the uniform one, dotted the bounds kept by 99 % of uniform samples',
  );
}
