import type { Verdict } from '../api/client.ts';

/** The tiers of danger at which nothing but the action is shown. */
type AloneTier = Extract<Verdict['safety']['tier'], 'same-day' | 'emergency'>;

/**
 * Whether a danger leaves room for nothing but the action.
 * @param tier the highest tier that applies; undefined while it is not known
 */
export function standsAlone(tier: Verdict['safety']['tier'] | undefined): tier is AloneTier {
  return tier === 'same-day' || tier === 'emergency';
}
