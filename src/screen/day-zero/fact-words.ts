import { useWords } from '../words/words.tsx';
import { type Fact, useKnowledge } from './queries.ts';

/** What of a fact is said in words. */
type Said = { readonly kind: Fact['kind']; readonly value: unknown; readonly sign: string | null };

/** How a fact's value is said: a danger sign as its question, an explanation and an activity by their names. */
export function useFactWords(): (fact: Said) => string {
  const words = useWords();
  const knowledge = useKnowledge().data;
  const named = (table: readonly { readonly id: string; readonly name: string }[] = []) =>
    new Map(table.map((each) => [each.id, each.name]));
  // An activity and an explanation may share an id: walking that eases is no "walking far".
  const [activities, explanations] = [named(knowledge?.activities), named(knowledge?.explanations)];
  return ({ kind, value, sign }) => {
    if (sign !== null) return sign;
    if (typeof value !== 'string') return words.dayZero.facts.value(value);
    if (value.startsWith('shoe:')) return words.dayZero.facts.ownShoes;
    const names =
      kind === 'hypothesis' ? explanations : kind === 'aggravator' || kind === 'reliever' ? activities : null;
    return names?.get(value) ?? words.dayZero.facts.value(value);
  };
}
