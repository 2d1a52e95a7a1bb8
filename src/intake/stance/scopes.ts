import { type Hit, hitsIn, type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import type { Sentence } from '../text/sentence.ts';
import * as cues from './cue-phrases.ts';

const table = (phrases: string, classes: Readonly<Record<string, string>> = {}): PhraseTable<true> =>
  phraseTable([[true, phrases]], classes);
const words = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/).filter((word) => word !== ''));

const verbs = {
  aux: 'dont,doesnt,didnt,not,never,isnt,arent,wasnt,wont,havent,hasnt,hadnt,aint,couldnt',
  verb: cues.deniedVerbs,
};
const negators = table(cues.negators);
const notNegators = table(cues.notNegators, verbs);
const negationEnds = words(cues.negationEnds);
const listEnds = words(cues.listEnds);
const hedgers = table(cues.hedgers);
const hedgersBehind = table(cues.hedgersBehind);
const questionOpenings = table(cues.questionOpenings);
const takingForGranted = table(cues.takingForGranted);
const likelyTaken = table(cues.likelyTaken);
const suppositions = table(cues.suppositions);
const others = table(cues.others, {
  relation: cues.relations,
  old: 'old,older,younger,elder,little,late,poor,running,best,good,dear',
});
const speaking = words(cues.speaking);

/** What is marked on each word of a sentence. */
export type Marks = {
  /** For each word the word that denies it; −1 where none does. */
  readonly deniedBy: readonly number[];
  readonly hedged: readonly boolean[];
  readonly asked: readonly boolean[];
  readonly supposed: readonly boolean[];
  readonly others: readonly boolean[];
  /** Whether its questions take for granted what they name. */
  readonly granted: 'no' | 'likely' | 'plainly';
};

const TELLS = /^(?:told|said|gave|advised|prescribed|sent|recommended|suggested|asked|took|did|put)$/;
/** Openings of a guess that ends in a question mark all the same. */
const GUESSES =
  /^ (?:so |and |but )?(?:im |i |iam |am )(?:guessing|guess|assume|assuming|presume|suspect|think|thinking|reckon|suppose) /;
/** From this length on a sentence that opens no question is told, whatever mark it ends with. */
const LONG_TOLD = 12;
const MOST_DENIED = 14;
const MOST_DENIED_IF = 4;
const MOST_HEDGED = 14;

const blank = (sentence: Sentence): boolean[] => sentence.words.map(() => false);
const isStrong = (sentence: Sentence, index: number): boolean => sentence.line[sentence.at[index] - 2] === ';';

/** Whether a list of things denied goes on over a comma: "no numbness, tingling or fever". */
function listGoesOn(sentence: Sentence, index: number): boolean {
  const { words: all, afterComma } = sentence;
  if (['or', 'nor', 'no', 'any', 'not'].includes(all[index].text)) return true;
  const and = all[index].text === 'and' ? 1 : 0;
  let end = index + 1;
  while (end < all.length && !afterComma[end] && !isStrong(sentence, end)) end++;
  const item = all.slice(index + and, end).map((word) => word.text);
  const first = item.findIndex((word) => word === 'or' || word === 'nor' || word === 'and');
  const head = first < 0 ? item : item.slice(0, first);
  return head.length <= 4 && head.every((word) => !listEnds.has(word) && !negationEnds.has(word));
}

/** "Could not bend it without pain" says that there was pain. */
function isDouble({ words }: Sentence, clauses: readonly number[], at: number): boolean {
  if (words[at].text !== 'without') return false;
  const before = words.slice(Math.max(0, at - 8, clauses.indexOf(clauses[at])), at);
  return before.some(({ text }) =>
    /^(?:cant|couldnt|not|never|unable|hard|impossible|difficult|barely|hardly)$/.test(text),
  );
}

/** "Can not lift it" says what "cannot lift it" says. */
function isOfAbility({ words }: Sentence, at: number): boolean {
  return words[at].text === 'not' && /^(?:can|could|will|would)$/.test(words[at - 1]?.text ?? '');
}

