import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { wordSet } from '../text/word.ts';
import { type Found, foundAt } from './found.ts';
import { notTerrain, terrainWords } from './terrain-words.ts';

const terrains = phraseTable<string | null>([...Object.entries(terrainWords), [null, notTerrain]]);

/** Words that tell of somebody's running, or of where it is done. */
const RUNNING = wordSet(`
  run runs running ran jog jogs jogging miles mile km kms k mpw route routes train training race marathon half parkrun mostly
  mainly always usually only all loop laps long commute live surface terrain first plod plodding walk walks walking walked walker
  stroll tried switched now`);
const SHORT = 6;

/** Whether a sentence tells where somebody runs rather than what hurts or where a shoe was tried. */
const tellsOfRunning = ({ words }: ReadSentence): boolean =>
  words.length <= SHORT || words.some(({ text }) => RUNNING.has(text));

/** The ground: named by the asker anywhere, once a sentence. */
export function terrainsIn(sentence: ReadSentence, feels: readonly Found[]): Found[] {
  const seen = new Set<string>();
  const runs = feels.length === 0 || tellsOfRunning(sentence);
  return longestHits(hitsIn(terrains, sentence)).flatMap(({ value, from, to }) => {
    if (value === null || seen.has(value) || !(runs || value === 'track')) return [];
    seen.add(value);
    // "Should I run on sand instead?" asks for advice, and ground that is denied to hurt is ground all the same.
    return foundAt(sentence, 'terrain', value, from, to)
      .filter(({ certainty }) => certainty !== 'asked')
      .map((found) => (found.certainty === 'denied' ? { ...found, certainty: 'stated' as const } : found));
  });
}
