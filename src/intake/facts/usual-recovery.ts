import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { overlaps, textsOf } from '../text/stretch.ts';
import { type Length, lengthsIn, mostDays } from '../time/lengths.ts';
import { type Found, foundAt } from './found.ts';
import { recoveryToldIn } from './recovery-told.ts';
import { clearWords, overnightWords, quickWords, usualWords } from './recovery-words.ts';

const table = (phrases: string) => phraseTable([[true, phrases]]);
const usual = table(usualWords);
const clear = table(clearWords);

/** The vocabulary's word for a length: as `durationWord` of the knowledge has it. */
function recoveryWord(length: Length): string {
  const most = mostDays(length);
  // "A few days"
  const days = most === 4 && length.least < 4 ? 3 : most;
  if (days < 1 / 3) return 'hours';
  if (days <= 1.5) return 'overnight';
  if (days < 4) return 'days';
  if (days < 7) return 'over-four-days';
  return days < 60 ? 'weeks' : 'months';
}

const overnight = table(overnightWords);
const byWeekday = table(
  '(by|till|until) (the)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|midweek)',
);
const quickly = table(quickWords);

/** How far before or behind an end the words may stand that say what ends. */
const LEAD_REACH = 8;
const TAIL_REACH = 5;
/** Verbs that say by themselves that it is always so. */
const HABITUAL =
  /^(?:stops|lasts|settles|clears|goes|eases|fades|disappears|sorts|passes|subsides|resolves|heals|wears|vanishes|calms|dies|recovers)$/;
/** What is over when it is over for everybody: without a word for the rule it may tell of once. */
const EVERY = / (?:every|each|always|whenever|any) /;
/** Where what is so as a rule ends: "normally gone in two days, but this time …". */
const TURN = /^(?:but|except|however|although|though|yet|until|unless|lately|now)$/;
/** Before a length that is how long it takes. */
const LEADS_LENGTH =
  /^(?:in|within|after|by|takes|take|took|is|about|around|roughly|maybe|lasts|last|a|up|to|only|just|over|under|for|than|next|of|like)$/;
/** What may stand between an end and what is over: "by the next day it's gone". */
const TAIL =
  /^(?:it|its|is|the|pain|and|then|i|im|am|id|iwould|has|have|was|all|completely|usually|normally|always|just|to|for|of|no|more|totally|fully|will|be|me|or|so|later|after|on|that|this|everything|things)$/;
/** Minutes say how a run goes, unless they count from its end. */
const OF_STOPPING =
  /^(?:of (?:me )?(?:stopping|finishing)|after (?:i )?(?:finish|finishing|my run|a run|the run|running|each run|every run))/;
const SHORTEST_DAYS = 1 / 24.5;

/** Whether only small words stand between, or few others before "and it's": "an hour on the sofa and it's gone". */
function isTailed(between: readonly string[]): boolean {
  const and = between.indexOf('and');
  const rest = and >= 1 && and <= 4 && /^(?:its|it|im|i)$/.test(between[and + 1] ?? '') ? between.slice(and) : between;
  return rest.every((text) => TAIL.test(text));
}

type End = { readonly word: string; readonly from: number; readonly to: number };

/** Lengths after which it is over. */
function lengthEnds(sentence: ReadSentence, isRule: boolean): End[] {
  const texts = textsOf(sentence);
  return lengthsIn(sentence).flatMap((length): End[] => {
    const [before, after] = [texts[length.from - 1] ?? '', texts[length.to] ?? ''];
    const isShort = mostDays(length) < SHORTEST_DAYS;
    if (/^(?:ago|off|out)$/.test(after) || /^(?:for|since|every|last|past)$/.test(before)) return [];
    if (isShort && !OF_STOPPING.test(texts.slice(length.to, length.to + 4).join(' '))) return [];
    if (!isRule && mostDays(length) < 0.04 && !isShort) return [];
    // "Gone in two days", "a two day thing", "two days and it's gone"
    const leads =
      LEADS_LENGTH.test(before) ||
      length.from === 0 ||
      /^(?:and|thing|job|affair|later|to|for)$/.test(after) ||
      sentence.afterComma[length.from];
    return leads || isRule ? [{ word: recoveryWord(length), from: length.from, to: length.to }] : [];
  });
}

