/**
 * A problem found in data: a value with a place, never a thrown error.
 *
 * `place` says where (`runs[3].distanceM`, `byte 1042`, `line 7`), `found` and `expected` are short phrases in plain words.
 */
export type Problem = {
  readonly place: string;
  readonly found: string;
  readonly expected: string;
};

/** What came of reading something: the value, or the problems that kept it from being one. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problem[] };

/**
 * One line for a problem: `runs[3].distanceM: expected a number ≥ 0, found "ten"`.
 *
 * @param problem the problem
 * @returns the line, without a line break
 */
export function describeProblem(problem: Problem): string {
  return `${problem.place}: expected ${problem.expected}, found ${problem.found}`;
}
