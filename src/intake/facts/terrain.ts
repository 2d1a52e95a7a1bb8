import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { type Found, foundAt } from './found.ts';
import { notTerrain, terrainWords } from './terrain-words.ts';

const terrains = phraseTable<string | null>([...Object.entries(terrainWords), [null, notTerrain]]);

/** The ground: named by the asker anywhere, once a sentence. */
export function terrainsIn(sentence: ReadSentence): Found[] {
  const seen = new Set<string>();
  return longestHits(hitsIn(terrains, sentence)).flatMap(({ value, from, to }) => {
    if (value === null || seen.has(value)) return [];
    seen.add(value);
    // Ground that is denied to hurt is ground all the same.
    return foundAt(sentence, 'terrain', value, from, to).map((found) =>
      found.certainty === 'denied' ? { ...found, certainty: 'stated' as const } : found,
    );
  });
}
