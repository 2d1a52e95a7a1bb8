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

/** Longest piece of a found text that a message quotes, in characters. */
const QUOTED = 60;

/**
 * What was found, as a short phrase: `"ten"`, `-3`, `a list of 2`, `nothing`.
 *
 * @param value any value of a JSON document; `undefined` where the field is missing
 * @returns the phrase; long texts are cut with an ellipsis
 */
export function describeFound(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > QUOTED ? `${value.slice(0, QUOTED)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

const PLAIN_KEY = /^[A-Za-z_$][\w$]*$/;

/**
 * A path into a JSON document as a place: `runs[3].distanceM`, `days[0]["my-own-id"]`.
 *
 * @param path keys and indices from the root
 * @param root what the document itself is called where the path is empty
 * @returns the place
 */
export function describePlace(path: readonly PropertyKey[], root: string): string {
  let place = '';
  for (const step of path) {
    if (typeof step === 'number') place += `[${step}]`;
    else if (PLAIN_KEY.test(String(step))) place += place === '' ? String(step) : `.${String(step)}`;
    else place += `[${JSON.stringify(String(step))}]`;
  }
  return place === '' ? root : place;
}
