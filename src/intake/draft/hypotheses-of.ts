import type { Fact, Hypothesis, Post } from '#record';

/** The value of a hypothesis about "my shoes", before it is known which pair that is. */
export const ANY_SHOE = 'shoe';

/**
 * Names the pair that a hypothesis about shoes means: the one owned, else the one in question.
 *
 * @param value a hypothesis's value
 * @param ownedId the id of the asker's pair; null where none is known
 */
export function exposureOf(value: string, ownedId: string | null): string {
  return value === ANY_SHOE ? `shoe:${ownedId ?? 'owned'}` : value;
}

/**
 * The explanations that compete: the asker's own first, each exposure once; those that are only denied are left out.
 *
 * @param facts all facts in order
 * @param posts the posts
 * @param text the whole text
 */
export function hypothesesOf(facts: readonly Fact[], posts: readonly Post[], text: string): Hypothesis[] {
  const spoken = facts.filter(
    (fact) => fact.kind === 'hypothesis' && fact.certainty !== 'denied' && typeof fact.value === 'string',
  );
  const isAsker = (fact: Fact) => posts[fact.post - 1]?.role === 'asker';
  const inOrder = [...spoken.filter(isAsker), ...spoken.filter((fact) => !isAsker(fact))];
  const byExposure = new Map<string, Fact>();
  for (const fact of inOrder) if (!byExposure.has(String(fact.value))) byExposure.set(String(fact.value), fact);
  return [...byExposure].map(([exposure, fact], index) => {
    const quote = text.slice(...fact.span).replaceAll(/\s+/g, ' ');
    return {
      id: `h${index + 1}`,
      exposure,
      claim: 'worsens',
      proposedBy: isAsker(fact) ? 'runner' : 'replier',
      text: quote,
    };
  });
}
