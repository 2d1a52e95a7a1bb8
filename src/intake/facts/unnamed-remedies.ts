import type { Certainty } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { overlaps } from '../text/stretch.ts';
import type { Found } from './found.ts';

/** Before something that no table names: that it is or was tried against the pain, by the writer or by anybody. */
const trials = phraseTable<'tried' | 'asked'>([
  [
    'tried',
    `
    (tried|trying|resorted to|experimented with) (and|using|wearing|taking|with|putting|doing)?, had a go (at|with),
    (swapped|replaced|traded|switched) ~4 (for|with) (a|an|my|some), (got|bought|ordered|borrowed|purchased|invested in|splashed out
    on|treated myself to) (myself)? (one|some|a pair) of (those|these|them),
    (physio*|gp|doctor|coach|podiatrist|osteo|osteopath|chiro|trainer|consultant|pt) (has)? (suggest*|recommend*|gave me|given
    me|has me doing|has me on|got me (doing|on)|set me|prescribed|wants me (doing|on))`,
  ],
  [
    'asked',
    `
    (anyone|anybody|you) (else|here|out there)? (ever)? (use|used|uses|using|tried|try|had (any)? (luck|success|joy) with|swear
    by|rate|recommend), (worth trying|worth getting|worth buying), (cured|fixed|solved|sorted|stopped|prevented|beaten|beat)
    (this|it|theirs) (by|with)`,
  ],
]);
/** "Would beetroot juice help?" */
const wouldHelp = phraseTable([
  [
    true,
    `
    (would|will|does|do|could|can|might) ~5 (help|work|do anything|make (a|any) difference|sort it|fix it|be any good|be worth)`,
  ],
]);
/** Behind it: that it did not help. */
const failures = phraseTable([
  [
    true,
    `
    (did|does|do|done|has done|have done) (nothing|sod all|naff all|bugger all|nowt|zilch|squat|jack), (made|makes|make)
    (no|zero|little) difference, (dont|didnt|doesnt|hasnt|havent) (make|made) ~5 difference, (didnt|hasnt|havent|doesnt|dont)
    (help|helped|work|worked)`,
  ],
]);
/** What is no remedy though it is tried. */
const NO_OBJECT =
  /^(?:to|it|that|this|them|these|those|all|everything|anything|nothing|both|again|running|run|jogging|walking|so|but|and|or|not|out|hard|for|in|on|once|twice|other|many|loads|lots|going|race|racing|sprinting|resting|which|what|neither|none|more|fewer|him|her|you|two|three|there|new|one|i|we|my|see|seeing|going|getting|waiting|giving|losing|anyone|anybody|someone|something|anything|people|they|he|she|time)$/;
const LEADS = /^(?:a|an|the|some|those|these|that|my|using|doing|wearing|taking|putting|with|different|various)$/;
const ENDS =
  /^(?:and|but|or|which|that|because|so|for|to|no|not|it|its|i|ive|im|at|in|on|with|did|does|helped|helps|made|before|after|when|while|still|last|this|then|already|without|as|only|if|is|was|are|were|might|could|may|should|would|has|have|yet|everything)$/;
const NO_SUBJECT =
  /^(?:i|ive|it|its|that|this|they|we|he|she|which|and|but|so|you|nothing|none|neither|gp|doctor|physio|doc|podiatrist|osteo|chiro|if|when|my)$/;
const BEING = /^(?:is|are|was|were|might|could|may|should|would|has|have)$/;
const LONGEST = 5;
const LONGEST_SUBJECT = 3;

/** Where the name of something that is tried ends: at a comma, at a word that goes on. */
function nameEnd({ words, afterComma, clauses }: ReadSentence, from: number): number {
  let to = from;
  const goesOn = () => to === from || !(afterComma[to] || ENDS.test(words[to].text) || clauses[to] !== clauses[from]);
  while (to < words.length && to - from < LONGEST && goesOn()) to++;
  return to;
}

/** A remedy that has no name in the tables, from a word on; none where the words name nothing. */
function unnamedFrom(sentence: ReadSentence, start: number, certainty: Certainty): Found[] {
  let from = start;
  while (from < sentence.words.length && LEADS.test(sentence.words[from].text)) from++;
  const text = sentence.words[from]?.text ?? 'it';
  if (from - start > LONGEST_SUBJECT || NO_OBJECT.test(text)) return [];
  const to = nameEnd(sentence, from);
  // "The physio suggested glutes are weak"
  return BEING.test(sentence.words[to]?.text ?? '') ? [] : [{ kind: 'remedy', value: null, from, to, certainty }];
}

/**
 * Remedies that no table names, by the words around them: "tried salt for a month", "gloves don't make a difference", "anyone use those
 * warmers?". Their value is null: what they are is left open.
 *
 * @param sentence the sentence
 * @param isTaken whether some words are told of already
 */
export function unnamedRemediesIn(sentence: ReadSentence, isTaken: (from: number, to: number) => boolean): Found[] {
  const tried = hitsIn(trials, sentence).flatMap(({ value, from, to }) => {
    const { isOwn, certainty } = stanceOf(sentence, from, to);
    if (value === 'asked' ? !sentence.asks : !isOwn) return [];
    return unnamedFrom(sentence, to, value === 'asked' ? 'asked' : certainty);
  });
  const failed = hitsIn(failures, sentence).flatMap(({ from }) => {
    const { clauses, afterComma, words } = sentence;
    const start = Math.max(clauses.indexOf(clauses[from]), afterComma.lastIndexOf(true, from));
    const isSubject = from > start && from - start <= LONGEST_SUBJECT && !NO_SUBJECT.test(words[start].text);
    return isSubject ? unnamedFrom(sentence, start, 'stated').map((each) => ({ ...each, to: from })) : [];
  });
  const helping = !sentence.asks
    ? []
    : hitsIn(wouldHelp, sentence)
        .slice(0, 1)
        .flatMap(({ from, to }) =>
          unnamedFrom(sentence, from + 1, 'asked').map((each) => ({ ...each, to: Math.min(each.to, to - 1) })),
        );
  return [...tried, ...failed, ...helping]
    .filter((each) => each.to > each.from && !isTaken(each.from, each.to))
    .filter((each, index, all) => all.findIndex((other) => overlaps(other, each)) === index);
}
