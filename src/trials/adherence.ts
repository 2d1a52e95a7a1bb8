import type { Assignment, DonePeriod } from './assigned-pairs.ts';

/** How many of the runs done were done as assigned, as far as the case tells. */
export type Adherence = { readonly asAssigned: number; readonly swapped: number; readonly unknown: number };

/**
 * Whether one period was done as assigned.
 *
 * For shoes and grounds what the run itself names decides; else what the runner said when the period was noted; else the run's own `assigned.condition`.
 *
 * @param period a period with its run
 * @param question the trial's exposure: `shoe:b`
 * @returns null where the case does not tell
 */
export function wasAsAssigned({ run, condition, did }: DonePeriod, question: string): boolean | null {
  if (question.startsWith('shoe:') && run?.shoe != null) return run.shoe.trim() === condition;
  if (question.startsWith('surface:') && run?.surface != null) {
    return run.surface.trim().toLowerCase() === condition.toLowerCase();
  }
  if (did !== null) return did === condition;
  const isNamed = question.startsWith('shoe:') || question.startsWith('surface:');
  const stated = isNamed ? null : (run?.assigned?.condition ?? null);
  return stated === null ? null : stated === condition;
}

/** Counts a trial's adherence. The analysis goes by what was assigned, whatever was done: this is reported beside it. */
export function adherenceOf({ periods }: Assignment, question: string): Adherence {
  const done = periods.map((period) => wasAsAssigned(period, question));
  const count = (state: boolean | null) => done.filter((each) => each === state).length;
  return { asAssigned: count(true), swapped: count(false), unknown: count(null) };
}
