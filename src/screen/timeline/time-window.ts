/** The stretch of time that is seen, on the runner's wall clock as though it were UTC. */
export type TimeWindow = { readonly fromMs: number; readonly toMs: number };

const DAY_MS = 86_400_000;
/** No closer than this: a single day would be drawn as a wall. */
const LEAST_MS = 7 * DAY_MS;

/**
 * Keeps a window inside what there is to see, and no narrower than a week.
 *
 * @param window what is asked for
 * @param whole everything there is
 * @returns as wide as asked where there is room, shifted to lie inside
 */
export function heldInside({ fromMs, toMs }: TimeWindow, whole: TimeWindow): TimeWindow {
  const most = whole.toMs - whole.fromMs;
  const width = Math.min(most, Math.max(Math.min(LEAST_MS, most), toMs - fromMs));
  const from = Math.min(Math.max(fromMs, whole.fromMs), whole.toMs - width);
  return { fromMs: from, toMs: from + width };
}

/** Moves a window by a share of its width; towards later where positive. */
export function moved(window: TimeWindow, share: number, whole: TimeWindow): TimeWindow {
  const by = share * (window.toMs - window.fromMs);
  return heldInside({ fromMs: window.fromMs + by, toMs: window.toMs + by }, whole);
}

/**
 * Makes a window wider or narrower around a place that stays where it is.
 *
 * @param factor above 1 shows more time
 * @param anchor where in the window, 0 at its beginning and 1 at its end
 */
export function zoomed(window: TimeWindow, factor: number, anchor: number, whole: TimeWindow): TimeWindow {
  const width = window.toMs - window.fromMs;
  const held = window.fromMs + anchor * width;
  const next = Math.min(whole.toMs - whole.fromMs, Math.max(LEAST_MS, width * factor));
  return heldInside({ fromMs: held - anchor * next, toMs: held + (1 - anchor) * next }, whole);
}

/** The last so many weeks. */
export function lastWeeks(weeks: number, whole: TimeWindow): TimeWindow {
  return heldInside({ fromMs: whole.toMs - weeks * 7 * DAY_MS, toMs: whole.toMs }, whole);
}
