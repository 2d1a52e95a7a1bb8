import type { Certainty, FactValue } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import type { Found } from './found.ts';
import {
  brandWords,
  consideredCues,
  modelParts,
  modelWords,
  notModels,
  notShoes,
  ownedCues,
  plainShoes,
  shoeKinds,
} from './shoe-words.ts';

type Named = { readonly brand: string; readonly isModel: boolean };

const named = phraseTable<Named | null>([
  ...Object.entries(brandWords).map(([brand, words]) => [{ brand, isModel: false }, words] as const),
  ...Object.entries(modelWords).map(([brand, words]) => [{ brand, isModel: true }, words] as const),
  [null, notShoes],
]);
const plain = phraseTable<true | null>(
  [
    [true, plainShoes],
    [null, notShoes],
  ],
  shoeKinds,
);
const considered = phraseTable([[true, consideredCues]]);
const owned = phraseTable([[true, ownedCues]]);

import { wordSet } from '../text/word.ts';

const parts = wordSet(modelParts);
const nothing = wordSet(notModels);

/** A shoe in a sentence. */
type ShoeHit = {
  readonly brand: string | null;
  readonly model: string | null;
  readonly from: number;
  readonly to: number;
};

const SHORTEST_PART = 1;
const LOOSE_END = /^(?:one|two|st|more|walk|go|and|fast)$/;
/** Nicknames of models. */
const NICKNAMES: Readonly<Record<string, string>> = { pegs: 'Pegasus', peg: 'Pegasus', speeds: 'Speed', pros: 'Pro' };
/** Plural endings of models that people own: "Kayanos", "Cliftons". */
const singular = (word: string): string =>
  word !== 'gts' && /[^su]s$/.test(word) && parts.has(word.slice(0, -1)) ? word.slice(0, -1) : word;
const capital = (word: string): string =>
  /^(gt|xa|atr|gtx|gts|sl|tr|st|v\d+)$/.test(word)
    ? word.toUpperCase().replace(/^V(\d)/, 'v$1')
    : word.charAt(0).toUpperCase() + word.slice(1);
const isNumber = (word: string): boolean => /^\d{1,4}$/.test(word) || /^v\d{1,2}$/.test(word);

/** How far a model reaches after its maker. */
function modelEnd(sentence: ReadSentence, start: number): number {
  let end = start;
  while (end < sentence.words.length && end - start < 4) {
    const { text } = sentence.words[end];
    const breaks = end > start && sentence.afterComma[end];
    const isUnit = /^(k|km|miles|mile|weeks|months|years|times|minutes|days|hours|pounds|dollars|euros|quid)$/.test(
      sentence.words[end + 1]?.text ?? '',
    );
    if (breaks || !(parts.has(singular(text)) || (isNumber(text) && !isUnit)) || text.length < SHORTEST_PART) break;
    end++;
  }
  // "Brooks Ghost two weeks ago": a word that ends no model.
  while (end > start && LOOSE_END.test(sentence.words[end - 1].text) && sentence.words[end - 2]?.text !== 'foam') end--;
  return end;
}

/** The model's name; null where its words are a technique's, or say nothing. */
function modelOf(sentence: ReadSentence, from: number, to: number): string | null {
  const texts = sentence.words.slice(from, to).map((word) => word.text);
  while (texts.length > 0 && LOOSE_END.test(texts.at(-1) ?? '') && texts.at(-2) !== 'foam') texts.pop();
  if (texts.every((text) => nothing.has(text))) return null;
  const kept = texts.length > 1 && texts[0] === 'gel' && parts.has(texts[1]) ? texts.slice(1) : texts;
  return kept.map((text) => NICKNAMES[text] ?? capital(singular(text))).join(' ');
}

function namedShoes(sentence: ReadSentence): ShoeHit[] {
  const hits = longestHits(hitsIn(named, sentence)).flatMap(({ value, from, to }) =>
    value === null ? [] : [{ ...value, from, to }],
  );
  const shoes: ShoeHit[] = [];
  for (const { brand, isModel, from, to } of hits) {
    const last = shoes.at(-1);
    if (last !== undefined && from < last.to) continue;
    if (isModel && !isPlausible(sentence, from)) continue;
    const start = isModel || brand === 'On' ? (sentence.words[from].text === 'on' ? from + 1 : from) : to;
    const end = Math.max(to, modelEnd(sentence, start));
    shoes.push({ brand, model: modelOf(sentence, start, end), from, to: end });
  }
  return shoes;
}

/** Numbers and plain words are models only where shoes are spoken of. */
function isPlausible(sentence: ReadSentence, from: number): boolean {
  const { text } = sentence.words[from];
  return (
    !(
      isNumber(text) ||
      /^(beast|addiction|structure|revolution|provision|olympus|transport|hurricane|triumph|omni|challenger|torrent|boston|cumulus|nimbus|air|free|infinity|invincible|mach|adrenaline|adrenalines|pegs|peg|rides|guides|launch|waves|glides|clouds|beacons|cohesions|omnis)$/.test(
        text,
      )
    ) ||
    /^(?:my|in|new|old|these|those|some|the|of|wear|wearing|trusty|our|mine)$/.test(
      sentence.words[from - 1]?.text ?? '',
    ) ||
    sentence.words.length <= 4 ||
    / (shoe|shoes|trainers|sneakers|asics|nike|brooks|hoka|saucony|adidas|pair|wear|wearing|running in|run in) /.test(
      sentence.line,
    )
  );
}

