import { useWords } from '../words/words.tsx';
import { type Fact, useKnowledge } from './queries.ts';

/** What of a fact is said in words. */
type Said = { readonly kind: Fact['kind']; readonly value: unknown; readonly sign: string | null };

/** How a fact's value is said: a danger sign as its question, an explanation and an activity by their names. */
export function useFactWords(): (fact: Said) => string {
  const words = useWords();
  const knowledge = useKnowledge().data;
  const names = new Map(
    [...(knowledge?.activities ?? []), ...(knowledge?.explanations ?? [])].map((each) => [each.id, each.name]),
  );
  return ({ kind, value, sign }) => {
    if (sign !== null) return sign;
    if (typeof value !== 'string') return words.dayZero.facts.value(value);
    if (value.startsWith('shoe:')) return words.dayZero.facts.ownShoes;
    const isNamed = kind === 'aggravator' || kind === 'reliever' || kind === 'hypothesis';
    return (isNamed ? names.get(value) : undefined) ?? words.dayZero.facts.value(value);
  };
}
