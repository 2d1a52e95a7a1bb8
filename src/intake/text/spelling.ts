import { keyWords } from './key-words.ts';
import { ordinaryWords } from './ordinary-words.ts';
import { otherSpellings } from './other-spellings.ts';

/** Words shorter than this are too close to one another to be guessed at. */
const SHORTEST = 5;
/** A letter that was left out may have made it so much shorter. */
const SHORTEST_TYPED = 4;
/** From this length on two slips are forgiven, before it one. */
const TWO_SLIPS_FROM = 8;

const listed = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const mended = new Map(
  Object.entries(otherSpellings).flatMap(([meant, typed]) => listed(typed).map((word) => [word, meant] as const)),
);
const known = new Set(listed(keyWords));
const leftAlone = new Set([...listed(ordinaryWords), ...known]);

/** A word with one letter left out, for each letter. */
function shortened(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/** What is left of a word after up to so many slips of leaving out; two words that share a rest are close. */
function rests(word: string, slips: number): Set<string> {
  const all = new Set([word]);
  let last = [word];
  for (let slip = 0; slip < slips; slip++) {
    last = last.flatMap(shortened);
    for (const rest of last) all.add(rest);
  }
  return all;
}

const slipsOf = (word: string): number => (word.length >= TWO_SLIPS_FROM ? 2 : 1);

const meantByRest = new Map<string, string[]>();
for (const word of known) {
  if (word.length < SHORTEST) continue;
  for (const rest of rests(word, slipsOf(word))) meantByRest.set(rest, [...(meantByRest.get(rest) ?? []), word]);
}

/** Slips between two words: letters left out, put in, changed, or two neighbours swapped. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
    }
    [before, last] = [last, row];
  }
  return last[other.length];
}

const guessed = (word: string): string => {
  let best: string | null = null;
  let fewest = slipsOf(word) + 1;
  const candidates = new Set([...rests(word, slipsOf(word))].flatMap((rest) => meantByRest.get(rest) ?? []));
  for (const candidate of candidates) {
    const slips = slipsBetween(word, candidate);
    const allowed = Math.min(slipsOf(word), slipsOf(candidate));
    if (candidate[0] !== word[0] || slips > allowed || slips >= fewest) continue;
    [best, fewest] = [candidate, slips];
  }
  return best ?? word;
};

/**
 * A word as it was meant: an abbreviation written out, a slip of the keyboard in one of the words that matter mended.
 *
 * Ordinary words that happen to be close to one of those ("calm", "chess") are left alone.
 *
 * @param word lower case, without apostrophes
 * @returns the word meant, or the word itself
 */
export function foldSpelling(word: string): string {
  const meant = mended.get(word);
  if (meant !== undefined) return meant;
  if (word.length < SHORTEST_TYPED || word.length > 20 || leftAlone.has(word) || !/^[a-z]+$/.test(word)) return word;
  return guessed(word);
}
