import type { Certainty } from '#record';
import { clausesOf } from '../text/clause.ts';
import type { Sentence } from '../text/sentence.ts';
import { type Marks, marksOf } from './scopes.ts';

/** A sentence with its clauses and with what is marked on its words. */
export type ReadSentence = Sentence & {
  readonly clauses: readonly number[];
  readonly marks: Marks;
  /** The answer that the writer gives to it in the sentence after: "Any numbness? No." */
  readonly answered: 'yes' | 'no' | null;
};

/** How something was said. */
export type Stance = {
  readonly certainty: Certainty;
  /** Whether it is said of the writer. */
  readonly isOwn: boolean;
  /** Whether it is only supposed: "if I get numb". */
  readonly isSupposed: boolean;
  /** For something asked: whether the question takes it for granted. */
  readonly granted: Marks['granted'];
};

const NO = /^(no|nope|none|nah|negative|never|nothing|not)$/;
const YES = /^(yes|yep|yeah|yup|sadly)$/;
const DENIED_BEHIND =
  /^(?:; )?(?:is |are |was |were )?(?:; )?(?:no|none|nil|nope|absent|negative|not present|not there|isnt (?:there|present|an issue|a problem)|not an issue|ruled out)(?: ;)? $/;

/**
 * Reads how the sentences of one post are meant.
 *
 * @param sentences the post's sentences in order
 */
export function readSentences(sentences: readonly Sentence[]): ReadSentence[] {
  let carriesOver = false;
  return sentences.map((sentence, index) => {
    const clauses = clausesOf(sentence);
    const marks = marksOf(sentence, clauses, carriesOver);
    carriesOver = marks.others.at(-1) ?? false;
    const next = sentences[index + 1];
    // "Double vision! No: double parkrun" takes back what it exclaims.
    const takesBack = sentence.words.length <= 3 && next?.line.startsWith(' no ; ');
    const reply = sentence.asks || takesBack ? (next?.words[0].text ?? '') : '';
    return { ...sentence, clauses, marks, answered: NO.test(reply) ? 'no' : YES.test(reply) ? 'yes' : null };
  });
}

/** Whether the words right behind deny: "numbness: none". */
function isDeniedBehind(sentence: Sentence, to: number): boolean {
  const start = to < sentence.at.length ? sentence.at[to - 1] + sentence.words[to - 1].text.length + 1 : null;
  if (start === null) return false;
  let end = to;
  while (end < sentence.words.length && end < to + 4 && !(sentence.afterComma[end] && end > to)) end++;
  const rest = sentence.line.slice(start, end < sentence.at.length ? sentence.at[end] : sentence.line.length);
  return DENIED_BEHIND.test(rest);
}

/** Verbs that deny whatever they stand in the middle of: "my face isn't numb". */
const DENYING_VERB = /^(?:isnt|arent|wasnt|werent|doesnt|dont|didnt|havent|hasnt|hadnt|never|aint)$/;

/** Whether a word within a phrase denies it: its first word is the phrase's own. */
function isDeniedInside({ marks, words }: ReadSentence, from: number, to: number): boolean {
  return marks.deniedBy.slice(from + 1, to).some((denier, index) => {
    const isLast = from + 1 + index === to - 1;
    return denier > from && (isLast || DENYING_VERB.test(words[denier].text));
  });
}

/** Whether a question speaks of the writer's own: "my chest pain", or "I" after anything but an inverted verb. */
function speaksOfOwn(sentence: ReadSentence, from: number, to: number): boolean {
  const { words, marks } = sentence;
  return words.slice(0, Math.min(words.length, to + 3)).some(({ text }, index) => {
    if (index < from - 8) return false;
    if (/^(my|mine|ive|im)$/.test(text)) return true;
    const before = words[index - 1]?.text ?? '';
    return (
      text === 'i' &&
      !(marks.asked[index] && /^(do|could|should|have|am|would|can|did|may|might|will|must)$/.test(before))
    );
  });
}

/**
 * How some words of a sentence are meant.
 *
 * @param sentence the sentence
 * @param from, to the words, `to` exclusive; what denies stands before the first of them
 */
export function stanceOf(sentence: ReadSentence, from: number, to: number): Stance {
  const { marks } = sentence;
  const any = (marked: readonly boolean[]) => marked.slice(from, to).includes(true);
  const denied =
    marks.deniedBy[from] >= 0 ||
    isDeniedInside(sentence, from, to) ||
    isDeniedBehind(sentence, to) ||
    (sentence.answered === 'no' && (any(marks.asked) || !sentence.asks));
  const asked = any(marks.asked) && sentence.answered === null;
  const certainty = denied ? 'denied' : asked ? 'asked' : any(marks.hedged) ? 'hedged' : 'stated';
  return {
    certainty,
    isOwn: !marks.others[from],
    isSupposed: marks.supposed[from],
    granted: marks.granted === 'plainly' || (asked && speaksOfOwn(sentence, from, to)) ? 'plainly' : marks.granted,
  };
}
