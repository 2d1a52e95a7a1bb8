import { type Classes, compilePhrase, type Phrase } from './phrase.ts';
import type { Sentence } from './sentence.ts';

/** A phrase of a table, found: what it stands for, and its words from `from` to before `to`. */
export type Hit<V> = { readonly value: V; readonly from: number; readonly to: number };

/** Phrases by the word that they begin with, so that a text is read once whatever the size of the table. */
export type PhraseTable<V> = {
  readonly byWord: ReadonlyMap<string, readonly Entry<V>[]>;
  readonly byBeginning: ReadonlyMap<string, readonly Entry<V>[]>;
  readonly longestBeginning: number;
};

type Entry<V> = { readonly value: V; readonly phrase: Phrase };

/**
 * A table of phrases.
 *
 * @param rows each value with its phrases, separated by commas
 * @param classes what `<name>` stands for in them
 */
export function phraseTable<V>(rows: Iterable<readonly [V, string]>, classes: Classes = {}): PhraseTable<V> {
  const byWord = new Map<string, Entry<V>[]>();
  const byBeginning = new Map<string, Entry<V>[]>();
  const put = (map: Map<string, Entry<V>[]>, key: string, entry: Entry<V>) => {
    const entries = map.get(key);
    if (entries === undefined) map.set(key, [entry]);
    else entries.push(entry);
  };
  for (const [value, phrases] of rows) {
    for (const text of phrases.split(',')) {
      if (text.trim() === '') continue;
      const entry = { value, phrase: compilePhrase(text.trim().replaceAll(/\s+/g, ' '), classes) };
      for (const opening of entry.phrase.openings) {
        if (opening.endsWith('*')) put(byBeginning, opening.slice(0, -1), entry);
        else put(byWord, opening, entry);
      }
    }
  }
  const longestBeginning = Math.max(0, ...[...byBeginning.keys()].map((key) => key.length));
  return { byWord, byBeginning, longestBeginning };
}

/** The entries that a word can begin. */
function* entriesAt<V>(table: PhraseTable<V>, word: string): Generator<Entry<V>> {
  yield* table.byWord.get(word) ?? [];
  if (/^\d/.test(word)) yield* table.byWord.get('#') ?? [];
  for (let length = 1; length <= Math.min(word.length, table.longestBeginning); length++) {
    yield* table.byBeginning.get(word.slice(0, length)) ?? [];
  }
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
export function hitsIn<V>(table: PhraseTable<V>, sentence: Sentence): Hit<V>[] {
  const hits: Hit<V>[] = [];
  for (const [from, word] of sentence.words.entries()) {
    const best = new Map<V, number>();
    for (const { value, phrase } of entriesAt(table, word.text)) {
      phrase.pattern.lastIndex = sentence.at[from];
      if (!phrase.pattern.test(sentence.line)) continue;
      const to = wordAt(sentence, phrase.pattern.lastIndex);
      if (to > (best.get(value) ?? 0)) best.set(value, to);
    }
    for (const [value, to] of best) hits.push({ value, from, to });
  }
  return hits;
}

/**
 * The hits that no longer hit covers: "upper back" rather than "back".
 *
 * @param hits as {@link hitsIn} gives them
 * @returns hits in order that do not overlap
 */
export function longestHits<V>(hits: readonly Hit<V>[]): Hit<V>[] {
  const kept: Hit<V>[] = [];
  for (const hit of hits.toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)) {
    if (kept.every((other) => hit.to <= other.from || hit.from >= other.to)) kept.push(hit);
  }
  return kept.sort((a, b) => a.from - b.from);
}
