import type { Bands } from './bands.ts';
import { firstFrom } from './laid-out.ts';
import type { Across, Picture } from './paint.ts';

/** Tones of the causes in the order in which they are shown; they differ in lightness, so that they can be told apart in grey. */
export const LAYER_TONES = ['accent', 'mark-second', 'ink-quiet'] as const;

/**
 * How each score is made up: the background from 0, and what each shown cause adds stacked on it. A bar a score, so that a gap in the
 * diary stays a gap; where bars share a column of pixels, their mean.
 */
export function paintLayers(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { scoreY }: Bands,
  { x, dayPx }: Across,
): void {
  const { laid, window, tones, widthPx } = picture;
  const { background, scoresMs } = laid;
  if (background === null) return;
  const causes = laid.causes.filter(({ hypothesis }) => picture.shownCauses.includes(hypothesis));
  if (!picture.showsBackground && causes.length === 0) return;
  const columns = Math.ceil(widthPx) + 1;
  const count = new Uint16Array(columns);
  const base = new Float64Array(columns);
  const added = causes.map(() => new Float64Array(columns));
  const last = firstFrom(scoresMs, window.toMs);
  for (let n = firstFrom(scoresMs, window.fromMs); n < last; n += 1) {
    const column = Math.round(x(scoresMs[n] as number));
    count[column] = (count[column] as number) + 1;
    base[column] = (base[column] as number) + (background[n] as number);
    causes.forEach((cause, k) => {
      const sums = added[k] as Float64Array;
      sums[column] = (sums[column] as number) + (cause.added[n] as number);
    });
  }
  const barPx = Math.min(16, Math.max(1.5, dayPx * 0.46));
  const half = Math.floor(barPx / 2);
  const wide = Math.max(1, Math.round(barPx));
  const y = (points: number) => scoreY(Math.min(10, Math.max(0, points)));
  const bars = (tone: string, bottom: (column: number) => number, height: (column: number) => number) => {
    context.fillStyle = tone;
    for (let column = 0; column < columns; column += 1) {
      if (count[column] === 0) continue;
      const low = bottom(column) / (count[column] as number);
      const high = low + height(column) / (count[column] as number);
      const top = Math.round(y(Math.max(low, high)));
      context.fillRect(column - half, top, wide, Math.round(y(Math.min(low, high))) - top);
    }
  };
  if (picture.showsBackground)
    bars(
      tones.line,
      () => 0,
      (column) => base[column] as number,
    );
  const stacked = Float64Array.from(base);
  added.forEach((sums, k) => {
    const tone = tones[LAYER_TONES[k % LAYER_TONES.length] as (typeof LAYER_TONES)[number]];
    bars(
      tone,
      (column) => stacked[column] as number,
      (column) => sums[column] as number,
    );
    sums.forEach((sum, column) => {
      stacked[column] = (stacked[column] as number) + sum;
    });
  });
}
