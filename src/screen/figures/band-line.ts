import { areaY, axisX, axisY, lineY, ruleY, tickX } from '@observablehq/plot';
import { drawn } from './drawn.ts';

/** A best guess with the ends of the band that holds the truth 9 times in 10. */
export type BandPoint = { readonly at: number; readonly mean: number; readonly low: number; readonly high: number };

/**
 * A best guess along an axis, in its band, with the line of "no effect"; marks along the axis where something was seen.
 *
 * @param points in order of `at`
 * @param seen places along the axis that the diary holds
 * @param lead whether it is drawn in the accent
 * @param widthPx width of the drawing
 * @param words the name for screen readers, and what the line of no effect is called
 */
export function bandLine(
  points: readonly BandPoint[],
  seen: readonly number[],
  lead: boolean,
  widthPx: number,
  words: { readonly name: string },
): SVGSVGElement {
  const tone = lead ? 'var(--mark-lead)' : 'var(--mark)';
  const low = Math.min(0, ...points.map((point) => point.low));
  const high = Math.max(0, ...points.map((point) => point.high));
  const spare = Math.max(0.1, (high - low) * 0.08);
  return drawn({
    ariaLabel: words.name,
    width: widthPx,
    height: widthPx < 480 ? 190 : 220,
    marginTop: 12,
    marginBottom: 30,
    marginLeft: 44,
    marginRight: 20,
    x: { type: 'linear', domain: [points[0]?.at ?? 0, points.at(-1)?.at ?? 1], axis: null },
    y: { type: 'linear', domain: [low - spare, high + spare], axis: null },
    marks: [
      areaY(points, { x: 'at', y1: 'low', y2: 'high', fill: tone, fillOpacity: 0.18 }),
      ruleY([0], { stroke: 'var(--mark)', strokeWidth: 1.5 }),
      lineY(points, { x: 'at', y: 'mean', stroke: tone, strokeWidth: 2.2 }),
      tickX(seen, {
        x: (each: number) => each,
        stroke: 'var(--mark-quiet)',
        strokeOpacity: 0.6,
        insetTop: widthPx < 480 ? 138 : 168,
      }),
      axisX({ ticks: widthPx < 480 ? 5 : 8, tickSize: 0, tickPadding: 8, label: null }),
      axisY({ ticks: 4, tickSize: 0, tickPadding: 8, label: null }),
    ],
  });
}
