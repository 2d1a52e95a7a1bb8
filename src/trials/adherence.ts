import type { Assignment, DonePeriod } from './assigned-pairs.ts';

/** How many of the runs done were done as assigned, as far as the case tells. */
export type Adherence = { readonly asAssigned: number; readonly swapped: number; readonly unknown: number };

/**
 * Whether one period was done as assigned.
 *
 * For shoes the pair that the run names decides; else what the run's own `assigned.condition` says, where it says anything.
 *
 * @param period a period with its run
 * @param question the trial's exposure: `shoe:b`
 * @returns null where the case does not tell
 */
export function wasAsAssigned({ run, condition }: DonePeriod, question: string): boolean | null {
  if (run === null) return null;
  if (question.startsWith('shoe:')) return run.shoe == null ? null : run.shoe.trim() === condition;
  if (question.startsWith('surface:')) {
    return run.surface == null ? null : run.surface.trim().toLowerCase() === condition.toLowerCase();
  }
  return run.assigned?.condition == null ? null : run.assigned.condition === condition;
}

/** Counts a trial's adherence. The analysis goes by what was assigned, whatever was done: this is reported beside it. */
export function adherenceOf({ periods }: Assignment, question: string): Adherence {
  const done = periods.map((period) => wasAsAssigned(period, question));
  const count = (state: boolean | null) => done.filter((each) => each === state).length;
  return { asAssigned: count(true), swapped: count(false), unknown: count(null) };
}
