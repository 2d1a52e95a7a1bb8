import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { type Hit, hitsIn, phraseTable } from '../text/phrase-table.ts';
import { textsOf } from '../text/stretch.ts';
import { wordSet } from '../text/word.ts';
import { causesIn, isCondition, tellsElse, wordsBehind } from './cause-hits.ts';
import {
  causeLeads,
  causeTails,
  deniedLeads,
  deniedTails,
  faultQuestions,
  faults,
  notLeads,
  plainLeads,
} from './cause-leads.ts';
import { bareNames } from './cause-names.ts';
import { coincidingIn, pointedAt } from './cause-pointers.ts';
import { CLAIMS, GUESSED, isGuess, isRumour } from './cause-stance.ts';
import { type Found, foundAt } from './found.ts';

/** How a lead says what follows: so plainly that an unknown cause can be read off, by the table alone, as ruled out, as a fault asked for. */
type How = 'plain' | 'table' | 'denied' | 'fault';
type Lead = Hit<How>;

const leads = phraseTable<How>([
  ['plain', plainLeads],
  ['table', causeLeads],
  ['denied', deniedLeads],
  ['fault', faultQuestions],
]);
const tails = phraseTable([
  ['said', causeTails],
  ['denied', deniedTails],
]);
const noLeads = phraseTable([[true, notLeads]]);

const REACH = 6;
const CLOSE = 2;
/** "Shoes probably half a size too small" */
const NEAR = 4;
/** "Had the same in 2021 and it was my IT band": what it was then is history. */
function tellsOfThePast(sentence: ReadSentence, from: number): boolean {
  const isWas = / (?:it|this) was /.test(sentence.line.slice(sentence.at[from] - 1, sentence.at[from] + 9));
  return isWas && / (?:same|(?:19|20)\d\d|year|years|before|previously) /.test(sentence.line);
}

/** Leads, and the *or* of a question that goes on from the one before: "Or the bottle I carry?" */
function leadsIn(sentence: ReadSentence): Lead[] {
  const goesOn = sentence.asks && sentence.words[0].text === 'or' && sentence.words.length <= 12;
  const all = hitsIn(leads, sentence).filter(({ value }) => value !== 'fault' || sentence.asks);
  return [...(goesOn ? [{ value: 'table' as const, from: 0, to: 1 }] : []), ...all];
}

/** "Somebody said Morton's", "worried about arthritis": only what has a name is told of so. */
const isOfNames = (sentence: ReadSentence, lead: Lead): boolean => {
  const [first, last] = [sentence.words[lead.from].text, sentence.words[lead.to - 1].text];
  const isSaid =
    first === 'mine' ||
    (lead.to - lead.from === 1 && /^(?:said|says|suggested|suggests|mentioned|mentions|diagnosed)$/.test(first));
  return (
    isSaid ||
    (/^(?:about|of)$/.test(last) &&
      /^(?:scared|worr.*|terrified|afraid|paranoid|concerned|anxious|signs|symptoms|fear.*)$/.test(first))
  );
};

/** "It's …" says what it is at once, or says something else. */
function reachOf(sentence: ReadSentence, lead: Lead): number {
  const { text } = sentence.words[lead.from];
  if (/^(?:probably|prob|maybe)$/.test(text)) return NEAR;
  if (isOfNames(sentence, lead)) return CLOSE;
  return /^(?:its|thats|this|that|it|or|not|isnt|check|feels|seems)$/.test(text) ? CLOSE : REACH;
}

/** "Can't be the buff": what is ruled out is named. */
const isDefinite = ({ words }: ReadSentence, lead: Lead): boolean =>
  /^(?:cant|couldnt|cannot|ruled|blame|wouldnt)$/.test(words[lead.from].text) &&
  /^(?:the|my)$/.test(words[lead.to]?.text ?? '');

/** Words between a lead and a cause that say that the lead speaks of something else. */
const ELSEWHERE = wordSet(`
  but when after because since while until although so then before during safe normal common worth wise sensible always never
  everyone everybody anyone who usually start fine going hurts hurt feels helps loosens eases able advise recommend help try buy
  check look better good sure worse worst mainly mostly noticeable ok happens comes starts enough affecting affects despite
  without with why side buying getting wearing trying seeing stop keep about should need get replace swap use will iwill going`);

