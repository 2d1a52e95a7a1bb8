import { type Bands, bandsOf, MARGIN_LEFT_PX, MARGIN_RIGHT_PX } from './bands.ts';
import { type DateTicks, dateTicks } from './date-ticks.ts';
import { type Bars, firstFrom, type LaidOut } from './laid-out.ts';
import { paintLayers } from './paint-layers.ts';
import { paintScores } from './paint-scores.ts';
import type { TimeWindow } from './time-window.ts';
import type { Tones } from './tones.ts';

/** What is written into the picture. */
export type PaintWords = {
  readonly scores: string;
  readonly distance: string;
  readonly descent: string;
  readonly shoes: string;
  readonly events: string;
  /** The largest distance and descent, as they stand beside their bars. */
  readonly km: (km: number) => string;
  readonly m: (metres: number) => string;
  readonly date: (wallClock: Date, unit: DateTicks['unit']) => string;
};

/** Everything that a picture of the timeline depends on. */
export type Picture = {
  readonly laid: LaidOut;
  readonly window: TimeWindow;
  readonly widthPx: number;
  readonly tones: Tones;
  readonly font: string;
  readonly words: PaintWords;
  /** Whether the background is shown, and which causes on top of it, by hypothesis, in order. */
  readonly showsBackground: boolean;
  readonly shownCauses: readonly string[];
};

/** Where an instant stands, in pixels; and the width of a day. */
export type Across = { readonly x: (atMs: number) => number; readonly dayPx: number };

const DAY_MS = 86_400_000;

/**
 * Paints what is seen of a timeline, and nothing else: the cost grows with the width of the picture, not with the years.
 *
 * @param context scaled so that a unit is a pixel of the page
 */
export function paint(context: CanvasRenderingContext2D, picture: Picture): void {
  const { laid, window, widthPx, tones, font, words } = picture;
  const bands = bandsOf(laid, widthPx);
  const plotPx = widthPx - MARGIN_LEFT_PX - MARGIN_RIGHT_PX;
  const pxPerMs = plotPx / (window.toMs - window.fromMs);
  const across: Across = { x: (atMs) => MARGIN_LEFT_PX + (atMs - window.fromMs) * pxPerMs, dayPx: DAY_MS * pxPerMs };
  context.clearRect(0, 0, widthPx, bands.heightPx);
  context.font = `13px ${font}`;
  context.textBaseline = 'middle';
  paintDates(context, picture, bands, across, plotPx);
  context.save();
  context.beginPath();
  context.rect(MARGIN_LEFT_PX - 4, 0, plotPx + 8, bands.heightPx);
  context.clip();
  paintTrials(context, picture, bands, across);
  paintLayers(context, picture, bands, across);
  paintBars(context, laid.distancesKm, picture, across, {
    top: bands.distance,
    px: bands.distancePx,
    tone: tones['mark-quiet'],
    down: false,
  });
  paintBars(context, laid.descentsM, picture, across, {
    top: bands.descent,
    px: bands.descentPx,
    tone: tones['mark-second'],
    down: true,
  });
  paintWorn(context, picture, bands, across);
  paintEvents(context, picture, bands, across);
  paintScores(context, picture, bands, across);
  context.restore();
  paintLabels(context, picture, bands);
  context.fillStyle = tones.ink;
  context.fillText(words.scores, 0, bands.scores - 14);
}

function paintDates(
  context: CanvasRenderingContext2D,
  picture: Picture,
  bands: Bands,
  { x }: Across,
  plotPx: number,
): void {
  const { window, tones, widthPx, words } = picture;
  const { atMs, unit } = dateTicks(window, Math.max(2, Math.floor(plotPx / (widthPx < 480 ? 62 : 84))));
  context.fillStyle = tones.line;
  for (const at of atMs) context.fillRect(Math.round(x(at)), bands.scores, 1, bands.dates - bands.scores);
  for (const score of [0, 3, 6, 10]) {
    context.fillRect(MARGIN_LEFT_PX, bands.scoreY(score), plotPx, 1);
  }
  context.fillStyle = tones['ink-quiet'];
  context.textAlign = 'center';
  for (const at of atMs) {
    const centre = Math.min(Math.max(x(at), 28), widthPx - 28);
    context.fillText(words.date(new Date(at), unit), centre, bands.dates + 12);
  }
  context.textAlign = 'right';
  for (const score of [0, 3, 6, 10]) context.fillText(`${score}`, MARGIN_LEFT_PX - 10, bands.scoreY(score));
  context.textAlign = 'left';
}

function paintTrials(context: CanvasRenderingContext2D, { laid, tones }: Picture, bands: Bands, { x }: Across): void {
  for (const { fromMs, toMs, name } of laid.trials) {
    const [from, to] = [x(fromMs), x(toMs)];
    context.fillStyle = tones.band;
    context.fillRect(from, bands.scores, to - from, bands.dates - bands.scores);
    context.fillStyle = tones['ink-quiet'];
    context.fillText(name, Math.max(from + 4, MARGIN_LEFT_PX + 4), bands.scores + 10);
  }
}

