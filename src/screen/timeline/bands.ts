import type { LaidOut } from './laid-out.ts';

export const MARGIN_LEFT_PX = 40;
export const MARGIN_RIGHT_PX = 12;

/** Where the bands of the picture stand, from its top, in pixels. */
export type Bands = {
  readonly scores: number;
  readonly scoreY: (score: number) => number;
  readonly distance: number;
  readonly distancePx: number;
  readonly descent: number;
  readonly descentPx: number;
  readonly shoes: number;
  readonly rowPx: number;
  readonly events: number;
  readonly dates: number;
  readonly heightPx: number;
};

const LABEL_PX = 26;

/** Stacks the bands; what a case has nothing of takes no room. */
export function bandsOf(
  laid: Pick<LaidOut, 'distancesKm' | 'descentsM' | 'pairs' | 'eventsMs'>,
  widthPx: number,
): Bands {
  const scoresPx = widthPx < 480 ? 180 : 220;
  const scores = LABEL_PX;
  const distancePx = laid.distancesKm.atMs.length > 0 ? (widthPx < 480 ? 54 : 66) : 0;
  const distance = scores + scoresPx + (distancePx > 0 ? LABEL_PX + 8 : 0);
  const descentPx = laid.descentsM.atMs.length > 0 ? (widthPx < 480 ? 46 : 56) : 0;
  const descent = distance + distancePx + 2;
  const rowPx = 18;
  const shoes = descent + descentPx + (descentPx > 0 ? 22 : 0) + (laid.pairs.length > 0 ? LABEL_PX : 0);
  const events = shoes + laid.pairs.length * rowPx + (laid.eventsMs.length > 0 ? LABEL_PX : 0);
  const dates = events + (laid.eventsMs.length > 0 ? 16 : 4);
  return {
    ...{ scores, distance, distancePx, descent, descentPx, shoes, rowPx, events, dates, heightPx: dates + 26 },
    scoreY: (score) => scores + 8 + (1 - score / 10) * (scoresPx - 16),
  };
}