/** The nearest cause behind a lead, in the same clause or the one that it leads into. */
function causeAfter(sentence: ReadSentence, lead: Lead, all: readonly Hit<string>[]): Hit<string> | null {
  const next = all.find(
    (cause) =>
      cause.from >= lead.from &&
      cause.to > lead.to - 1 &&
      cause.from - lead.to <= reachOf(sentence, lead) &&
      cause.to > lead.from + 1,
  );
  if (next === undefined) return null;
  if (lead.value === 'fault' && (!faults.has(next.value) || next.from - lead.to > 1)) return null;
  if (tellsElse(sentence, lead.from, next)) return null;
  const isFault = faults.has(next.value) && !/^(?:mine|was|is|about|of)$/.test(sentence.words[lead.to - 1].text);
  // "It's only the sidewalk" tells what hurts.
  const isGround =
    /^(?:surface:|treadmill|descent)/.test(next.value) && textsOf(sentence, lead.to, next.from).includes('only');
  const isParted =
    (lead.value === 'denied' || lead.value === 'plain') &&
    sentence.afterComma.slice(lead.to, next.from + 1).includes(true);
  if (isGround || isParted) return null;
  if (isOfNames(sentence, lead) && !isCondition(next.value) && !isFault) return null;
  // "Because I heel strike" and "down to running on roads" lead into their own clause.
  const between = textsOf(sentence, lead.to, Math.max(lead.to, next.from));
  const isElsewhere = between.some(
    (word, index) =>
      ELSEWHERE.has(word) || (word === 'only' && !/^(?:the|my|a|due|because)$/.test([...between, 'the'][index + 1])),
  );
  return isElsewhere ? null : next;
}

/**
 * What is taken for the cause.
 *
 * @param sentence the sentence
 * @param mayBeUnknown whether a cause outside the tables is read off, in its own words
 * @param isReply whether somebody answers, so that a name alone is an explanation
 * @param previous the sentence before it, which "could that be it?" speaks of
 */
export function hypothesesIn(
  sentence: ReadSentence,
  mayBeUnknown: boolean,
  isReply = false,
  previous: ReadSentence | null = null,
): Found[] {
  const all = causesIn(sentence);
  const blocked = hitsIn(noLeads, sentence);
  const found = new Map<string, Found>();
  /** Puts down a cause whose own words begin at `at`. */
  const put = (value: string, from: number, to: number, at: number, given: 'denied' | 'guess' | null = null) => {
    if (found.has(value)) return;
    const { isSupposed, certainty: heard } = stanceOf(sentence, at, to);
    const leading = from < at ? stanceOf(sentence, from, at).certainty : heard;
    const isNothing = /^(?:nothing|not|isnt|arent)$/.test(sentence.words[from].text);
    const denied = (isNothing && given !== 'guess') || heard === 'denied' || given === 'denied';
    const spoken = denied ? 'denied' : leading === 'stated' || leading === 'denied' ? heard : leading;
    const isHalf = given === 'guess' || isSupposed || isRumour(sentence, from);
    // "Wondering if it's my new job" half says it where no question mark stands.
    const isMusing = spoken === 'asked' && !sentence.asks && /^wonder/.test(sentence.words[from].text);
    for (const each of foundAt(sentence, 'hypothesis', value, from, to, {
      certainty: (isHalf && spoken === 'stated') || isMusing ? 'hedged' : spoken,
    })) {
      found.set(value, each);
    }
  };
  for (const lead of leadsIn(sentence)) {
    if (tellsOfThePast(sentence, lead.from) || blocked.some((trap) => trap.from <= lead.from && trap.to > lead.from))
      continue;
    const cause = causeAfter(sentence, lead, all);
    const isRelative =
      cause !== null &&
      /^(?:that|which)$/.test(sentence.words[cause.to]?.text ?? '') &&
      /^its$/.test(sentence.words[lead.from].text);
    // What it turned out to be for somebody who answers is their own.
    const isTheirs = isReply && /^turn/.test(sentence.words[lead.from].text);
    if (isRelative || isTheirs) continue;
    const claims = textsOf(sentence, lead.from, lead.to).some((word) => CLAIMS.test(word));
    const half = !claims && isGuess(sentence, lead.from, lead.to);
    // "Because I tense up or because of the bag"
    const goesOn =
      (sentence.words[lead.from - 1]?.text === 'or' || sentence.words[lead.from].text === 'or') &&
      [...found.values()].some((each) => each.certainty === 'hedged');
    const given = lead.value === 'denied' ? 'denied' : half || goesOn ? 'guess' : null;
    if (cause !== null) {
      put(cause.value, lead.from, cause.to, Math.max(lead.from, cause.from), given);
      for (const other of listedWith(sentence, cause, all)) put(other.value, other.from, other.to, other.from, given);
    } else if ((lead.value === 'plain' || (lead.value === 'denied' && isDefinite(sentence, lead))) && mayBeUnknown) {
      const unknown = wordsBehind(sentence, lead.to);
      if (unknown !== null) put(unknown.value, lead.from, unknown.to, lead.from, given);
    }
  }
  for (const { value, from, to } of [
    ...pointedAt(sentence, previous, mayBeUnknown),
    ...coincidingIn(sentence, mayBeUnknown),
  ])
    put(value, from, to, from, 'guess');
  for (const each of bareNames(sentence, all, isReply)) put(each.value, each.from, each.to, each.from);
  for (const tail of hitsIn(tails, sentence)) {
    const cause = causeBefore(sentence, tail, all);
    // "Gym work never causes it" tells what spares.
    const isSpared =
      cause !== null &&
      !isReply &&
      /^cause/.test(sentence.words[tail.from].text) &&
      sentence.marks.deniedBy[tail.from] >= 0;
    if (cause === null || isSpared) continue;
    const half = textsOf(sentence, tail.from, tail.to).some((word) => GUESSED.test(word) || word === 'i');
    const told = found.get(cause.value);
    // "Caused by bad form, I expect"
    if (half && told?.certainty === 'stated') found.set(cause.value, { ...told, certainty: 'hedged' });
    put(cause.value, cause.from, tail.to, cause.from, tail.value === 'denied' ? 'denied' : half ? 'guess' : null);
    for (const other of all) {
      const joins =
        textsOf(sentence, other.to, cause.from).every((word) => /^(?:and|or|both|the|my)$/.test(word)) &&
        other.to < cause.from;
      if (joins)
        put(other.value, other.from, other.to, other.from, tail.value === 'denied' ? 'denied' : half ? 'guess' : null);
    }
  }
  return [...found.values()];
}

