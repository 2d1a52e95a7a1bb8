import { axisY, barX, type Markish } from '@observablehq/plot';
import { drawn } from './drawn.ts';
import { dateLabels, dateLines, MARGIN_LEFT_PX, MARGIN_RIGHT_PX, type TimeFrame, timeScale } from './time-frame.ts';

const HALF_BLOCK_MS = 9 * 3_600_000;

/** A run in a pair of shoes; `pair` is the pair's label. */
export type ShoeUse = { readonly atMs: number; readonly pair: string };

/**
 * Which pair was worn when: a row a pair, a block a run, the dates below.
 * @param uses runs whose pair is known
 * @param pairs the rows, from top to bottom, each with the short name that is written beside it
 * @param lead label of the pair the answer names, or null
 * @param frame what the stacked pictures share
 * @param name the picture's name for screen readers
 * @param formatDate how a date is written
 * @returns the drawing; dates alone without pairs
 */
export function shoeStrip(
  uses: readonly ShoeUse[],
  pairs: readonly { readonly pair: string; readonly short: string }[],
  lead: string | null,
  frame: TimeFrame,
  name: string,
  formatDate: (date: Date) => string,
): SVGSVGElement {
  const seen = uses.filter((use) => use.atMs >= frame.fromMs && use.atMs < frame.toMs);
  const shorts = new Map(pairs.map(({ pair, short }) => [pair, short]));
  const marks: Markish[] = [
    dateLines(frame),
    axisY({ tickSize: 0, tickPadding: 10, label: null, tickFormat: (pair: string) => shorts.get(pair) ?? pair }),
    barX(seen, {
      x1: (use: ShoeUse) => new Date(use.atMs - HALF_BLOCK_MS),
      x2: (use: ShoeUse) => new Date(use.atMs + HALF_BLOCK_MS),
      y: 'pair',
      fill: (use: ShoeUse) => (use.pair === lead ? 'var(--mark-lead)' : 'var(--mark-quiet)'),
      clip: 'frame',
    }),
    dateLabels(frame, formatDate),
  ];
  return drawn({
    ariaLabel: name,
    width: frame.widthPx,
    height: 30 + 18 * Math.max(pairs.length, 0) + (pairs.length > 0 ? 6 : 0),
    marginTop: 4,
    marginBottom: 26,
    marginLeft: MARGIN_LEFT_PX,
    marginRight: MARGIN_RIGHT_PX,
    x: { ...timeScale(frame), axis: null },
    y: { type: 'band', domain: pairs.map(({ pair }) => pair), axis: null, padding: 0.35 },
    color: { type: 'identity' },
    marks,
  });
}
