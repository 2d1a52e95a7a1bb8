import type { Certainty, PostRole } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { overlaps } from '../text/stretch.ts';
import { wordSet } from '../text/word.ts';
import type { Found } from './found.ts';
import { advised, changed, changedHow, noAdvice, noChange, noQuestion, running } from './told-remedy-words.ts';

const set = (words: string): ReadonlySet<string> => wordSet(words.replaceAll('|', ' '));
const CHANGED = set(changed);
const NO_CHANGE = set(noChange);
const ADVISED = set(advised);
const NO_ADVICE = set(noAdvice);
const NO_QUESTION = set(noQuestion);
const RUNNING = set(running);
const HOW: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(changedHow).map(([verb, words]) => [verb, set(words)]),
);

/** As many words a remedy's own words may be. */
const LONGEST = 6;
/** What may stand between the beginning of a clause and its verb. */
const BEFORE_VERB = wordSet(`
  so and then now just finally also today tonight yesterday tomorrow plus maybe ok okay well first next simply please always even have ive i we
  weve did only instead already actually eventually or yes to`);
/** When it began, or what hurts: no remedy, however much is done. */
const ELSEWHERE =
  / (?:since|after|when|whenever|started|began|came on|first noticed|while|every time|if|until|before|used to|last year|years ago|because) /;
const WELCOMES = / (?:you|your|youre) /;
/** Verbs that may have their thing before what is done with it: "put a cushion under it". */
const FAR = /^(?:put|stuck|took|left|threw|lay|laid)$/;
/** "What do I do with them?" */
const ASKING = /^(?:what|how|why|where|which|who)$/;
const MODAL = /^(?:should|shall|do|can|could|may|must|might|dare|ought|need)$/;
/** What is said of a thing that is put away, ordered or taken instead. */
const PUT_AWAY =
  / (?:in the bin|is out|are out|off the menu|on ebay|on order|ordered|in the post|in the mail|it is|binned|instead|out the window|in the cart) (?:; )?$/;

const verbAt = (sentence: ReadSentence, from: number): number => {
  let at = from;
  while (at < from + 4 && BEFORE_VERB.has(sentence.words[at]?.text ?? '')) at++;
  return at;
};

/** Where the clause of a word ends, or its part between commas; no further than a remedy is long. */
function endOf({ words, clauses, afterComma }: ReadSentence, from: number): number {
  let to = from + 1;
  while (to < words.length && to - from < LONGEST && clauses[to] === clauses[from] && !afterComma[to]) to++;
  return to;
}

/** The words with which a clause, or what follows a comma or *and*, begins. */
function beginnings({ words, clauses, afterComma }: ReadSentence): number[] {
  return words.flatMap(({ text }, index) => {
    const before = words[index - 1]?.text;
    const isBegun = index === 0 || clauses[index] !== clauses[index - 1] || afterComma[index];
    return isBegun || ((before === 'and' || before === 'then' || before === 'or') && text !== 'i') ? [index] : [];
  });
}

const told = (from: number, to: number, certainty: Certainty): Found => ({
  kind: 'remedy',
  value: null,
  from,
  to,
  certainty,
});

/** "Moved the clip to my back", "I've cut a hole in the tongue": what the writer changed. */
function changesIn(sentence: ReadSentence): Found[] {
  const { words, line } = sentence;
  if (sentence.asks || ELSEWHERE.test(line)) return [];
  return beginnings(sentence).flatMap((start) => {
    const at = verbAt(sentence, start);
    const verb = words[at]?.text ?? '';
    if (!CHANGED.has(verb)) return [];
    const to = endOf(sentence, at);
    const behind = words.slice(at + 1, to).map(({ text }) => text);
    const how = HOW.get(verb);
    if (behind.length === 0 || behind.slice(0, 3).some((word) => NO_CHANGE.has(word))) return [];
    if (how !== undefined && !behind.slice(0, FAR.test(verb) ? 4 : 1).some((word) => how.has(word))) return [];
    const { isOwn, isSupposed, certainty } = stanceOf(sentence, at, to);
    return isOwn && !isSupposed && certainty === 'stated' ? [told(at, to, 'stated')] : [];
  });
}

