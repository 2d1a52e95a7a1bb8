import type { Fact, Shoe } from '#record';

type Named = { readonly brand: string | null; readonly model: string | null };

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The brand and model of a shoe's fact. */
function named(fact: Fact): Named {
  const { brand, model } = fact.value as { readonly brand: string | null; readonly model: string | null };
  return { brand, model };
}

/**
 * Identifies a pair by what is known of it.
 *
 * @returns `asics-kayano`, or `owned`/`considered` where neither maker nor model is said
 */
export function shoeId(fact: Fact): string {
  const { brand, model } = named(fact);
  const name = slug([brand, model].flatMap((part) => part ?? []).join(' '));
  return name !== '' ? name : fact.kind === 'shoe-owned' ? 'owned' : 'considered';
}

/** Whether a price belongs to a shoe: the nearest shoe of the same post, before it rather than after. */
function priceOf(shoe: Fact, facts: readonly Fact[]): { readonly amount: number; readonly currency: string } | null {
  for (const price of facts.filter(
    (fact) => fact.kind === 'price' && fact.certainty !== 'denied' && fact.post === shoe.post,
  )) {
    const shoes = facts.filter(
      (fact) => (fact.kind === 'shoe-owned' || fact.kind === 'shoe-considered') && fact.post === price.post,
    );
    const before = shoes.findLast((fact) => fact.span[0] <= price.span[0]);
    if ((before ?? shoes[0]) === shoe) return price.value as { readonly amount: number; readonly currency: string };
  }
  return null;
}

/**
 * The pairs that the asker owns or considers.
 *
 * @param facts all facts, in order
 * @param text the whole text, for the pair's label as written
 * @returns each pair once; owned where it is both; without maker and model only where nothing else is owned
 */
export function shoesOf(facts: readonly Fact[], text: string): Shoe[] {
  const shoes = new Map<string, Shoe>();
  const spoken = facts.filter(
    ({ kind, certainty }) => (kind === 'shoe-owned' || kind === 'shoe-considered') && certainty !== 'denied',
  );
  for (const fact of spoken) {
    const id = shoeId(fact);
    const status = fact.kind === 'shoe-owned' ? 'owned' : 'considered';
    const known = shoes.get(id);
    const price = known?.price ?? priceOf(fact, facts);
    const kept = known?.status === 'owned' ? 'owned' : status;
    const label = known?.label ?? text.slice(...fact.span).replaceAll(/\s+/g, ' ');
    shoes.set(id, { id, label, ...named(fact), price, status: kept });
  }
  return [...shoes.values()];
}
