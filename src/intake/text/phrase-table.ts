import { type Classes, compilePhrase, type Phrase } from './phrase.ts';
import type { Sentence } from './sentence.ts';

/** A phrase of a table, found: what it stands for, and its words from `from` to before `to`. */
export type Hit<V> = { readonly value: V; readonly from: number; readonly to: number };

/** Phrases by how the word begins that they begin with, so that a text is read once whatever the size of the table. */
export type PhraseTable<V> = { readonly byBeginning: ReadonlyMap<string, Bucket<V>> };

type Entry<V> = { readonly value: V; readonly phrase: Phrase };
type Bucket<V> = {
  readonly whole: Map<string, Entry<V>[]>;
  readonly beginnings: { readonly start: string; readonly entry: Entry<V> }[];
};

/** Words are sorted by this many of their first letters. */
const KEY_LENGTH = 2;
const NUMBER = '#';

/**
 * A table of phrases. It is made when it is first asked: a program that starts need not wait for what reads posts.
 *
 * @param rows each value with its phrases, separated by commas; a line may be broken at a space and after an upright stroke
 * @param classes what `<name>` stands for in them
 */
export function phraseTable<V>(rows: Iterable<readonly [V, string]>, classes: Classes = {}): PhraseTable<V> {
  let made: PhraseTable<V>['byBeginning'] | null = null;
  return {
    get byBeginning() {
      made ??= tableOf(rows, classes);
      return made;
    },
  };
}

function tableOf<V>(rows: Iterable<readonly [V, string]>, classes: Classes): PhraseTable<V>['byBeginning'] {
  const byBeginning = new Map<string, Bucket<V>>();
  const bucketOf = (opening: string): Bucket<V> => {
    const key = opening.slice(0, KEY_LENGTH);
    const bucket: Bucket<V> = byBeginning.get(key) ?? { whole: new Map(), beginnings: [] };
    byBeginning.set(key, bucket);
    return bucket;
  };
  for (const [value, phrases] of rows) {
    for (const text of phrases.split(',')) {
      if (text.trim() === '') continue;
      const entry = { value, phrase: compilePhrase(text.trim(), classes) };
      for (const opening of entry.phrase.openings) {
        if (opening.endsWith('*')) {
          const start = opening.slice(0, -1);
          if (start.length < KEY_LENGTH) throw new RangeError(`too short a beginning: ${opening}`);
          bucketOf(start).beginnings.push({ start, entry });
        } else {
          const { whole } = bucketOf(opening);
          whole.set(opening, [...(whole.get(opening) ?? []), entry]);
        }
      }
    }
  }
  return byBeginning;
}

const NONE: readonly never[] = [];

/** The entries that a word can begin; the table's own list wherever nothing has to be joined. */
function entriesAt<V>(table: PhraseTable<V>, word: string): readonly Entry<V>[] {
  const numbers = word.charCodeAt(0) <= 57 ? (table.byBeginning.get(NUMBER)?.whole.get(NUMBER) ?? NONE) : NONE;
  const bucket = table.byBeginning.get(word.slice(0, KEY_LENGTH));
  if (bucket === undefined) return numbers;
  const whole = bucket.whole.get(word) ?? NONE;
  let begun: Entry<V>[] | null = null;
  for (const { start, entry } of bucket.beginnings) {
    if (!word.startsWith(start)) continue;
    begun ??= [...whole, ...numbers];
    begun.push(entry);
  }
  return begun ?? (numbers.length === 0 ? whole : [...whole, ...numbers]);
}

/** The index of the first word that begins at or after a place of the line. */
function wordAt(sentence: Sentence, place: number): number {
  let [low, high] = [0, sentence.at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentence.at[middle] < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where the phrases of a table stand in a sentence.
 *
 * @param table the table
 * @param sentence the sentence
 * @returns one hit for each value and first word, the longest; in the order of their first words
 */
export function hitsIn<V>(table: PhraseTable<V>, sentence: Sentence): readonly Hit<V>[] {
  const known = kept.get(sentence) ?? new Map<PhraseTable<unknown>, readonly Hit<unknown>[]>();
  kept.set(sentence, known);
  const before = known.get(table);
  if (before !== undefined) return before as readonly Hit<V>[];
  const hits = search(table, sentence);
  known.set(table, hits);
  return hits;
}

/** What was found in a sentence, for as long as the sentence is there: many readers ask the same. */
const kept = new WeakMap<Sentence, Map<PhraseTable<unknown>, readonly Hit<unknown>[]>>();

function search<V>(table: PhraseTable<V>, sentence: Sentence): readonly Hit<V>[] {
  const hits: Hit<V>[] = [];
  for (const [from, word] of sentence.words.entries()) {
    const first = hits.length;
    for (const { value, phrase } of entriesAt(table, word.text)) {
      phrase.pattern.lastIndex = sentence.at[from];
      if (!phrase.pattern.test(sentence.line)) continue;
      const to = wordAt(sentence, phrase.pattern.lastIndex);
      const same = hits.findIndex((hit, index) => index >= first && hit.value === value);
      if (same < 0) hits.push({ value, from, to });
      else if (to > hits[same].to) hits[same] = { value, from, to };
    }
  }
  return hits.length === 0 ? NONE : hits;
}

/**
 * The hits that no longer hit covers: "upper back" rather than "back".
 *
 * @param hits as {@link hitsIn} gives them
 * @returns hits in order that do not overlap
 */
export function longestHits<V>(hits: readonly Hit<V>[]): Hit<V>[] {
  if (hits.length < 2) return [...hits];
  const kept: Hit<V>[] = [];
  for (const hit of hits.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every((other) => hit.to <= other.from || hit.from >= other.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
