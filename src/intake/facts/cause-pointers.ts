import type { ReadSentence } from '../stance/stance.ts';
import { type Hit, hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { wordSet } from '../text/word.ts';
import { causesIn, wordsBehind } from './cause-hits.ts';
import { coincidences, pointers } from './cause-leads.ts';

const pointing = phraseTable([[true, pointers]]);
const coinciding = phraseTable([[true, coincidences]]);

/** A cause that is only pointed at, and the words that do. */
export type Pointed = { readonly value: string; readonly from: number; readonly to: number };

/** How far before its pointer a cause may be named. */
const REACH = 16;
/** What was changed, not what is done again and again. */
const CHANGED = wordSet(`
  started start changed switched swapped began begun got bought moved stopped dropped put increased upped added joined took gave
  ditched went doubled ramped lost gained had new`);

/** The last cause before a word, within reach. */
function before(sentence: ReadSentence, at: number): Hit<string> | undefined {
  return causesIn(sentence).findLast((each) => each.to <= at && at - each.to <= REACH);
}

/**
 * Causes that are named first and pointed at afterwards: "I clench my fists, so maybe that", "… Could that be it?".
 *
 * @param sentence the sentence
 * @param previous the sentence before it in the same post; null for the first
 * @param mayBeUnknown whether a cause outside the tables is read off, in its own words
 */
export function pointedAt(sentence: ReadSentence, previous: ReadSentence | null, mayBeUnknown: boolean): Pointed[] {
  return longestHits(hitsIn(pointing, sentence)).flatMap(({ from, to }): Pointed[] => {
    const named = before(sentence, from);
    if (named !== undefined) return [{ value: named.value, from: named.from, to }];
    // Words of its own behind it say what it is: "could that be the shoes?"
    if (causesIn(sentence).some((each) => each.from >= from && each.from - to <= 4)) return [];
    const own = from > 3 ? ownWay(sentence, from) : null;
    if (own !== null && mayBeUnknown) return [{ ...own, to }];
    const last = previous === null || from > 3 ? undefined : causesIn(previous).at(-1);
    return last === undefined || !speaksOfSelf(previous) ? [] : [{ value: last.value, from, to }];
  });
}

const LONGEST = 6;

/** "I wear a heavy watch, wonder if that's related": a way of the writer's own, in its own words. */
function ownWay({ words }: ReadSentence, at: number): { readonly value: string; readonly from: number } | null {
  const start = words.findLastIndex(({ text }, index) => index < at - 1 && /^(?:i|im|ive|my)$/.test(text));
  const own = words.slice(start + 1, at).filter(({ text }) => !/^(?:so|and|but|or|do|also|just)$/.test(text));
  return start < 0 || own.length < 2 || own.length > LONGEST + 2
    ? null
    : {
        value: own
          .slice(0, LONGEST)
          .map(({ text }) => text)
          .join(' '),
        from: start,
      };
}

/** "I carry my phone." The sentence before tells of a way of the writer's own. */
const speaksOfSelf = (sentence: ReadSentence | null): boolean =>
  sentence?.words.some(({ text }) => /^(?:i|im|ive|my)$/.test(text)) ?? false;

/** What came when the pain did: "roughly when I put the insoles in", "the only thing that's changed is my desk". */
export function coincidingIn(sentence: ReadSentence, mayBeUnknown: boolean): Pointed[] {
  const { words, clauses } = sentence;
  return longestHits(hitsIn(coinciding, sentence)).flatMap(({ from, to }): Pointed[] => {
    const opening = words[from].text;
    const isOnly = /^(?:only|main|one|biggest|big|nothing|not|just|coincid.*)$/.test(opening);
    const change = words.slice(to - 1, to + 5).findIndex(({ text }) => CHANGED.has(text));
    const isSame = words
      .slice(from, to)
      .some(
        ({ text }, index) =>
          /^(?:same|then)$/.test(text) || (text === 'the' && words[from + index + 1].text === 'time'),
      );
    // "It's been there since January, when I started using a vest"
    const isTold =
      opening === 'when' && !sentence.afterComma[from] && !/^(?:started|began|on)$/.test(words[from - 1]?.text ?? '');
    if (isTold || (!isOnly && change < 0 && !isSame)) return [];
    const start = isOnly ? to : to + Math.max(0, change);
    const named = causesIn(sentence).find((each) => each.to > start && each.from - start <= 5);
    if (named !== undefined && (isOnly || change >= 0)) return [{ value: named.value, from, to: named.to }];
    if (isSame) {
      const earlier = before(sentence, from);
      const isNew = words.slice(clauses.indexOf(clauses[from]), from).some(({ text }) => CHANGED.has(text));
      return earlier !== undefined && isNew ? [{ value: earlier.value, from: earlier.from, to }] : [];
    }
    const unknown = mayBeUnknown && opening !== 'when' && (isOnly || change >= 0) ? wordsBehind(sentence, start) : null;
    return unknown === null ? [] : [{ value: unknown.value, from, to: unknown.to }];
  });
}
