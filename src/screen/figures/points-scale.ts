/** Points of score that a cause accounts for: the best single guess and the ends of the central 90 % interval. */
export type Effect = { readonly mean: number; readonly low: number; readonly high: number };

/** The scale that the intervals of several causes share, in points of score. */
export type PointsScale = readonly [number, number];

/**
 * The one scale on which all causes of a case are drawn, so that they can be compared by eye; always holds "no effect" with room on both sides.
 * @param effects what the causes account for; without any, −0.25 to 1
 */
export function pointsScale(effects: readonly Effect[]): PointsScale {
  const low = Math.min(0, ...effects.map((effect) => effect.low));
  const high = Math.max(0, ...effects.map((effect) => effect.high));
  return [low >= -0.25 ? -0.25 : Math.floor(low * 2) / 2, Math.max(1, Math.ceil(high * 2) / 2)];
}
