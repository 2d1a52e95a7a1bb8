import type { Case } from '#record';
import type { Habits } from './habits.ts';

/** A pair of shoes of the case. */
export type Pair = {
  readonly id: string;
  readonly label: string;
  /** Worn in a run, or listed and neither only considered nor retired. */
  readonly isOwned: boolean;
  readonly isRetired: boolean;
  readonly runs: number;
};

/**
 * The pairs that a case knows: those it lists, and those that its runs name. A pair seen in a run is owned.
 *
 * @param theCase a parsed case
 * @param habits its runs
 * @returns the most worn first; pairs worn alike in the order of their listing
 */
export function pairsOf(theCase: Case, { runs }: Habits): readonly Pair[] {
  const worn = new Map<string, number>();
  for (const { run } of runs) {
    const id = run.shoe?.trim();
    if (id) worn.set(id, (worn.get(id) ?? 0) + 1);
  }
  const listed = (theCase.shoes ?? []).filter((shoe) => shoe.id != null && shoe.id.trim() !== '');
  const ids = [...new Set([...listed.map(({ id }) => id?.trim() ?? ''), ...worn.keys()])];
  const pairs = ids.map((id): Pair => {
    const shoe = listed.find((each) => each.id?.trim() === id);
    const made = [shoe?.brand, shoe?.model].filter((part) => part).join(' ');
    const isRetired = shoe?.status === 'retired';
    const count = worn.get(id) ?? 0;
    const isOwned = !isRetired && (count > 0 || shoe?.status !== 'considered');
    return { id, label: shoe?.label || made || id, isOwned, isRetired, runs: count };
  });
  return pairs.sort((one, other) => other.runs - one.runs);
}
