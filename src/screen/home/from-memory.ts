import type { Timeline } from '../api/client.ts';

/** From this share on an answer says that its scores were remembered: memory bends towards what one expects. */
const MANY = 0.2;

/**
 * Whether many of the scores that an answer rests on were written down from memory.
 *
 * @returns how many, of how many; null where they are few
 */
export function fromMemory(scores: Timeline['scores']): { readonly remembered: number; readonly all: number } | null {
  const remembered = scores.filter(({ isRemembered }) => isRemembered).length;
  return remembered > 0 && remembered >= MANY * scores.length ? { remembered, all: scores.length } : null;
}
