import { activityOf } from './activities.ts';
import { activityPhrases } from './activity-phrases.ts';
import { durationWord, stiffnessWord } from './duration-word.ts';
import { canonicalStems, standsIn } from './stems.ts';
import { type CanonicalObservation, type Predicate, predicates, takesActivity, wordsOf } from './vocabulary.ts';
import { predicatePhrases, wordPhrases } from './word-phrases.ts';

type Phrase = { readonly canonical: string; readonly stems: readonly string[] };

/** Phrases of a table, the longest first, so that the first that stands in a text is the one that says most. */
function phrasesOf(table: Readonly<Record<string, string>>): readonly Phrase[] {
  const all = Object.entries(table).flatMap(([canonical, texts]) =>
    [canonical.replaceAll('-', ' '), ...texts.split(',')].map((text) => ({ canonical, stems: canonicalStems(text) })),
  );
  const letters = (phrase: Phrase) => phrase.stems.join('').length;
  return all
    .filter((phrase) => phrase.stems.length > 0)
    .toSorted((a, b) => b.stems.length - a.stems.length || letters(b) - letters(a));
}

const forActivities = phrasesOf(activityPhrases);
const forPredicates = phrasesOf(predicatePhrases);
const forWords = new Map(
  predicates.map((predicate) => [
    predicate,
    phrasesOf(Object.fromEntries(wordsOf(predicate).map((word) => [word, wordPhrases[word] ?? '']))),
  ]),
);

function bestOf(phrases: readonly Phrase[], text: string): string | null {
  const stems = canonicalStems(text);
  return phrases.find((phrase) => standsIn(phrase.stems, stems))?.canonical ?? null;
}

/**
 * The canonical predicate of an observation.
 *
 * @param text a predicate as somebody wrote it: `aggravated-by`, `Worse with`
 * @returns null where the vocabulary has none
 */
export function canonicalPredicate(text: string): Predicate | null {
  const exact = predicates.find((predicate) => predicate === text.trim().toLowerCase());
  if (exact !== undefined) return exact;
  const found = bestOf(forPredicates, text);
  return predicates.find((predicate) => predicate === found) ?? null;
}

/**
 * The activity that a text names.
 *
 * @param text in runners' words: `being on my feet`, `running down the steep hills`
 * @returns the canonical word, or null where none is recognised
 */
export function canonicalActivity(text: string): string | null {
  const exact = text.trim().toLowerCase();
  return activityOf(exact)?.id ?? bestOf(forActivities, text);
}

/** The vocabulary's own word for what a predicate says, numbers with units included. */
function canonicalWord(predicate: Predicate, what: string): string | null {
  const exact = wordsOf(predicate).find((word) => word === what.trim().toLowerCase());
  if (exact !== undefined) return exact;
  if (predicate === 'usual-recovery' || predicate === 'lasting') {
    const counted = durationWord(what);
    if (counted !== null) return counted;
  }
  if (predicate === 'morning-stiffness') {
    const counted = stiffnessWord(what);
    if (counted !== null) return counted;
  }
  return bestOf(forWords.get(predicate) ?? [], what);
}

/** What "worse in the morning" says of the time of day. */
const asTimeOfDay: Readonly<Partial<Record<Predicate, Predicate>>> = {
  'aggravated-by': 'time-of-day',
  'not-aggravated-by': 'not-time-of-day',
};

/**
 * An observation in canonical words.
 *
 * @param predicate as it was written; null where unknown
 * @param what as it was written; null where unknown
 * @returns null where either is unknown to the vocabulary; a time of day that "aggravates" becomes `time-of-day`
 */
export function canonicalObservation(
  predicate: string | null | undefined,
  what: string | null | undefined,
): CanonicalObservation | null {
  if (predicate == null || what == null) return null;
  const known = canonicalPredicate(predicate);
  if (known === null) return null;
  const found = canonicalWord(known, what) ?? (takesActivity(known) ? canonicalActivity(what) : null);
  if (found !== null) return { predicate: known, what: found };
  const timed = asTimeOfDay[known];
  const hour = timed === undefined ? null : canonicalWord(timed, what);
  return timed === undefined || hour === null ? null : { predicate: timed, what: hour };
}
