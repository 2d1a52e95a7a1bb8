import type { Stranger } from './stranger.ts';

/** What the second condition does: how it goes, and how many points it is where its shape is 1. */
export type StrangerEffect = { readonly shape: keyof typeof COURSES; readonly points: number };

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Shapes by name, from the hours since the run's end, the dates since the run and the half-life in hours; a patchy one is of another size after each run. */
const COURSES = {
  flat: (sinceH: number) => (sinceH <= 36 ? 1 : 0),
  kernel: (sinceH: number) => [1, 0.6, 0.3][Math.floor(sinceH / 24)] ?? 0,
  fade: (sinceH: number, _dates: number, halfLifeH: number) => (sinceH < 120 ? 0.5 ** (sinceH / halfLifeH) : 0),
  nextday: (_sinceH: number, dates: number) => [0.4, 1, 0.5, 0.25, 0.1][dates] ?? 0,
  delayed: (sinceH: number) =>
    Math.sin((Math.PI / 2) * Math.min(1, sinceH / 30)) * Math.max(0, Math.min(1, (96 - sinceH) / 48)),
  patchy: (sinceH: number) => (sinceH <= 36 ? 1 : 0),
};

/** The shapes by name. */
export const EFFECT_SHAPES = Object.keys(COURSES) as readonly StrangerEffect['shape'][];

/**
 * What a run adds, or would add, in the second condition.
 *
 * @param stranger who ran
 * @param effect shape and size
 * @param run when the run ended, and its share of a patchy effect
 * @param atMs when it is felt
 * @returns points; 0 before the run's end
 */
export function effectAt(
  { fadeHalfLifeH }: Stranger,
  { shape, points }: StrangerEffect,
  { endMs, patch }: { readonly endMs: number; readonly patch: number },
  atMs: number,
): number {
  if (atMs < endMs) return 0;
  const dates = Math.floor(atMs / DAY_MS) - Math.floor(endMs / DAY_MS);
  return points * (shape === 'patchy' ? patch : 1) * COURSES[shape]((atMs - endMs) / HOUR_MS, dates, fadeHalfLifeH);
}
