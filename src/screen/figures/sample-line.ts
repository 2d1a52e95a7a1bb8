import { axisX, axisY, lineY } from '@observablehq/plot';
import { drawn } from './drawn.ts';

/**
 * What a watch measured over the minutes of a run, as a line that breaks where nothing was measured.
 *
 * @param atS seconds into the run
 * @param values one a time; null where nothing was measured
 * @param widthPx width of the drawing
 * @param name the picture's name for screen readers
 */
export function sampleLine(
  atS: readonly number[],
  values: readonly (number | null)[],
  widthPx: number,
  name: string,
): SVGSVGElement {
  const samples = atS.map((at, n) => ({ minute: at / 60, value: values[n] ?? Number.NaN }));
  const known = samples
    .map(({ value }) => value)
    .filter(Number.isFinite)
    .toSorted((one, other) => one - other);
  // A single spike would press everything else flat.
  const at = (share: number) => known[Math.floor(share * (known.length - 1))] ?? 0;
  const [low, high] = [at(0.01), at(0.99)];
  const spare = Math.max((high - low) * 0.1, Math.abs(high) * 0.01, 0.01);
  return drawn({
    ariaLabel: name,
    width: widthPx,
    height: 110,
    marginTop: 8,
    marginBottom: 24,
    marginLeft: 44,
    marginRight: 16,
    x: { type: 'linear', axis: null },
    y: { type: 'linear', domain: [low - spare, high + spare], axis: null },
    marks: [
      lineY(samples, { x: 'minute', y: 'value', stroke: 'var(--mark)', strokeWidth: 1.4, clip: 'frame' }),
      axisX({ ticks: widthPx < 480 ? 5 : 9, tickSize: 0, tickPadding: 8, label: null }),
      axisY({ ticks: 3, tickSize: 0, tickPadding: 8, label: null }),
    ],
  });
}