function deniers(sentence: Sentence, clauses: readonly number[]): number[] {
  const deniedBy = sentence.words.map(() => -1);
  const exempt = new Set(hitsIn(notNegators, sentence).map((hit) => hit.from));
  for (const { from, to } of hitsIn(negators, sentence)) {
    if (exempt.has(from) || isOfAbility(sentence, from) || isDouble(sentence, clauses, from)) continue;
    let clause = clauses[from];
    // "If it isn't better in three weeks see a physio": what a condition denies is short.
    const isIf = sentence.words
      .slice(Math.max(0, from - 4), from)
      .some(({ text }) => text === 'if' || text === 'unless');
    const most = isIf ? MOST_DENIED_IF : MOST_DENIED;
    for (let index = to; index < Math.min(sentence.words.length, to + most); index++) {
      const word = sentence.words[index].text;
      if (negationEnds.has(word) || isStrong(sentence, index)) break;
      if (sentence.afterComma[index]) {
        if (!listGoesOn(sentence, index)) break;
        clause = clauses[index];
      }
      if (clauses[index] !== clause) break;
      if (word === 'and' && listEnds.has(sentence.words[index + 1]?.text ?? '')) break;
      deniedBy[index] = from;
    }
  }
  return deniedBy;
}

function hedgedWords(sentence: Sentence, clauses: readonly number[]): boolean[] {
  const hedged = blank(sentence);
  for (const { from } of hitsIn(hedgers, sentence)) {
    const [before, next] = [sentence.words[from - 1]?.text ?? '', sentence.words[from + 1]?.text ?? ''];
    if (
      (sentence.words[from].text === 'may' &&
        /^(?:in|since|mid|early|late|of|from|last|until|by|during|next|this|end|around|on|\d+(?:st|nd|rd|th)?)$/.test(
          before,
        )) ||
      (/^(?:kind|sort)$/.test(sentence.words[from].text) &&
        (/^(?:this|that|the|what|which|any|some|these)$/.test(before) ||
          // "Sort of a sharp pinch" says what it is like.
          (/^an?$/.test(sentence.words[from + 2]?.text ?? '') && !/^an?$/.test(before)))) ||
      / (?:thats|that is|this is|which is) why /.test(sentence.line.slice(sentence.at[from], sentence.at[from] + 24)) ||
      (/^th(ink|inking|ought)$/.test(sentence.words[from].text) && /^(about|of|to)$/.test(next))
    )
      continue;
    for (let index = from; index < Math.min(sentence.words.length, from + MOST_HEDGED); index++) {
      const isOver = clauses[index] !== clauses[from] || (sentence.afterComma[index] && index > from + 1);
      if (isOver || (sentence.words[index].text === 'because' && index > from)) break;
      // "Maybe a stress reaction, and told me to rest"
      if (sentence.words[index].text === 'and' && TELLS.test(sentence.words[index + 1]?.text ?? '')) break;
      hedged[index] = true;
    }
  }
  for (const { from, to } of hitsIn(hedgersBehind, sentence)) {
    const closes = to === sentence.words.length || clauses[to] !== clauses[from] || sentence.afterComma[to];
    const behind = sentence.words[from].text === 'or' || from > 0;
    if (!closes || !behind) continue;
    for (
      let index = from - 1;
      index >= 0 && (clauses[index] === clauses[from] || clauses[index] === clauses[from - 1]);
      index--
    ) {
      hedged[index] = true;
      // "The scan showed a lump so arthritis, I suppose"
      const begins = sentence.afterComma[index] || /^(?:so|because|since|although)$/.test(sentence.words[index].text);
      if (from - index > 8 || begins) break;
    }
  }
  return hedged;
}

function mark(marked: boolean[], from: number, to: number): void {
  for (let index = from; index < Math.min(to, marked.length); index++) marked[index] = true;
}

