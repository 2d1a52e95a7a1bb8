import { axisX, type Markish, ruleX } from '@observablehq/plot';

const DAY_MS = 86_400_000;

/** The stretch of time and the width that pictures stacked above one another share; times are the runner's wall clock, as if it were UTC. */
export type TimeFrame = { readonly fromMs: number; readonly toMs: number; readonly widthPx: number };

/** Margins that stacked pictures share, so that a day stands at the same place in each. */
export const MARGIN_LEFT_PX = 40;
export const MARGIN_RIGHT_PX = 12;

/** Plot's horizontal scale of a frame. */
export function timeScale(frame: TimeFrame) {
  return { type: 'utc', domain: [new Date(frame.fromMs), new Date(frame.toMs)], label: null } as const;
}

/** Midnights to write dates at: Mondays while they fit, else every second or fourth Monday. */
export function dateTicks(frame: TimeFrame): Date[] {
  const days = (frame.toMs - frame.fromMs) / DAY_MS;
  // A date needs some fifty pixels, and a desk has room for air between them.
  const room = Math.max(2, (frame.widthPx - MARGIN_LEFT_PX - MARGIN_RIGHT_PX) / (frame.widthPx < 480 ? 50 : 64));
  const stepDays = [1, 2, 7, 14, 28, 91, 182, 364].find((step) => days / step <= room) ?? 728;
  // 1970-01-05 was a Monday.
  const monday = 4 * DAY_MS;
  const step = stepDays * DAY_MS;
  const first = Math.ceil((frame.fromMs - monday) / step) * step + monday;
  const ticks: Date[] = [];
  for (let at = first; at < frame.toMs; at += step) ticks.push(new Date(at));
  return ticks;
}

/** Quiet upright lines at the dates, the same in every picture of the stack. */
export function dateLines(frame: TimeFrame): Markish {
  return ruleX(dateTicks(frame), { stroke: 'var(--line)', strokeWidth: 1 });
}

/** The dates themselves, under the lowest picture of the stack. */
export function dateLabels(frame: TimeFrame, format: (date: Date) => string): Markish {
  return axisX(dateTicks(frame), {
    anchor: 'bottom',
    tickSize: 0,
    tickPadding: 6,
    tickFormat: (d: Date) => format(d),
    label: null,
  });
}
