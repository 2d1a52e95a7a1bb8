import { foldSpelling } from './spelling.ts';

/** One word of a text, folded for comparing and kept with its place. */
export type Word = {
  /** Lower case, without apostrophes, a known misspelling mended. */
  readonly text: string;
  /** UTF-16 offsets into the whole text, end exclusive. */
  readonly start: number;
  readonly end: number;
};

/** Letters with their apostrophes and digits (`c25k`); ordinals; numbers with separators inside, without their unit; a currency sign. */
const WORD = /\p{L}[\p{L}\p{M}\d]*(?:['’`]\p{L}+)*|\d+(?:st|nd|rd|th)\b|\d+(?:[.,:/]\d+)*|[£$€]/giu;

/** Forms whose apostrophe tells them from another word. */
const told: Readonly<Record<string, string>> = {
  "i'll": 'iwill',
  "we'll": 'wewill',
  "he'll": 'hewill',
  "she'll": 'shewill',
  "i'd": 'iwould',
  "he'd": 'hewould',
  "she'd": 'shewould',
  "we're": 'weare',
  "we'd": 'wewould',
};

/** "Walking's fine", "the physio's sheet": a noun with its 's; "today's run" and "runner's knee" are words of their own. */
const POSSESSIVE =
  /^(?:(?!morning|evening|spring|king)\p{L}{2,}ing|walk|swell|pain|ankle|knee|neck|back|hip|heel|calf|calves|foot|shin|shoulder|groin|achilles|bruise|stiffness|numbness|mileage|flat|downhill|uphill|stair|hamstring|elbow|wrist|toe|arch|pee|wee|urine|leg|arm|hand|chest|face|heart|head|eye|vision|speech|mouth|bladder|thigh|jaw|spine|throat|scalp|balance|grip|eyelid|pupil|skin|temperature|joint|bum|willy|penis|pressure|handwriting|gait|thumb|finger|ear|nose|brain|pulse|quad|muscle|backside|bottom|crotch|undercarriage|arse|butt)'s$/u;

const plainLetters = (word: string): string => word.replaceAll("'", '').normalize('NFKD').replaceAll(/\p{M}/gu, '');

/** The words of a list, for asking whether a word is one of them. */
export const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** The folded form of a word. */
function folded(raw: string): string {
  const lower = raw.toLowerCase().replaceAll(/[’`]/g, "'");
  if (POSSESSIVE.test(lower)) return foldSpelling(plainLetters(lower.slice(0, -2)));
  return told[lower] ?? foldSpelling(plainLetters(lower));
}

/**
 * The words of a stretch of text.
 *
 * @param text the whole text
 * @param start, end the stretch, UTF-16 offsets, end exclusive
 * @returns words in order; what stands between them is looked up by their offsets
 */
export function wordsOf(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    words.push({ text: folded(match[0]), start: from, end: from + match[0].length });
  }
  return words;
}
