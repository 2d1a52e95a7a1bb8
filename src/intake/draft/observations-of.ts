import { canonicalObservation } from '#knowledge';
import type { Fact, FactValue, Observation } from '#record';

type Said = { readonly predicate: string; readonly what: string };

const field = (value: FactValue, name: string): FactValue =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? ((value as { readonly [field: string]: FactValue })[name] ?? null)
    : null;

/** What a length says, as the vocabulary takes it: "8 months". */
function lengthWords(value: FactValue): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const [entry] = Object.entries(value as { readonly [unit: string]: FactValue });
  if (entry === undefined) return null;
  const [unit, count] = entry;
  const number = Array.isArray(count) ? count[0] : count;
  return typeof number === 'number' ? `${number} ${unit}` : null;
}

/** How each kind of fact speaks, said or denied. */
function sayingsOf({ kind, value, certainty }: Fact): Said[] {
  const isDenied = certainty === 'denied';
  const text = typeof value === 'string' ? value : null;
  const said = (predicate: string, what: FactValue): Said[] => (typeof what === 'string' ? [{ predicate, what }] : []);
  if (kind === 'quality') return said(isDenied ? 'not-quality' : 'quality', text);
  if (kind === 'aggravator') return said(isDenied ? 'not-aggravated-by' : 'aggravated-by', text);
  if (kind === 'reliever') return said(isDenied ? 'not-eased-by' : 'eased-by', text);
  if (kind === 'onset') {
    return [
      ...said(isDenied ? 'not-onset-after' : 'onset-after', field(value, 'after')),
      ...(isDenied ? [] : said('onset-manner', field(value, 'manner'))),
    ];
  }
  if (isDenied) return [];
  if (kind === 'duration') return said('lasting', lengthWords(value));
  if (kind === 'usual-recovery') return said('usual-recovery', text);
  if (kind === 'trend') return said('trend', text);
  return kind === 'recurrence' ? said('recurs', text) : [];
}

/** The days on which it began, as a fact knows them. */
function intervalOf(value: FactValue): { readonly earliest: string; readonly latest: string } | null {
  const [earliest, latest] = [field(value, 'earliest'), field(value, 'latest')];
  return typeof earliest === 'string' && typeof latest === 'string' ? { earliest, latest } : null;
}

/**
 * What the asker noticed, in the vocabulary of observations.
 *
 * @param facts the asker's facts in order; what is only asked is no observation
 * @returns observations in order, each once, with the span of the fact; words that the vocabulary lacks are left out
 */
export function observationsOf(facts: readonly Fact[]): Observation[] {
  const seen = new Set<string>();
  return facts.flatMap((fact): Observation[] => {
    if (fact.certainty === 'asked') return [];
    return sayingsOf(fact).flatMap(({ predicate, what }): Observation[] => {
      const known = canonicalObservation(predicate, what);
      if (known === null || seen.has(`${known.predicate} ${known.what}`)) return [];
      seen.add(`${known.predicate} ${known.what}`);
      return [{ predicate: known.predicate, what: known.what, when: intervalOf(fact.value), span: [...fact.span] }];
    });
  });
}
