import type { Problem } from '#record';

/** Deeper than any diary, shallower than any stack. */
const LEVELS = 200;

/**
 * Finds a document that is nested deeper than code which calls itself can follow.
 *
 * @param document what `JSON.parse` gave
 * @returns the problem, or null
 */
export function findDeepNesting(document: unknown): Problem | null {
  let level: unknown[] = [document];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > LEVELS) return { place: 'case', found: 'more', expected: `at most ${LEVELS} levels of nesting` };
    level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
  }
  return null;
}
