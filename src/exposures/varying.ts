import { isIllness, isNote, isPainkiller } from './definitions/event-kinds.ts';
import { DAY_DEFINITIONS, RUN_DEFINITIONS } from './definitions/table.ts';
import type { Diary } from './diary.ts';
import type { Exposure } from './dose.ts';

/** Names in order of first appearance, each once, the missing ones left out. */
function distinct(names: readonly (string | null | undefined)[]): string[] {
  return [...new Set(names.flatMap((name) => name?.trim() || []))];
}

/** Every name that a case without hypotheses could mean. */
function candidates({ theCase, sessions, runs, events }: Diary): string[] {
  const isOwnKind = (kind: string) => !isPainkiller(kind) && !isIllness(kind) && !isNote(kind);
  const others = sessions.filter(({ sport }) => sport !== 'run');
  return distinct([
    ...RUN_DEFINITIONS.map(({ symbol }) => symbol),
    ...distinct(runs.map(({ run }) => run.shoe)).map((id) => `shoe:${id}`),
    ...distinct(runs.map(({ run }) => run.surface?.toLowerCase())).map((name) => `surface:${name}`),
    ...distinct(others.map(({ sport }) => sport)).map((name) => `sport:${name}`),
    ...DAY_DEFINITIONS.map(({ symbol }) => symbol),
    ...(theCase.exposures ?? []).map(({ id }) => id),
    ...distinct(events.map(({ kind }) => kind)).filter(isOwnKind),
  ]);
}

/**
 * Whether an exposure varies within a case, so that anything could be learnt of it.
 *
 * @param exposure any exposure
 * @returns for a part (one pair of shoes): whether it was both had and not had; for a day's total: whether it took two values;
 *   else whether it ever happened. Steps that were only estimated add nothing to distance and pace, and do not count.
 */
export function varies({ symbol, kind, validity, partOf, doses }: Exposure): boolean {
  const known = new Set(doses.flatMap(({ amount }) => amount ?? []));
  const happened = [...known].some((amount) => amount > 0);
  if (symbol === 'steps' && validity === 'estimated') return false;
  if (partOf !== null) return happened && known.has(0);
  return kind === 'day' ? known.size > 1 : happened;
}

/**
 * The names that compete in a case without hypotheses.
 *
 * @param diary the case in time
 * @param expose gives the exposure of a name
 * @returns built-ins that vary, in the contract's order, then the runner's own; painkillers and illness are never among them
 */
export function symbolsThatVary(diary: Diary, expose: (symbol: string) => Exposure): string[] {
  return candidates(diary).filter((symbol) => varies(expose(symbol)));
}
