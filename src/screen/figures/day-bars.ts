import { axisY, rectY, ruleY } from '@observablehq/plot';
import { drawn } from './drawn.ts';
import { dateLines, MARGIN_LEFT_PX, MARGIN_RIGHT_PX, type TimeFrame, timeScale } from './time-frame.ts';

const HOUR_MS = 3_600_000;

/** How much there was of something at a time (a run) or over a day; units are the caller's. */
export type Amount = { readonly atMs: number; readonly amount: number };

/** How the bars look and which way they grow. */
export type BarLook = { readonly lead: boolean; readonly down: boolean; readonly heightPx: number };

/**
 * Amounts over time as bars: a run's kilometres, or the metres it went down (which then hang from the line).
 * @param amounts what to draw; missing ones are simply not there
 * @param frame what the stacked pictures share
 * @param name the picture's name for screen readers
 * @param look `lead` draws in the accent (the cause the answer names), `down` lets the bars hang from the line of the picture above
 * @returns the drawing; an empty grid without amounts
 */
export function dayBars(amounts: readonly Amount[], frame: TimeFrame, name: string, look: BarLook): SVGSVGElement {
  const seen = amounts.filter((each) => each.atMs >= frame.fromMs && each.atMs < frame.toMs);
  const top = niceTop(Math.max(0, ...seen.map((each) => each.amount)));
  // A bar is as wide as two thirds of a day, but never so narrow that it vanishes.
  const pxPerHour = (frame.widthPx - MARGIN_LEFT_PX - MARGIN_RIGHT_PX) / ((frame.toMs - frame.fromMs) / HOUR_MS);
  const halfMs = (Math.max(16, 2.2 / pxPerHour) * HOUR_MS) / 2;
  const tone = look.lead ? 'var(--mark-lead)' : look.down ? 'var(--mark-second)' : 'var(--mark-quiet)';
  return drawn({
    ariaLabel: name,
    width: frame.widthPx,
    height: look.heightPx,
    marginTop: look.down ? 1 : 10,
    marginBottom: look.down ? 10 : 1,
    marginLeft: MARGIN_LEFT_PX,
    marginRight: MARGIN_RIGHT_PX,
    x: { ...timeScale(frame), axis: null },
    y: { domain: [0, top], reverse: look.down, axis: null },
    marks: [
      dateLines(frame),
      ruleY([top], { stroke: 'var(--line)' }),
      axisY([top / 2, top], { tickSize: 0, tickPadding: 10, label: null, tickFormat: (value: number) => `${value}` }),
      rectY(seen, {
        x1: (each: Amount) => new Date(each.atMs - halfMs),
        x2: (each: Amount) => new Date(each.atMs + halfMs),
        y: 'amount',
        fill: tone,
        clip: 'frame',
      }),
      ruleY(look.down ? [] : [0], { stroke: 'var(--line-strong)' }),
    ],
  });
}

/** The smallest round number that holds the largest amount, and whose half is easy to read as well. */
function niceTop(largest: number): number {
  if (largest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return power * ([1, 2, 3, 4, 5, 6, 8].find((step) => step * power >= largest) ?? 10);
}
