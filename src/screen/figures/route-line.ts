import { dot, line, text } from '@observablehq/plot';
import { drawn } from './drawn.ts';

/** A way as metres east and north of its middle. */
export type Way = { readonly eastM: readonly number[]; readonly northM: readonly number[] };

const TALLEST_PX = 320;
const MARGIN_PX = 14;

/**
 * A way as a bare line, north at the top, true to shape; no map, so that nobody is asked for one.
 *
 * @param way at least one place
 * @param widthPx width of the drawing
 * @param words `start` is written where it begins
 */
export function routeLine(
  { eastM, northM }: Way,
  widthPx: number,
  words: { readonly name: string; readonly start: string },
): SVGSVGElement {
  const places = eastM.map((east, n) => ({ east, north: northM[n] as number }));
  const reach = (values: readonly number[]) => Math.max(20, ...values.map(Math.abs));
  const [east, north] = [reach(eastM), reach(northM)];
  const [innerW, innerH] = [widthPx - 2 * MARGIN_PX, TALLEST_PX - 2 * MARGIN_PX];
  const metresPerPx = Math.max((2 * east) / innerW, (2 * north) / innerH);
  const height = Math.min(TALLEST_PX, Math.max(120, Math.ceil((2 * north) / metresPerPx) + 2 * MARGIN_PX));
  const isRight = (places[0]?.east ?? 0) > 0;
  const [halfX, halfY] = [(metresPerPx * innerW) / 2, (metresPerPx * (height - 2 * MARGIN_PX)) / 2];
  return drawn({
    ariaLabel: words.name,
    width: widthPx,
    height,
    margin: MARGIN_PX,
    x: { type: 'linear', domain: [-halfX, halfX], axis: null },
    y: { type: 'linear', domain: [-halfY, halfY], axis: null },
    marks: [
      line(places, { x: 'east', y: 'north', stroke: 'var(--mark)', strokeWidth: 2, strokeLinejoin: 'round' }),
      dot(places.slice(0, 1), { x: 'east', y: 'north', r: 5, fill: 'var(--mark-lead)' }),
      text(places.slice(0, 1), {
        ...{ x: 'east', y: 'north', text: () => words.start, fill: 'currentColor' },
        // Towards the middle, where there is room.
        ...(isRight ? { textAnchor: 'end', dx: -12 } : { textAnchor: 'start', dx: 12 }),
      }),
    ],
  });
}
