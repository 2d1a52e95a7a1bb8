import type { Word } from './word.ts';
import { wordsOf } from './word.ts';

/** A sentence: its words, and the same words as one line for phrases to be found in. */
export type Sentence = {
  readonly words: readonly Word[];
  /** The folded words, each followed by a space, with `; ` where a dash, a colon or a semicolon stood. */
  readonly line: string;
  /** Where each word begins in `line`. */
  readonly at: readonly number[];
  /** Whether a comma, a slash or a bracket stands before each word. */
  readonly afterComma: readonly boolean[];
  /** Whether it ends with a question mark. */
  readonly asks: boolean;
  /** Whether a blank line or the post's start stands before it. */
  readonly opensParagraph: boolean;
};

/** A line shorter than this ends because its writer ended it, not because a program broke it. */
const WRAPPED_LINE = 60;
/** Text without any stop is cut after this many words. */
const LONGEST = 150;

const abbreviations = new Set('approx vs dr mr mrs ms st no min mins hr hrs etc eg ie aprox'.split(' '));

/** Those of them that stand before names. */
const titles = new Set('vs dr mr mrs ms st eg ie approx aprox'.split(' '));

const STOP = /[!?…]|\.(?:\s|$|["'”’)])|\.{2,}|\n\s*\n/u;
const STRONG = /[;:=—–→]|\s-+\s/u;

/** Words after which dots are a pause and no end: "the arm just… stopped". */
const pausing = new Set('just and but so then the my it a was is like or'.split(' '));

/** Whether a sentence ends in what stands between two words. */
function ends(gap: string, before: Word, lineLength: number, next: string): boolean {
  if (gap.includes('\n') && (lineLength < WRAPPED_LINE || /\n\s*[-*•·>]/u.test(gap))) return true;
  if (!STOP.test(gap) || (/^(?:…|\.{2,})\s*$/u.test(gap) && pausing.has(before.text))) return false;
  if (!abbreviations.has(before.text) || !/^\.\s?$/u.test(gap)) return true;
  // "It says no. Bit of a bruise": what may stand before a name or a number, and what ends before a capital.
  return !titles.has(before.text) && /^\p{Lu}/u.test(next);
}

function sentenceOf(words: readonly Word[], text: string, asks: boolean, opensParagraph: boolean): Sentence {
  let line = ' ';
  const at: number[] = [];
  const afterComma: boolean[] = [];
  for (const [index, word] of words.entries()) {
    const gap = index === 0 ? '' : text.slice(words[index - 1].end, word.start);
    if (STRONG.test(gap)) line += '; ';
    at.push(line.length);
    afterComma.push(/[,/()[\]&+]/u.test(gap));
    line += `${word.text} `;
  }
  return { words, line, at, afterComma, asks, opensParagraph };
}

/**
 * The sentences of a stretch of text.
 *
 * A sentence ends at a stop, at a blank line, and at the end of a short line: people write one thought a line.
 *
 * @param text the whole text
 * @param start, end the stretch, UTF-16 offsets, end exclusive
 * @returns sentences in order, none without a word
 */
export function sentencesOf(text: string, start: number, end: number): Sentence[] {
  const sentences: Sentence[] = [];
  let current: Word[] = [];
  let opensParagraph = true;
  let lineStart = start;
  let previous: Word | null = null;
  const close = (gap: string) => {
    if (current.length > 0) sentences.push(sentenceOf(current, text, /^[^\n]*\?/u.test(gap), opensParagraph));
    opensParagraph = /\n\s*\n/u.test(gap);
    current = [];
  };
  for (const word of wordsOf(text, start, end)) {
    if (previous !== null) {
      const gap = text.slice(previous.end, word.start);
      if (
        current.length >= LONGEST ||
        ends(gap, previous, previous.end - lineStart, text.slice(word.start, word.start + 1))
      )
        close(gap);
      if (gap.includes('\n')) lineStart = previous.end + gap.lastIndexOf('\n') + 1;
    }
    current.push(word);
    previous = word;
  }
  if (previous !== null) close(text.slice(previous.end, end));
  return sentences;
}