/** "Swap the bottle for a vest", "don't run on it", "you could lower the bench": what somebody who answers advises. */
function adviceIn(sentence: ReadSentence): Found[] {
  const { words } = sentence;
  if (sentence.asks) return [];
  return beginnings(sentence).flatMap((start) => {
    let at = verbAt(sentence, start);
    const led = words
      .slice(at, at + 3)
      .map(({ text }) => text)
      .join(' ');
    const lead =
      /^(?:you (?:should|could|can|must|might) |you (?:need|want|have) to|(?:dont|never) |i would |iwould |id )/.exec(
        `${led} `,
      );
    if (lead !== null) at = verbAt(sentence, at + lead[0].trim().split(' ').length);
    const verb = words[at]?.text ?? '';
    if (!ADVISED.has(verb)) return [];
    const to = endOf(sentence, at);
    const behind = words.slice(at + 1, to).map(({ text }) => text);
    if (behind.length === 0 || behind.slice(0, 2).some((word) => NO_ADVICE.has(word))) return [];
    if (/^(?:go|try|get|want|come)$/.test(verb) && /^(?:to|and|see)$/.test(behind[0])) return [];
    return [told(at, to, sentence.marks.hedged[at] ? 'hedged' : 'stated')];
  });
}

/** "Can I still run on it?", "do I get it drained?", "is it daft to push one-handed?": what is asked about. */
function questionsIn(sentence: ReadSentence): Found[] {
  const { words } = sentence;
  if (!sentence.asks) return [];
  return words.flatMap(({ text }, index): Found[] => {
    const next = words[index + 1]?.text ?? '';
    const isOwn = MODAL.test(text) && /^(?:i|we)$/.test(next) && !ASKING.test(words[index - 1]?.text ?? '');
    const isWorth =
      /^(?:ok|okay|fine|safe|silly|daft|mad|stupid|wise|bad|sensible|alright|right|better|best|crazy)$/.test(text) &&
      next === 'to';
    if (!isOwn && !isWorth) return [];
    let at = index + 2;
    while (
      /^(?:just|really|still|keep|now|even|simply|try|go|not|maybe|actually|to)$/.test(words[at]?.text ?? '') &&
      at < index + 5
    )
      at++;
    const verb = words[at]?.text ?? '';
    // "Can I run on it?" asks what may be done at all.
    const isAllowed = (isWorth || /^(?:can|could|may|when)$/.test(text)) && RUNNING.has(verb);
    const isGot = verb === 'get' && /^(?:it|them|my|a|the|some|rid)$/.test(words[at + 1]?.text ?? '');
    if (verb === '' || isAllowed || (NO_QUESTION.has(verb) && !isGot)) return [];
    const { isSupposed } = stanceOf(sentence, at, at + 1);
    return isSupposed ? [] : [told(at, endOf(sentence, at), 'asked')];
  });
}

/** "Paddles in the bin", "road it is", "waist harness instead of leads": what is put away, ordered or taken instead. */
function leftoversIn(sentence: ReadSentence): Found[] {
  const { words, line } = sentence;
  if (
    sentence.asks ||
    words.length > 8 ||
    !(PUT_AWAY.test(line) || / instead of | back (?:in|to) (?:my|the) /.test(line))
  )
    return [];
  if (/^ (?:it|that|this|what|here|there|how|so|sore|as|is|i|my) /.test(line)) return [];
  const { isOwn, certainty } = stanceOf(sentence, 0, words.length);
  return isOwn && certainty === 'stated' ? [told(0, Math.min(words.length, LONGEST), 'stated')] : [];
}

/**
 * Remedies that no table names, told by what is done: changed, advised, asked about, put away. Their value is null.
 *
 * @param sentence the sentence
 * @param role whose words they are
 * @param isTaken whether some words are told of already
 */
export function toldRemediesIn(
  sentence: ReadSentence,
  role: PostRole,
  isTaken: (from: number, to: number) => boolean,
): Found[] {
  const all =
    role === 'replier'
      ? WELCOMES.test(sentence.line) && / (?:i|my) (?:had|was) /.test(sentence.line)
        ? []
        : adviceIn(sentence)
      : [...changesIn(sentence), ...questionsIn(sentence), ...leftoversIn(sentence)];
  return all.filter(
    (each, index) => !isTaken(each.from, each.to) && all.findIndex((one) => overlaps(one, each)) === index,
  );
}
