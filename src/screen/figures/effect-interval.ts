import { axisX, dot, frame, type Markish, rectX, ruleX, text } from '@observablehq/plot';
import { drawn } from './drawn.ts';
import type { Effect, PointsScale } from './points-scale.ts';

/** What is written in the picture. */
export type IntervalWords = {
  readonly name: string;
  readonly noEffect: string;
  readonly tick: (points: number) => string;
};

/**
 * One cause's effect as a band that fades towards its ends, its best guess as a dot, and the line of "no effect".
 * @param effect null where nothing can be said: then the scale stands alone
 * @param scale the case's common scale
 * @param widthPx width of the drawing
 * @param id unique on the page, for the fading
 * @param lead whether it is drawn in the accent
 */
export function effectInterval(
  effect: Effect | null,
  scale: PointsScale,
  widthPx: number,
  id: string,
  lead: boolean,
  words: IntervalWords,
): SVGSVGElement {
  const tone = lead ? 'var(--mark-lead)' : 'var(--mark)';
  const shown = effect === null ? [] : [effect];
  const marks: Markish[] = [
    frame({ anchor: 'bottom', stroke: 'var(--line-strong)' }),
    axisX(pointTicks(scale), {
      tickSize: 4,
      stroke: 'var(--line-strong)',
      fill: 'currentColor',
      label: null,
      tickFormat: words.tick,
    }),
    shown.map((each) => () => fading(id, tone, each)),
    rectX(shown, { x1: 'low', x2: 'high', insetTop: 6, insetBottom: 8, fill: `url(#${id})`, rx: 2 }),
    ruleX([0], { stroke: 'var(--mark)', strokeWidth: 1.5 }),
    text([words.noEffect], { x: 0, frameAnchor: 'top', dy: -14, text: (each: string) => each, fill: 'currentColor' }),
    dot(shown, { x: 'mean', frameAnchor: 'middle', dy: -1, r: 5, fill: tone, stroke: 'var(--paper)', strokeWidth: 2 }),
  ];
  return drawn({
    ariaLabel: words.name,
    width: widthPx,
    height: 80,
    marginTop: 22,
    marginBottom: 24,
    marginLeft: 24,
    marginRight: 32,
    x: { type: 'linear', domain: [...scale], axis: null },
    marks,
  });
}

/** Half points while they fit, then whole ones, then every second: never more than six. */
function pointTicks([low, high]: PointsScale): number[] {
  const step = [0.5, 1, 2, 5].find((each) => (high - low) / each <= 6) ?? 10;
  const ticks: number[] = [];
  for (let at = Math.ceil(low / step) * step; at <= high; at += step) if (at !== 0) ticks.push(at);
  return ticks;
}

/** A gradient that is strongest at the best guess and thin at both ends, as what it stands for is. */
function fading(id: string, tone: string, { mean, low, high }: Effect): SVGElement {
  const svg = 'http://www.w3.org/2000/svg';
  const defs = document.createElementNS(svg, 'defs');
  const gradient = defs.appendChild(document.createElementNS(svg, 'linearGradient'));
  gradient.setAttribute('id', id);
  const peak = high > low ? Math.min(1, Math.max(0, (mean - low) / (high - low))) : 0.5;
  const stops = [
    [0, 0.1],
    [peak / 2, 0.4],
    [peak, 0.6],
    [(1 + peak) / 2, 0.4],
    [1, 0.1],
  ];
  for (const [offset, opacity] of stops) {
    const stop = gradient.appendChild(document.createElementNS(svg, 'stop'));
    stop.setAttribute('offset', `${offset}`);
    stop.setAttribute('stop-opacity', `${opacity}`);
    stop.style.stopColor = tone;
  }
  return defs;
}
