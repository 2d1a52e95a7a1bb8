import type { Fact } from './queries.ts';

/** Facts of one kind, to be gone through together. */
export type FactGroup = {
  readonly kind: Fact['kind'];
  /** Each fact, as often as it was said: what says the same is decided together. */
  readonly entries: readonly (readonly Fact[])[];
  /** What can be said to be right at once; nothing of a safety question, which is looked at one by one. */
  readonly open: readonly Fact[];
};

/**
 * Facts by their kinds: safety questions first, the others in the order in which the story comes to them.
 *
 * @param facts in the order of the story
 */
export function factGroups(facts: readonly Fact[]): readonly FactGroup[] {
  const kinds = [...Map.groupBy(facts, ({ kind }) => kind)];
  return kinds
    .toSorted(([one], [other]) => Number(other === 'red-flag') - Number(one === 'red-flag'))
    .map(([kind, all]) => {
      const entries = [...Map.groupBy(all, sayingOf).values()];
      const open = kind === 'red-flag' ? [] : all.filter(({ state }) => state === 'unconfirmed');
      return { kind, entries, open };
    });
}

/** What two facts that say the same have in common. */
export function sayingOf({ value, was, certainty, state }: Fact): string {
  return JSON.stringify([value, was, certainty, state]);
}
