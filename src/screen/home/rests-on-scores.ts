import type { Finding } from '../api/client.ts';

/** Whether a finding rests on any check-in: before the first, its chance is no more than what was put in, and is not shown. */
export function restsOnScores({ reasons }: Pick<Finding, 'reasons'>): boolean {
  return reasons.every(({ code }) => code !== 'no-checkins');
}
