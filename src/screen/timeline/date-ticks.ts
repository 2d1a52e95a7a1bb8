import type { TimeWindow } from './time-window.ts';

const DAY_MS = 86_400_000;
/** 1970-01-05 was a Monday. */
const MONDAY_MS = 4 * DAY_MS;

/** Where dates are written, and how fine they are. */
export type DateTicks = { readonly atMs: readonly number[]; readonly unit: 'day' | 'month' | 'year' };

/**
 * Midnights to write dates at, as many as there is room for: days, Mondays, first days of months, or of years.
 *
 * @param room how many dates fit
 */
export function dateTicks({ fromMs, toMs }: TimeWindow, room: number): DateTicks {
  const days = (toMs - fromMs) / DAY_MS;
  const stepDays = [1, 2, 7, 14].find((step) => days / step <= room);
  if (stepDays !== undefined) {
    const step = stepDays * DAY_MS;
    const origin = stepDays < 7 ? 0 : MONDAY_MS;
    const atMs: number[] = [];
    for (let at = Math.ceil((fromMs - origin) / step) * step + origin; at < toMs; at += step) atMs.push(at);
    return { atMs, unit: 'day' };
  }
  const months = [1, 2, 3, 6].find((step) => days / 30.4 / step <= room);
  const step = months ?? 12 * Math.max(1, Math.ceil(days / 365.25 / room));
  const atMs: number[] = [];
  const first = new Date(fromMs);
  for (let month = Math.floor(first.getUTCMonth() / step) * step; ; month += step) {
    const at = Date.UTC(first.getUTCFullYear(), month, 1);
    if (at >= toMs) return { atMs, unit: months === undefined ? 'year' : 'month' };
    if (at >= fromMs) atMs.push(at);
  }
}