/** The cause that a tail speaks of. */
function causeBefore(sentence: ReadSentence, tail: Hit<string>, all: readonly Hit<string>[]): Hit<string> | null {
  const words = textsOf(sentence, tail.from, tail.to);
  if (words.includes('no') && !words.includes('doubt')) return null;
  const [first] = words;
  const isEnd = tail.to === sentence.words.length || sentence.afterComma[tail.to];
  // "Probably", "apparently" and "I guess" stand right behind their cause and end what is said.
  const isBehind = /^(?:apparently|maybe|perhaps|possibly|probably|no doubt)$/.test(words.join(' '));
  // "Can running on a camber make it hurt?" asks for a cause; "hills make it worse" tells what brings it on.
  if (/^ma(?:ke|king|de|kes)$/.test(first) && !(sentence.asks && sentence.marks.asked[tail.from])) return null;
  const cause = all.findLast(
    (each) =>
      each.to <= tail.from &&
      tail.from - each.to <= (isBehind ? 0 : 4) &&
      (first !== 'i' || each.to === tail.from) &&
      (sentence.clauses[each.from] === sentence.clauses[tail.from] ||
        first === 'i' ||
        /^(?:thats|are|is|which)$/.test(first)),
  );
  return cause === undefined || (isBehind && !(isEnd && cause.from <= 1)) ? null : cause;
}

/** Causes joined to one by "or" and "and". */
function listedWith(sentence: ReadSentence, cause: Hit<string>, all: readonly Hit<string>[]): Hit<string>[] {
  const listed: Hit<string>[] = [];
  let end = cause.to;
  for (const other of all.filter((each) => each.from >= cause.to)) {
    const between = textsOf(sentence, end, other.from);
    const isSmall = between.every((word) =>
      /^(?:or|and|the|my|a|is|it|its|just|maybe|even|could|be|from|to|too|also|possibly|your|some|kind|of|because|due)$/.test(
        word,
      ),
    );
    const joins = between.some((word) => word === 'or' || word === 'and' || word === 'to');
    if (between.length === 0 || between.length > 5 || !isSmall || !joins) break;
    listed.push(other);
    end = other.to;
  }
  return listed;
}
