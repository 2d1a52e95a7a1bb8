import type { ReadSentence } from '../stance/stance.ts';
import { type Hit, hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { wordSet } from '../text/word.ts';
import { moreConditions } from './cause-conditions.ts';
import { causeWords, notCauses } from './cause-words.ts';
import { conditions } from './runner-words.ts';

const causes = phraseTable<string | null>([
  ...Object.entries(conditions),
  ...Object.entries(moreConditions),
  ...Object.entries(causeWords),
  [null, notCauses],
]);

/** Whether a cause is a condition with a name. */
export const isCondition = (value: string): boolean =>
  Object.hasOwn(conditions, value) || Object.hasOwn(moreConditions, value);

/** What a sentence names that pains are put down to. */
export function causesIn(sentence: ReadSentence): Hit<string>[] {
  return longestHits(hitsIn(causes, sentence)).flatMap(({ value, from, to }) =>
    value === null ? [] : { value, from, to },
  );
}

/** Words that name no cause by themselves: places, times, parts of the body, what is felt, what is asked for. */
const EMPTY = wordSet(`
  why because related linked connected something anything nothing it that this what serious normal more else here worse better a
  an the my yesterday today lot while time long start beginning end now then there bad good ok fine common safe worth able case
  one same knee knees ankle foot feet heel hip hips calf calves shin shins leg legs arm toe toes shoulder groin thigh hamstring
  muscle pain pains ache hurt hurts sore left right inside outside side top bottom front of in on to for with just really some
  sort kind point gp doctor physio day week days weeks month months year years few about helping working going getting coming`);
const LONGEST_UNKNOWN = 6;

/** An unknown cause behind its lead: its own words, up to the end of the clause. */
export function wordsBehind(
  sentence: ReadSentence,
  start: number,
): { readonly value: string; readonly to: number } | null {
  const { words, clauses, afterComma } = sentence;
  let to = start;
  while (
    to < words.length &&
    to - start < LONGEST_UNKNOWN &&
    clauses[to] === clauses[start] &&
    !(afterComma[to] && to > start) &&
    !/^(?:i|when|and|or|because|which|that|but|if|as|since|so|though|cos|than)$/.test(words[to].text)
  )
    to++;
  const texts = words.slice(start, to).map((word) => word.text);
  while (/^(?:the|a|an|my|our|some|that|this|just|all)$/.test(texts[0] ?? '')) texts.shift();
  return texts.length === 0 || texts.every((text) => EMPTY.has(text) || /^\d/.test(text))
    ? null
    : { value: texts.join(' '), to };
}

/** "It's the back of the heel", "not the running": where it is, and what does not hurt; no cause. */
export function tellsElse({ words }: ReadSentence, lead: number, { value, to }: Hit<string>): boolean {
  const opening = words[lead].text;
  return (
    (value === 'back' && /^(?:its|it|thats|this|at|not)$/.test(opening)) ||
    (value === 'distance' && opening === 'not' && words[to - 1].text.startsWith('run'))
  );
}