/** The words that say what is over with an end: before it, or behind it; null where none do. */
function clearedAt(
  { words, clauses }: ReadSentence,
  cleared: readonly { readonly from: number; readonly to: number }[],
  end: End,
  isRule: boolean,
) {
  const isTurned = (from: number, to: number) => words.slice(from, to).some(({ text }) => TURN.test(text));
  const inside = cleared.find((hit) => overlaps(hit, end));
  const before = cleared.findLast(
    (hit) =>
      hit.to <= end.from && end.from - hit.to <= (isRule ? LEAD_REACH : LEAD_REACH / 2) && !isTurned(hit.to, end.from),
  );
  if (before !== undefined) return before;
  const behind = cleared.find(
    (hit) =>
      hit.from >= end.to &&
      hit.from - end.to <= TAIL_REACH &&
      isTailed(words.slice(end.to, hit.from).map(({ text }) => text)) &&
      Math.abs(clauses[hit.from] - clauses[end.from]) <= 1,
  );
  return behind ?? inside ?? null;
}

/**
 * How long it takes as a rule: "normally clears up after a night's sleep", "by the next day it's gone, every time".
 *
 * @param sentence the sentence
 * @returns at most one fact
 */
export function usualRecoveriesIn(sentence: ReadSentence): Found[] {
  const found = clearedIn(sentence);
  return found.length > 0 ? found : recoveryToldIn(sentence, recoveryWord);
}

/** An end with what is over at it, as a rule. */
function clearedIn(sentence: ReadSentence): Found[] {
  const cleared = hitsIn(clear, sentence);
  if (cleared.length === 0) return [];
  const cues = hitsIn(usual, sentence);
  const isRule = cues.length > 0;
  const ends: End[] = [
    ...hitsIn(overnight, sentence).map(({ from, to }) => ({ word: 'overnight', from, to })),
    // "Eases by Thursday, usually"
    ...(isRule ? hitsIn(byWeekday, sentence) : []).map(({ from, to }) => ({ word: 'days', from, to })),
    ...hitsIn(quickly, sentence).map(({ from, to }) => ({ word: 'hours', from, to })),
    ...lengthEnds(sentence, isRule),
  ];
  // "Resting it for a day usually does the trick."
  const rested = lengthsIn(sentence).find(({ from }) => sentence.words[from - 1]?.text === 'for');
  const rule = cues.find((hit) => rested !== undefined && hit.from >= rested.to && hit.from - rested.to <= 2);
  const clears = cleared.find((hit) => rule !== undefined && hit.from >= rule.to && hit.from - rule.to <= 3);
  if (rested !== undefined && clears !== undefined) {
    return foundAt(sentence, 'usual-recovery', recoveryWord(rested), rested.from - 1, clears.to);
  }
  const found = ends.flatMap((end) => {
    const lead = clearedAt(sentence, cleared, end, isRule);
    if (lead === null) return [];
    const verb = sentence.words[lead.from].text;
    const isAlways =
      isRule ||
      HABITUAL.test(verb) ||
      (/^(?:gone|fine|ok)$/.test(verb) && EVERY.test(sentence.line)) ||
      (verb === 'gone' && /^(?:its|is)$/.test(sentence.words[lead.from - 1]?.text ?? ''));
    const isPresent =
      lead.from >= end.to &&
      / (?:its|it is|is|im|i am) (?:all )?(?:gone|fine|ok|better|good) /.test(sentence.line) &&
      /^(?:i wake|wake|by)/.test(
        sentence.words
          .slice(end.from, end.to)
          .map(({ text }) => text)
          .join(' '),
      );
    if (!isAlways && !isPresent) return [];
    const near = cues.find((hit) => hit.from < end.from && end.from - hit.from < 14) ?? lead;
    return foundAt(
      sentence,
      'usual-recovery',
      end.word,
      Math.min(near.from, lead.from, end.from),
      Math.max(end.to, lead.to),
    );
  });
  return found.slice(0, 1);
}
