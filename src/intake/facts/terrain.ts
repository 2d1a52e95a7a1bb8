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

/** Slopes are named for much that hurts and for places; they are ground where a sentence tells what is run over, and of nothing felt. */
const SLOPE = /^(?:hills|uphill|downhill|flat)$/;
const RUN_OVER = wordSet(`
  run runs running ran jog jogs jogging miles mile km kms k route routes train training race mostly mainly always usually all loop
  live commute terrain surface`);
const NEAR = 5;
const isRunOver = ({ words }: ReadSentence, from: number, to: number): boolean =>
  words.slice(Math.max(0, from - NEAR), to + NEAR).some(({ text }) => RUN_OVER.has(text));
/** What is only like a ground, or is stood on. */
const NO_GROUND = /^(?:like|as|old|my|wet|lay|lying|floor|floors|in)$/;

const isFloor = ({ words }: ReadSentence, to: number): boolean =>
  /^(?:floor|floors|path|runner|runners|shoes|step|steps)$/.test(words[to]?.text ?? '');

/** The ground: named by the asker anywhere, once a sentence. */
export function terrainsIn(sentence: ReadSentence, feels: readonly Found[]): Found[] {
  const seen = new Set<string>();
  const runs = feels.length === 0 || tellsOfRunning(sentence);
  return longestHits(hitsIn(terrains, sentence)).flatMap(({ value, from, to }) => {
    if (value === null || seen.has(value) || !(runs || value === 'track')) return [];
    if (SLOPE.test(value) && !(isRunOver(sentence, from, to) && feels.length === 0 && to - from <= 2)) return [];
    if (value === 'hard-surface' && (NO_GROUND.test(sentence.words[from - 1]?.text ?? '') || isFloor(sentence, to)))
      return [];
    seen.add(value);
    // "Should I run on sand instead?" asks for advice, and ground that is denied to hurt is ground all the same.
    return foundAt(sentence, 'terrain', value, from, to)
      .filter(({ certainty }) => certainty !== 'asked')
      .map((found) => (found.certainty === 'denied' ? { ...found, certainty: 'stated' as const } : found));
  });
}