function askedWords(sentence: Sentence, clauses: readonly number[]): boolean[] {
  const asked = blank(sentence);
  const openings = hitsIn(questionOpenings, sentence);
  const { length } = sentence.words;
  if (sentence.asks) {
    const first = openings.find((hit) => hit.from === 0 || opens(sentence, clauses, hit));
    // "I'm guessing it's PF?" half says it.
    const inverted = invertedAt(sentence, clauses);
    const isTold = openings.length === 0 && inverted === null && (GUESSES.test(sentence.line) || length >= LONG_TOLD);
    // "I'm guessing it's PF?" half says it, and a long sentence that asks nothing only wonders at itself.
    if (first === undefined && isTold) return asked;
    const lastClause = sentence.words[0].text === 'or' ? 0 : clauses.indexOf(clauses[length - 1]);
    mark(asked, first?.from ?? inverted ?? openings[0]?.from ?? lastClause, length);
    return asked;
  }
  for (const hit of openings) {
    // "Did my calf in on Sunday" asks nothing, and "I wonder if it's the camber" half says it.
    // "A night's sleep usually does it" ends where a question would go on.
    if (hit.to === length && /^(?:does|do|did)$/.test(sentence.words[hit.from].text)) continue;
    if (!opens(sentence, clauses, hit) || /^(?:did|wonder)$/.test(sentence.words[hit.from].text)) continue;
    let to = hit.to;
    while (to < length && clauses[to] === clauses[hit.from]) to++;
    mark(asked, hit.from, to);
  }
  return asked;
}

const INVERTED = /^(?:would|could|should|can|will|shall|might|may|do|does|did|is|are|was|were|has|have|am)$/;
/** "Did you …?", but "did 800s on the track". */
const ASKED_OF =
  /^(?:i|it|you|anyone|anybody|the|my|this|that|they|we|he|she|these|those|your|somebody|someone|people|any)$/;
const BEFORE_INVERTED = /^(?:and|or|so|but|also|then|if|please|thanks|well|ok|hi|hello)$/;

/** "Would insoles help my arch?": the last verb that stands where a question opens; null where none does. */
function invertedAt({ words, afterComma }: Sentence, clauses: readonly number[]): number | null {
  const at = words.findLastIndex(
    ({ text }, index) =>
      INVERTED.test(text) &&
      !(text === 'did' && !ASKED_OF.test(words[index + 1]?.text ?? '')) &&
      (index === 0 ||
        afterComma[index] ||
        clauses[index] !== clauses[index - 1] ||
        (BEFORE_INVERTED.test(words[index - 1].text) && index <= 2)),
  );
  return at < 0 ? null : at;
}

/** Whether a question can open at a hit: at the start of a clause, after a comma, or in words that only ask. */
function opens(sentence: Sentence, clauses: readonly number[], hit: Hit<true>): boolean {
  const { from } = hit;
  const word = sentence.words[from].text;
  if (from === 0 || sentence.afterComma[from] || clauses[from] !== clauses[from - 1])
    return !/^(what|when|where|who|which|how)$/.test(word) || sentence.asks;
  return (
    /^(any|anyone|anybody|should|could|wondering|wonder|shall)$/.test(word) &&
    !/^(i|you|we|they|it|that|which|to|who|and|not)$/.test(sentence.words[from - 1].text)
  );
}

function supposedWords(sentence: Sentence, clauses: readonly number[]): boolean[] {
  const supposed = blank(sentence);
  for (const { from } of hitsIn(suppositions, sentence)) {
    const before = sentence.words[from - 1]?.text ?? '';
    if (/^(as|even|see|know|sure|wonder|wondering|ask|asking|tell|certain|unsure|wondered)$/.test(before)) continue;
    let to = from + 1;
    while (to < supposed.length && clauses[to] === clauses[from] && !(sentence.afterComma[to] && to > from + 2)) to++;
    mark(supposed, from, to);
  }
  return supposed;
}

const HANDLED =
  /^(?:off|up|over|into|past|around|avoiding|dodging|hitting|chasing|carrying|walking|holding|lifting|lifted|picked|carried|walked|chased|held|pushed|fed|washed|washing|pushing|behind|with|after|from|for|riding|pulling|throwing|feeding)$/;
