/** When in the day a check-in is given. */
export const moments = ['waking', 'before-run', 'after-run', 'evening', 'other'] as const;
export type Moment = (typeof moments)[number];

/** The moment that is likely at an hour of the day; one tap changes it. */
export function likelyMoment(hour: number): Moment {
  if (hour >= 4 && hour < 11) return 'waking';
  return hour >= 18 ? 'evening' : 'other';
}
