import { axisY, barX, dot, type Markish, ruleY, text } from '@observablehq/plot';
import { drawn } from './drawn.ts';

/** One period of a trial: which condition was drawn (null while it is sealed), whether it is done, and the mean score after it. */
export type StripPeriod = {
  readonly n: number;
  readonly pair: number;
  readonly condition: string | null;
  readonly isDone: boolean;
  readonly mean: number | null;
};

/** How the strip writes: its name for screen readers, a mean, and what stands for sealed ones. */
export type StripWords = { readonly name: string; readonly mean: (mean: number) => string };

const SIDE_PX = 12;
/** A number is written into a block that has this much room. */
const NUMBER_PX = 22;

/**
 * The periods of a trial from left to right, a row a condition: a full block where one is done, an outlined one where it is due, a dot between the rows
 * while the coin's word is sealed. Pairs stand apart.
 *
 * @param periods in order
 * @param rows the two conditions, each with the short name that is written beside it
 * @param widthPx width of the drawing
 */
export function trialStrip(
  periods: readonly StripPeriod[],
  rows: readonly { readonly id: string; readonly short: string }[],
  widthPx: number,
  words: StripWords,
): SVGSVGElement {
  const shorts = new Map(rows.map(({ id, short }) => [id, short]));
  // Half a block between pairs.
  const placed = periods.map((period, index) => ({ ...period, x: index + 0.5 * (period.pair - 1) }));
  const end = Math.max(1, (placed.at(-1)?.x ?? 0) + 1);
  const shown = placed.filter(({ condition }) => condition !== null);
  const sealed = placed.filter(({ condition }) => condition === null);
  const marginLeft = 28;
  const stepPx = (widthPx - marginLeft - SIDE_PX) / end;
  const block = {
    x1: 'x',
    x2: (each: { x: number }) => each.x + 1,
    y: 'condition',
    insetLeft: 1,
    insetRight: 1,
    rx: 2,
  };
  const middle = { x: (each: { x: number }) => each.x + 0.5, y: 'condition' };
  const marks: Markish[] = [
    ruleY(rows, { y: 'id', stroke: 'var(--line)' }),
    axisY({ tickSize: 0, tickPadding: 8, label: null, tickFormat: (id: string) => shorts.get(id) ?? id }),
    barX(
      shown.filter(({ isDone }) => isDone),
      { ...block, fill: 'var(--mark-quiet)' },
    ),
    barX(
      shown.filter(({ isDone }) => !isDone),
      { ...block, fill: 'var(--sheet)', stroke: 'var(--mark-lead)', strokeWidth: 2 },
    ),
    text(
      shown.filter(({ mean }) => mean !== null && stepPx >= NUMBER_PX),
      { ...middle, text: (each: StripPeriod) => words.mean(each.mean ?? 0), fill: 'var(--paper)', fontWeight: 600 },
    ),
    dot(sealed, { x: middle.x, frameAnchor: 'middle', r: Math.min(3, stepPx / 4), fill: 'var(--mark-second)' }),
  ];
  return drawn({
    ariaLabel: words.name,
    width: widthPx,
    height: 84,
    marginTop: 4,
    marginBottom: 4,
    marginLeft,
    marginRight: SIDE_PX,
    x: { type: 'linear', domain: [0, end], axis: null },
    y: { type: 'band', domain: rows.map(({ id }) => id), axis: null, padding: 0.2 },
    marks,
  });
}
