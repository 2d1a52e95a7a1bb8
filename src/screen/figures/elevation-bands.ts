import { axisX, axisY, line, rectY } from '@observablehq/plot';
import { drawn } from './drawn.ts';

/** Height along the ground with its gradient (metres up a metre along, negative downhill); parallel columns. */
export type HeightProfile = {
  readonly distanceM: readonly number[];
  readonly altitudeM: readonly number[];
  readonly gradient: readonly number[];
};

/** How steep the ground is, from steeply down to up. */
export type GradientBand = 'steepDown' | 'down' | 'level' | 'up';

/** What each band is drawn in; they differ in lightness, so that they can be told apart in grey. */
export const BAND_TONES: Readonly<Record<GradientBand, string>> = {
  steepDown: 'var(--mark-lead)',
  down: 'var(--mark-second)',
  level: 'var(--line)',
  up: 'var(--band)',
};

/** The band of a gradient: over 6 % and over 3 % down, about level, over 3 % up. */
export function bandOf(gradient: number): GradientBand {
  if (gradient < -0.06) return 'steepDown';
  if (gradient < -0.03) return 'down';
  return gradient > 0.03 ? 'up' : 'level';
}

/**
 * Height along the way, each part in the tone of its gradient band.
 *
 * @param profile at least two places
 * @param widthPx width of the drawing
 * @param name the picture's name for screen readers
 */
export function elevationBands(profile: HeightProfile, widthPx: number, name: string): SVGSVGElement {
  const { distanceM, altitudeM, gradient } = profile;
  const places = distanceM.map((at, n) => ({
    km: at / 1000,
    next: (distanceM[n + 1] ?? at) / 1000,
    height: altitudeM[n] as number,
    band: bandOf(gradient[n] as number),
  }));
  const heights = places.map(({ height }) => height);
  const [least, most] = [Math.min(...heights), Math.max(...heights)];
  // Ten flat metres are drawn flat.
  const spare = Math.max(3, (20 - (most - least)) / 2, (most - least) * 0.08);
  const floor = least - spare;
  const endKm = places.at(-1)?.km ?? 1;
  return drawn({
    ariaLabel: name,
    width: widthPx,
    height: widthPx < 480 ? 150 : 190,
    marginTop: 12,
    marginBottom: 26,
    marginLeft: 44,
    marginRight: 16,
    x: { type: 'linear', domain: [0, Math.max(endKm, 0.1)], axis: null },
    y: { type: 'linear', domain: [floor, most + spare], axis: null },
    color: { type: 'identity' },
    marks: [
      rectY(places, {
        x1: 'km',
        x2: 'next',
        y1: floor,
        y2: 'height',
        insetLeft: -0.3,
        insetRight: -0.3,
        fill: (d: { band: GradientBand }) => BAND_TONES[d.band],
      }),
      line(places, { x: 'km', y: 'height', stroke: 'var(--mark)', strokeWidth: 1.4 }),
      axisX({ ticks: widthPx < 480 ? 5 : 9, tickSize: 0, tickPadding: 8, label: null }),
      axisY({ ticks: 4, tickSize: 0, tickPadding: 8, label: null }),
    ],
  });
}