type BarPlace = { readonly top: number; readonly px: number; readonly tone: string; readonly down: boolean };

function paintBars(
  context: CanvasRenderingContext2D,
  { atMs, amount, most }: Bars,
  { window, tones, widthPx }: Picture,
  { x, dayPx }: Across,
  { top, px, tone, down }: BarPlace,
): void {
  if (atMs.length === 0) return;
  const barPx = Math.max(1.5, dayPx * 0.66);
  // Of all bars that share a column of pixels only the tallest can be seen.
  const tallest = new Float32Array(Math.ceil(widthPx) + 1);
  const last = firstFrom(atMs, window.toMs + DAY_MS);
  for (let n = firstFrom(atMs, window.fromMs - DAY_MS); n < last; n += 1) {
    const column = Math.round(x(atMs[n] as number));
    if (column >= 0 && column <= widthPx) tallest[column] = Math.max(tallest[column] as number, amount[n] as number);
  }
  const half = Math.floor(barPx / 2);
  const wide = Math.max(1, Math.round(barPx));
  context.fillStyle = tone;
  for (let column = 0; column < tallest.length; column += 1) {
    const height = ((tallest[column] as number) / most) * px;
    if (height === 0) continue;
    const tall = Math.max(1, Math.round(height));
    context.fillRect(column - half, Math.round(down ? top : top + px - tall), wide, tall);
  }
  context.fillStyle = tones['line-strong'];
  if (!down) context.fillRect(MARGIN_LEFT_PX, top + px, widthPx - MARGIN_LEFT_PX - MARGIN_RIGHT_PX, 1);
}

function paintWorn(
  context: CanvasRenderingContext2D,
  { laid, window, tones, widthPx }: Picture,
  bands: Bands,
  { x, dayPx }: Across,
): void {
  const { wornMs, wornRow } = laid;
  const blockPx = Math.max(1.5, dayPx * 0.75);
  const painted = new Uint8Array((Math.ceil(widthPx) + 1) * 8);
  const last = firstFrom(wornMs, window.toMs + DAY_MS);
  context.fillStyle = tones['mark-quiet'];
  for (let n = firstFrom(wornMs, window.fromMs - DAY_MS); n < last; n += 1) {
    const column = Math.round(x(wornMs[n] as number));
    const cell = column * 8 + (wornRow[n] as number);
    if (column < 0 || painted[cell] === 1) continue;
    painted[cell] = 1;
    const top = bands.shoes + (wornRow[n] as number) * bands.rowPx + 3;
    context.fillRect(
      column - Math.floor(blockPx / 2),
      Math.round(top),
      Math.max(1, Math.round(blockPx)),
      bands.rowPx - 7,
    );
  }
}

function paintEvents(
  context: CanvasRenderingContext2D,
  { laid, window, tones }: Picture,
  bands: Bands,
  { x }: Across,
): void {
  const last = firstFrom(laid.eventsMs, window.toMs);
  context.fillStyle = tones.mark;
  let before = Number.NEGATIVE_INFINITY;
  for (let n = firstFrom(laid.eventsMs, window.fromMs); n < last; n += 1) {
    const at = Math.round(x(laid.eventsMs[n] as number));
    if (at === before) continue;
    before = at;
    context.beginPath();
    context.moveTo(at, bands.events + 2);
    context.lineTo(at + 5, bands.events + 11);
    context.lineTo(at - 5, bands.events + 11);
    context.fill();
  }
}

function paintLabels(context: CanvasRenderingContext2D, { laid, tones, words }: Picture, bands: Bands): void {
  context.fillStyle = tones.ink;
  if (laid.distancesKm.atMs.length > 0) context.fillText(words.distance, 0, bands.distance - 12);
  if (laid.descentsM.atMs.length > 0) context.fillText(words.descent, 0, bands.descent + bands.descentPx + 11);
  if (laid.pairs.length > 0) context.fillText(words.shoes, 0, bands.shoes - 11);
  if (laid.eventsMs.length > 0) context.fillText(words.events, 0, bands.events - 8);
  context.fillStyle = tones['ink-quiet'];
  context.textAlign = 'right';
  if (laid.distancesKm.most > 0)
    context.fillText(words.km(laid.distancesKm.most), MARGIN_LEFT_PX - 10, bands.distance + 6);
  if (laid.descentsM.most > 0) {
    context.fillText(words.m(laid.descentsM.most), MARGIN_LEFT_PX - 10, bands.descent + bands.descentPx - 6);
  }
  laid.pairs.forEach((_, row) => {
    context.fillText(String.fromCharCode(65 + row), MARGIN_LEFT_PX - 10, bands.shoes + (row + 0.5) * bands.rowPx);
  });
  context.textAlign = 'left';
}
