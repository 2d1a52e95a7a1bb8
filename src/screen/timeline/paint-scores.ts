import type { Bands } from './bands.ts';
import { firstFrom } from './laid-out.ts';
import type { Across, Picture } from './paint.ts';

/** With more scores than this a pixel wide dots would hide one another: each place is then marked once. */
const DENSE_PX = 2.4;

/**
 * One dot a score, never joined: between two check-ins nothing is known. Full on waking, open at other times, a small cross where it was
 * remembered later.
 */
export function paintScores(
  context: CanvasRenderingContext2D,
  { laid, window, tones, widthPx }: Picture,
  { scoreY }: Bands,
  { x }: Across,
): void {
  const { scoresMs, scores, kinds } = laid;
  const first = firstFrom(scoresMs, window.fromMs);
  const last = firstFrom(scoresMs, window.toMs);
  if ((last - first) * DENSE_PX > widthPx) {
    const painted = new Uint8Array((Math.ceil(widthPx) + 1) * 64);
    context.fillStyle = tones.mark;
    for (let n = first; n < last; n += 1) {
      const column = Math.round(x(scoresMs[n] as number));
      const cell = column * 64 + Math.round((scores[n] as number) * 4);
      if (painted[cell] === 1) continue;
      painted[cell] = 1;
      context.fillRect(column - 1, scoreY(scores[n] as number) - 1, 2, 2);
    }
    return;
  }
  const radius = last - first > 160 || widthPx < 480 ? 2.8 : 3.6;
  context.lineWidth = 1.2;
  context.strokeStyle = tones.mark;
  for (let n = first; n < last; n += 1) {
    const [at, y] = [x(scoresMs[n] as number), scoreY(scores[n] as number)];
    context.beginPath();
    if (kinds[n] === 2) {
      context.moveTo(at - radius, y - radius);
      context.lineTo(at + radius, y + radius);
      context.moveTo(at + radius, y - radius);
      context.lineTo(at - radius, y + radius);
      context.stroke();
      continue;
    }
    context.arc(at, y, radius, 0, 2 * Math.PI);
    context.fillStyle = kinds[n] === 1 ? tones.mark : tones.sheet;
    context.fill();
    context.stroke();
  }
}
