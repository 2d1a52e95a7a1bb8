import { axisX, dot, ruleY } from '@observablehq/plot';
import { drawn } from './drawn.ts';

/** How many dots stand for all. */
const DOTS = 20;

/**
 * Shares as whole dots of twenty: by the largest remainder, so that they always add up.
 *
 * @param counts how often each value was seen
 * @returns dots a value, in the same order; all zero without anything seen
 */
export function dotsOf(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count / all) * DOTS);
  const dots = exact.map(Math.floor);
  const order = [...counts.keys()].sort(
    (one, other) => ((exact[other] as number) % 1) - ((exact[one] as number) % 1) || one - other,
  );
  for (let left = DOTS - dots.reduce((sum, each) => sum + each, 0), n = 0; left > 0; left -= 1, n += 1) {
    const place = order[n] as number;
    dots[place] = (dots[place] as number) + 1;
  }
  return dots;
}

/**
 * Scores as twenty dots over 0 to 10: each dot is one score in twenty.
 *
 * @param counts how often each of the scores 0 to 10 was given
 * @param highest dots in the tallest column of all pictures that are compared, so that they share a scale
 * @param lead whether it is drawn in the accent
 * @param widthPx width of the drawing
 * @param name the picture's name for screen readers
 */
export function twentyDots(
  counts: readonly number[],
  highest: number,
  lead: boolean,
  widthPx: number,
  name: string,
): SVGSVGElement {
  const dots = dotsOf(counts).flatMap((count, score) =>
    Array.from({ length: count }, (_, n) => ({ score, n: n + 0.5 })),
  );
  const rowPx = 11;
  return drawn({
    ariaLabel: name,
    width: widthPx,
    height: 34 + rowPx * Math.max(3, highest),
    marginTop: 6,
    marginBottom: 26,
    marginLeft: 20,
    marginRight: 20,
    x: { type: 'linear', domain: [0, 10], axis: null },
    y: { type: 'linear', domain: [0, Math.max(3, highest)], axis: null },
    marks: [
      ruleY([0], { stroke: 'var(--line-strong)' }),
      dot(dots, { x: 'score', y: 'n', r: 4.4, fill: lead ? 'var(--mark-lead)' : 'var(--mark-quiet)' }),
      axisX([0, 3, 6, 10], { tickSize: 0, tickPadding: 8, label: null }),
    ],
  });
}