/** "Lifted the dog into the car": a dog is somebody else wherever the words find it, with its article or without. */
const TAKEN_UP = /^(?:lifted|picked|carried|chased|washed)$/;
const CREATURE = /^(?:horse|dog|dogs|cat|cats|kid|kids|child|children|son|daughter|baby|toddler)$/;

/** "Fell off my horse", "chasing the kids": somebody who is there and of whom nothing is said. */
function isHandled({ words }: Sentence, from: number, to: number): boolean {
  const isTaken = TAKEN_UP.test(words[from - 2]?.text ?? '');
  const isNamed = /^(?:the|a|my|our)$/.test(words[from - 1]?.text ?? '');
  const [before, next] = [words[isTaken || isNamed ? from - 2 : from - 1]?.text ?? '', words[to]?.text ?? ''];
  const isOfThem = /^(?:who|has|had|is|was|got|gets|collapsed|fell|keeps|says|said|cant|needs)$/.test(next);
  return CREATURE.test(words[to - 1].text) && HANDLED.test(before) && !isOfThem;
}

/** "Like someone sat on my chest": nobody is there. */
function isLikened({ words }: Sentence, from: number): boolean {
  const before = words[from - 1]?.text ?? '';
  return (
    /^(?:someone|somebody|elephant|horse|dog)$/.test(words[from].text) &&
    /^(?:like|if|though|thought|swore)$/.test(before)
  );
}

function othersWords(sentence: Sentence, carriesOver: boolean): boolean[] {
  const marked = blank(sentence);
  const starts = new Map(hitsIn(others, sentence).map((hit) => [hit.from, hit.to]));
  let inside = false;
  let reported = false;
  for (const [index, { text }] of sentence.words.entries()) {
    const to = starts.get(index);
    const before = sentence.words[index - 1]?.text ?? '';
    // "Did a 10k with my mate": somebody who only came along.
    const isAlong =
      before === 'with' &&
      to !== undefined &&
      !/^(?:who|has|had|is|was|says|said)$/.test(sentence.words[to]?.text ?? '');
    if (to !== undefined && !isAlong && !isHandled(sentence, index, to) && !isLikened(sentence, index)) {
      const next = sentence.words.slice(to, to + 2).map((word) => word.text);
      inside = true;
      reported = next.some((word) => speaking.has(word));
    } else if (/^(they|their|them)$/.test(text) && carriesOver) {
      inside = true;
      reported = false;
    } else if (
      /^(i|im|ive|iwould|iwill|my|mine|me|myself|mines)$/.test(text) &&
      (!/^(who|whom|that|of|like|with|in|at|from|near|for|on)$/.test(before) ||
        (reported && text === 'my' && before === 'of'))
    ) {
      inside = false;
    } else if (reported && inside && /^(it|its|to|this|thats|that)$/.test(text)) {
      inside = false;
    }
    marked[index] = inside;
  }
  return marked;
}

/**
 * How the words of a sentence are meant: denied, half said, asked, supposed, or said of somebody else.
 *
 * @param sentence the sentence
 * @param clauses its clauses
 * @param carriesOver whether the sentence before it ended with somebody else, whom a "they" may mean
 */
export function marksOf(sentence: Sentence, clauses: readonly number[], carriesOver: boolean): Marks {
  const asked = askedWords(sentence, clauses);
  const granting = hitsIn(takingForGranted, sentence);
  const plainly = granting.length > 0;
  // "Is it normal if I get …" speaks of what is; "what should I do if I get …" of what might be.
  const overrides = granting.some(({ from }) => /^(?:is|why|am|anyone|anybody)$/.test(sentence.words[from].text));
  const likely = plainly || hitsIn(likelyTaken, sentence).length > 0;
  const supposed = overrides ? blank(sentence) : supposedWords(sentence, clauses);
  return {
    deniedBy: deniers(sentence, clauses),
    hedged: hedgedWords(sentence, clauses),
    asked,
    supposed,
    others: othersWords(sentence, carriesOver),
    granted: plainly ? 'plainly' : likely ? 'likely' : 'no',
  };
}
