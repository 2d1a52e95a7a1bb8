import type { Tones } from './tones.ts';

/** How a score is marked: at another time, on waking, remembered later. */
const KINDS = 3;

/** Dots drawn once and stamped wherever they belong: a stamp costs a fraction of a path. */
export type DotStamps = { readonly images: readonly HTMLCanvasElement[]; readonly sizePx: number };

const made = new Map<string, DotStamps>();

/**
 * Dots of a radius in the tones of now: open at another time, full on waking, a small cross where it was remembered later.
 *
 * @param radius in pixels of the page
 * @param scale pixels of the screen a pixel of the page
 */
export function dotStamps(radius: number, scale: number, { mark, sheet }: Tones): DotStamps {
  const key = `${radius} ${scale} ${mark} ${sheet}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const sizePx = Math.ceil(2 * radius + 3);
  const images = Array.from({ length: KINDS }, (_, kind) => {
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(sizePx * scale);
    canvas.height = canvas.width;
    const context = canvas.getContext('2d');
    if (context === null) return canvas;
    context.scale(scale, scale);
    context.translate(sizePx / 2, sizePx / 2);
    context.lineWidth = 1.2;
    context.strokeStyle = mark;
    context.beginPath();
    if (kind === 2) {
      context.moveTo(-radius, -radius);
      context.lineTo(radius, radius);
      context.moveTo(radius, -radius);
      context.lineTo(-radius, radius);
    } else {
      context.arc(0, 0, radius, 0, 2 * Math.PI);
      context.fillStyle = kind === 1 ? mark : sheet;
      context.fill();
    }
    context.stroke();
    return canvas;
  });
  // Two schemes and two widths: more are not needed again.
  if (made.size > 8) made.clear();
  made.set(key, { images, sizePx });
  return { images, sizePx };
}
