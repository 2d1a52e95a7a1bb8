import type { Mechanism } from './mechanism.ts';
import { mechanismsOfRunning } from './mechanisms-of-running.ts';
import { mechanismsOfTheDay } from './mechanisms-of-the-day.ts';

/** Every mechanism, in a fixed order that ranks nothing. */
export const mechanisms: readonly Mechanism[] = [...mechanismsOfRunning, ...mechanismsOfTheDay];

const byId = new Map(mechanisms.map((mechanism) => [mechanism.id, mechanism]));

/**
 * A mechanism by its id.
 *
 * @param id as in the table
 * @returns null where there is no such mechanism
 */
export function mechanismOf(id: string): Mechanism | null {
  return byId.get(id) ?? null;
}