/** Whether a cue speaks of a shoe: before it in its clause, or near before it. */
function isCued(sentence: ReadSentence, table: typeof considered, shoe: ShoeHit): number {
  const before = hitsIn(table, sentence).filter((hit) => hit.from < shoe.to && shoe.from - hit.to < 12);
  return Math.max(-1, ...before.map((hit) => hit.from));
}

/** "Mudclaws on order", "Bondi 8 vs Skyward X?" */
const BEHIND =
  /^ (?:\w+ )?(?:on order|ordered|on the way|in the (?:cart|basket|post|mail)|vs|versus|anyone|any good|for sale) /;
const lineBehind = ({ words }: ReadSentence, to: number): string =>
  ` ${words
    .slice(to, to + 5)
    .map(({ text }) => `${text} `)
    .join('')}`;
const isMine = ({ words }: ReadSentence, { from }: ShoeHit): boolean =>
  /^(?:my|mine)$/.test(words[from - 1]?.text ?? '');

/** Owned or only thought of: the nearer cue decides; without any, what is named is owned. */
function statusOf(sentence: ReadSentence, shoe: ShoeHit): 'shoe-owned' | 'shoe-considered' {
  if (BEHIND.test(lineBehind(sentence, shoe.to)) && !isMine(sentence, shoe)) return 'shoe-considered';
  const [thought, has] = [isCued(sentence, considered, shoe), isCued(sentence, owned, shoe)];
  const isWeighed =
    sentence.asks && has < 0 && / (?:any good|worth|good for|better|any better|recommended) /.test(sentence.line);
  if (isWeighed && !isMine(sentence, shoe)) return 'shoe-considered';
  if (thought < 0) return 'shoe-owned';
  return has > thought &&
    has >= 0 &&
    !/^(on|in|have|got|use|used)$/.test(sentence.words[has].text) &&
    shoe.from - has < shoe.from - thought
    ? 'shoe-owned'
    : 'shoe-considered';
}

/**
 * Shoes: owned or considered, with maker and model where they are said.
 *
 * @param sentence the sentence
 * @param knowsOwned whether the asker names a pair elsewhere, so that "my shoes" is no other
 */
export function shoesIn(sentence: ReadSentence, knowsOwned: boolean): Found[] {
  const withName = namedShoes(sentence);
  const without = longestHits(hitsIn(plain, sentence)).flatMap(({ value, from, to }): ShoeHit[] =>
    value === null || withName.some((shoe) => Math.abs(shoe.from - from) < 5)
      ? []
      : [{ brand: null, model: null, from, to }],
  );
  const found = [...withName, ...without].flatMap((shoe): Found[] => {
    const kind = statusOf(sentence, shoe);
    const stance = stanceOf(sentence, shoe.from, shoe.to);
    if (!stance.isOwn) return [];
    if (shoe.brand === null && kind === 'shoe-owned' && (knowsOwned || !isOwnPair(sentence, shoe))) return [];
    if (shoe.brand === null && kind === 'shoe-considered' && !isThoughtOf(sentence, shoe)) return [];
    const value: FactValue = { brand: shoe.brand, model: shoe.model };
    return [{ kind, value, from: shoe.from, to: shoe.to, certainty: certaintyOf(kind, stance.certainty) }];
  });
  return found;
}

/** To think of a pair is what considering says; only asking and half saying are marked. */
function certaintyOf(kind: 'shoe-owned' | 'shoe-considered', certainty: Certainty): Certainty {
  // "Not in my old Pegasus" denies the pain and not the pair.
  if (kind === 'shoe-owned') return 'stated';
  return certainty;
}

/** "My shoes", "I bought new shoes": a pair that is there. */
function isOwnPair(sentence: ReadSentence, shoe: ShoeHit): boolean {
  const texts = sentence.words.slice(shoe.from, shoe.to).map((word) => word.text);
  return (
    texts[0] === 'my' ||
    isCued(sentence, owned, shoe) >= 0 ||
    /^(trainers|shoes|sneakers)$/.test(texts[0]) ||
    /\b(in|with|since|after) (the )?(new|old)\b/.test(
      sentence.words
        .slice(Math.max(0, shoe.from - 2), shoe.to)
        .map((word) => word.text)
        .join(' '),
    )
  );
}

/** A pair without a name is considered where its kind is said: "cushioned trainers", "proper running shoes". */
function isThoughtOf(sentence: ReadSentence, shoe: ShoeHit): boolean {
  return sentence.words[shoe.from].text !== 'my';
}

/** Whether a sentence names a pair that the asker owns. */
export function namesOwnShoe(sentence: ReadSentence): boolean {
  return namedShoes(sentence).some(
    (shoe) => statusOf(sentence, shoe) === 'shoe-owned' && stanceOf(sentence, shoe.from, shoe.to).isOwn,
  );
}
