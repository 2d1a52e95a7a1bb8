import type { Bands } from './bands.ts';
import { dotStamps } from './dot-stamps.ts';
import { firstFrom } from './laid-out.ts';
import type { Across, Picture } from './paint.ts';

/** With more scores than this a pixel wide dots would hide one another: each place is then marked once. */
const DENSE_PX = 2.4;
/** Scores are told apart to a quarter of a point where they are dense. */
const LEVELS = 41;

/**
 * One dot a score, never joined: between two check-ins nothing is known. Full on waking, open at other times, a small cross where it was
 * remembered later.
 */
export function paintScores(context: CanvasRenderingContext2D, picture: Picture, bands: Bands, { x }: Across): void {
  const { laid, window, tones, widthPx } = picture;
  const { scoresMs, scores, kinds } = laid;
  const first = firstFrom(scoresMs, window.fromMs);
  const last = firstFrom(scoresMs, window.toMs);
  if ((last - first) * DENSE_PX > widthPx) {
    paintDense(context, picture, bands, x, first, last);
    return;
  }
  const radius = last - first > 160 || widthPx < 480 ? 2.8 : 3.6;
  const { images, sizePx } = dotStamps(radius, globalThis.devicePixelRatio || 1, tones);
  for (let n = first; n < last; n += 1) {
    const left = x(scoresMs[n] as number) - sizePx / 2;
    const top = bands.scoreY(scores[n] as number) - sizePx / 2;
    const image = images[kinds[n] as number];
    if (image) context.drawImage(image, Math.round(2 * left) / 2, Math.round(2 * top) / 2, sizePx, sizePx);
  }
}

/** Marks of two pixels; those that touch are painted in one go, which looks the same and costs less. */
function paintDense(
  context: CanvasRenderingContext2D,
  { laid, tones, widthPx }: Picture,
  { scoreY }: Bands,
  x: Across['x'],
  first: number,
  last: number,
): void {
  const columns = Math.ceil(widthPx) + 2;
  const marked = new Uint8Array(columns * LEVELS);
  for (let n = first; n < last; n += 1) {
    const column = Math.round(x(laid.scoresMs[n] as number));
    marked[Math.round((laid.scores[n] as number) * 4) * columns + column] = 1;
  }
  context.fillStyle = tones.mark;
  for (let level = 0; level < LEVELS; level += 1) {
    const y = Math.round(scoreY(level / 4)) - 1;
    for (let column = 0; column < columns; column += 1) {
      if (marked[level * columns + column] === 0) continue;
      let end = column + 1;
      // A mark is two pixels wide: with one empty column between them two marks still touch.
      while (end < columns && (marked[level * columns + end] === 1 || marked[level * columns + end + 1] === 1))
        end += 1;
      context.fillRect(column - 1, y, end - column + 1, 2);
      column = end;
    }
  }
}
