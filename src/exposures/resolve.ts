import { extraAmount } from '#record';
import type { Definition } from './definition.ts';
import { declared } from './definitions/declared.ts';
import { eventKind } from './definitions/event-kind.ts';
import { shoe } from './definitions/shoe.ts';
import { sport } from './definitions/sport.ts';
import { surface } from './definitions/surface.ts';
import { DEFINITIONS } from './definitions/table.ts';
import type { Diary } from './diary.ts';
import { measureOf } from './expose-events.ts';

/** The part of a symbol after its prefix, or null where it has another. */
function after(prefix: string, symbol: string): string | null {
  return symbol.startsWith(prefix) ? symbol.slice(prefix.length).trim() : null;
}

/** The definition behind a name that only this case gives a meaning: a field of its days, a kind of its events, an entry of `exposures`. */
function ownDefinition(name: string, diary: Diary): Definition | null {
  const entry = diary.theCase.exposures?.find((each) => each.id?.trim() === name) ?? null;
  const isOnDays = diary.days.some(({ entries }) => entries.some((day) => extraAmount(day, name) !== null));
  if (isOnDays) return declared(name, entry);
  const events = diary.events.filter(({ kind }) => kind === name);
  if (events.length > 0) return eventKind(name, measureOf(events).unit, entry);
  return entry === null ? null : declared(name, entry);
}

/** Whether the case both declares a name and records it on its days: then the name is the runner's own. */
function isOwn(name: string, { theCase, days }: Diary): boolean {
  const isDeclared = theCase.exposures?.some((each) => each.id?.trim() === name) ?? false;
  return isDeclared && days.some(({ entries }) => entries.some((day) => extraAmount(day, name) !== null));
}

/**
 * What a name stands for in a case: a built-in, one of the families `shoe:`, `surface:` and `sport:`, or the runner's own.
 *
 * @param symbol as a hypothesis writes it; spaces around it make no difference, nor do capitals in a built-in's name
 * @param diary the case in time
 * @returns the definition; null for a name that stands for nothing
 */
export function resolve(symbol: string, diary: Diary): Definition | null {
  const name = symbol.trim();
  if (name === '') return null;
  const builtIn = DEFINITIONS.get(name);
  if (builtIn !== undefined && !isOwn(name, diary)) return builtIn;
  const pair = after('shoe:', name);
  if (pair !== null) return shoe(pair, diary);
  const ground = after('surface:', name);
  if (ground !== null) return surface(ground);
  const sportName = after('sport:', name);
  if (sportName !== null) return sport(sportName);
  return ownDefinition(name, diary) ?? DEFINITIONS.get(name.toLowerCase()) ?? null;
}
