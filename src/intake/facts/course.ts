import type { FactValue } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { type Length, lengthsIn, lengthValue, mostDays } from '../time/lengths.ts';
import * as course from './course-words.ts';
import type { Found } from './found.ts';
import { foundAt } from './found.ts';

const table = (phrases: string) => phraseTable([[true, phrases]]);
const rows = (words: Readonly<Record<string, string>>) => phraseTable(Object.entries(words), course.backClass);

const usual = table(course.usualWords);
const clear = table(course.clearWords);
const recurrences = rows(course.recurrenceWords);
const trends = rows(course.trendWords);
const outcomes = rows(course.outcomeWords);
const outcomeCues = table(course.outcomeCues);
const complains = table(course.complaining);
const otherLengths = table(course.otherLengths);
const per = /^(a|per|each|every|day|week)$/;

/** What may stand before a length that leads up to its clause. */
const LEADS_TO_LENGTH =
  /^(?:for|over|during|within|in|the|this|past|last|about|around|roughly|nearly|almost|just|now|well|so|and|but|or|some|only|been|it|its|since)$/;

/** The clause that a length belongs to: the next where it stands alone before it, "over the past three weeks I've had …". */
function clauseOf({ clauses, words }: ReadSentence, from: number, to: number): number {
  const clause = clauses[from];
  const size = clauses.filter((each) => each === clause).length;
  const isLed = words.slice(clauses.indexOf(clause), from).every(({ text }) => LEADS_TO_LENGTH.test(text));
  return isLed && size <= to - from + 4 && clauses.includes(clause + 1) ? clause + 1 : clause;
}

/** How long a complaint has lasted: lengths that a clause of complaint holds and nothing else claims. */
export function durationsIn(
  sentence: ReadSentence,
  isTaken: (from: number, to: number) => boolean,
  feels: readonly Found[] = [],
): Found[] {
  const claimed = hitsIn(otherLengths, sentence).filter(
    // "Every run for a month"
    ({ from }) => !/^(?:every|each|any)$/.test(sentence.words[from - 1]?.text ?? ''),
  );
  const cues = [...hitsIn(complains, sentence), ...feels];
  return lengthsIn(sentence).flatMap((length): Found[] => {
    const { from, to } = length;
    const words = sentence.words.map((word) => word.text);
    const before = words[from - 1] ?? '';
    const opening = words.slice(Math.max(0, from - 3), from).join(' ');
    const after = words[to] ?? '';
    if (
      isTaken(from, to) ||
      mostDays(length) < 1 ||
      /^(ago|back|old|later|earlier|time|off|in|into|postpartum|postnatal|pregnant|post|along)$/.test(after)
    )
      return [];
    // "Twice a day", "10 miles a week"
    if (/^(?:twice|once|thrice|times|miles|mile|k|km|kms|kilometres|hours|minutes|runs|days)$/.test(before)) return [];
    if (per.test(after) && per.test(words[to + 1] ?? '') && after !== 'each') return [];
    if (/^(a|per|each)$/.test(after) && /^(day|week|month|night)$/.test(words[to + 1] ?? '')) return [];
    if (
      !(from <= 2 && /^(?:past|last)$/.test(before) && isLedOut(words, from)) &&
      /^(last|past|next|in|within|every|after|about every|until|before|by|another)$/.test(before) &&
      !/(for|over|since) (the )?(last|past|about|around|over|nearly)? ?$/.test(`${opening} `) &&
      !/(been|for) (the )?(last|past)$/.test(opening)
    )
      return [];
    const clause = clauseOf(sentence, from, to);
    const isClaimed = claimed.some(
      (hit) => sentence.clauses[hit.from] === clause && hit.from < to && from - hit.to < 4,
    );
    const isComplaint = cues.some((hit) => sentence.clauses[hit.from] === clause && (hit.to <= from || hit.from >= to));
    // "Eight months, no injury", "Past month or so I get …": a length alone at the head of what is said.
    const isHistory = after === 'history' || (after === 'that' && /^(?:makes|its|since|is)$/.test(before));
    const isHead =
      from <= 3 &&
      sentence.words
        .slice(0, from)
        .every(({ text }) =>
          /^(?:for|the|last|past|about|around|nearly|almost|over|well|since|some|now|only|just)$/.test(text),
        );
    const isSet =
      isHead &&
      (sentence.afterComma[to] ||
        (isComplaint && (/^(?:past|last)$/.test(before) || /^(?:past|last)$/.test(words[from]))));
    const isEndSet =
      to >= sentence.words.length - 3 &&
      sentence.afterComma[from] &&
      sentence.words.slice(to).every(({ text }) => /^(?:now|already|more|less|or|so|and|counting)$/.test(text));
    const stands = sentence.words.length <= 6 || isHistory || isSet || isEndSet;
    const leads =
      /\b(for|been|last|past|lasted|lasting|since|nearly|almost|over|about|around|of|now)(?: the)?$/.test(opening) ||
      after === 'now' ||
      after === 'of';
    if (isClaimed || !(stands || (isComplaint && leads))) return [];
    const start = /^(for|since|about|around|over|nearly|almost|last|past)$/.test(before) ? from - 1 : from;
    return foundAt(sentence, 'duration', lengthValue(length), start, after === 'now' ? to + 1 : to);
  });
}

/** "For the past fortnight", "past month or so": nothing but such words before. */
const isLedOut = (words: readonly string[], from: number): boolean =>
  words.slice(0, from).every((word) => /^(?:for|the|over|during|past|last)$/.test(word));

/** The vocabulary's word for a length: as `durationWord` of the knowledge has it. */
function recoveryWord(length: Length): string {
  const days = mostDays(length);
  if (days < 1 / 3) return 'hours';
  if (days <= 1.5) return 'overnight';
  if (days < 4) return 'days';
  if (days < 7) return 'over-four-days';
  return days < 60 ? 'weeks' : 'months';
}

const overnight = table(course.overnightWords);
const byWeekday = table('by (the)? (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|midweek)');
const quickly = table(course.quickWords);

/** How long it takes as a rule: "normally clears up after a night's sleep". */
export function usualRecoveriesIn(sentence: ReadSentence, spokenOf: boolean): Found[] {
  const cues = hitsIn(usual, sentence);
  const cleared = hitsIn(clear, sentence);
  if (cleared.length === 0 || !spokenOf) return [];
  const ends = [
    ...hitsIn(overnight, sentence).map(({ from, to }) => ({ word: 'overnight', from, to })),
    // "Eases by Thursday, usually"
    ...(cues.length > 0 ? hitsIn(byWeekday, sentence) : []).map(({ from, to }) => ({ word: 'days', from, to })),
    ...hitsIn(quickly, sentence).map(({ from, to }) => ({ word: 'hours', from, to })),
    ...lengthsIn(sentence)
      .filter((length) => cues.length > 0 || mostDays(length) > 0.04)
      .filter(
        ({ from, to }) =>
          sentence.words[to]?.text !== 'ago' && !/^(for|since|about)$/.test(sentence.words[from - 1]?.text ?? ''),
      )
      .map((length) => ({ word: recoveryWord(length), from: length.from, to: length.to })),
  ];
  // "Resting it for a day usually does the trick."
  const rested = lengthsIn(sentence).find(({ from }) => sentence.words[from - 1]?.text === 'for');
  const rule = cues.find((hit) => rested !== undefined && hit.from >= rested.to && hit.from - rested.to <= 2);
  const clears = cleared.find((hit) => rule !== undefined && hit.from >= rule.to && hit.from - rule.to <= 3);
  if (rested !== undefined && clears !== undefined) {
    return foundAt(sentence, 'usual-recovery', recoveryWord(rested), rested.from - 1, clears.to);
  }
  const found = ends.flatMap(({ word, from, to }) => {
    const lead = cleared.findLast((hit) => hit.to <= from && from - hit.to <= (cues.length > 0 ? 8 : 4));
    const isHabit =
      cues.length > 0 ||
      (sentence.words[lead?.from ?? 0].text === 'gone' && / (?:every|each|always|whenever) /.test(sentence.line)) ||
      /^(?:stops|lasts|settles|clears|goes|eases|fades|disappears|sorts|passes|subsides|resolves|heals)$/.test(
        sentence.words[lead?.from ?? 0].text,
      );
    if (lead === undefined || !isHabit) return [];
    const rule = cues.find((hit) => hit.from < from && from - hit.from < 14) ?? lead;
    return foundAt(sentence, 'usual-recovery', word, Math.min(rule.from, lead.from), to);
  });
  return found.slice(0, 1);
}

/** "Going down stairs", "haven't changed my shoes", "not completely gone": words of a course that tell of something else. */
function isOfSomethingElse(
  { words }: ReadSentence,
  hit: { readonly value: FactValue; readonly from: number; readonly to: number },
): boolean {
  const [last, next] = [words[hit.to - 1].text, words[hit.to]?.text ?? ''];
  if (last === 'down' && /^(?:stairs|steps|hill|hills|the|a|to|slopes)$/.test(next)) return true;
  if (/^chang/.test(last) && /^(?:my|the|any|anything|shoes|how|much)$/.test(next)) return true;
  const before = words.slice(Math.max(0, hit.from - 2), hit.from);
  return (
    hit.value === 'resolved' &&
    before.some(({ text }) =>
      /^(?:not|isnt|hasnt|never|nearly|almost|mostly|havent|arent|until|till|if|when)$/.test(text),
    )
  );
}

/** "Went from 38 to 55 miles a week" tells of running, and from 3 to 6 of no improvement. */
function isRise({ words }: ReadSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  if (!words.slice(from, to).some(({ text }) => text === 'from')) return false;
  const numbers = words.slice(from, to).flatMap(({ text }) => (/^\d/.test(text) ? Number.parseFloat(text) : []));
  return numbers.length === 2 && (numbers[1] >= numbers[0] || numbers[0] > 10);
}

/** What follows "it's gone" where it is not over: "gone from a 6 to a 3", "gone within a day". */
const GOES_ON = /^(?:in|within|after|by|from|on|to|up|down|back|into|through|numb|stiff|dead|red|hard)$/;

/** "Running on and off for years" tells of running. */
const RUNS = /^(?:running|run|ran|jogging|runner|training|cycling|swimming)$/;

/** That it comes back, which way it goes, and how it ended. */
export function courseIn(
  sentence: ReadSentence,
  linked: readonly { readonly from: number; readonly to: number }[],
  spokenOf: boolean,
): Found[] {
  const at = (kind: 'recurrence' | 'trend' | 'outcome', words: typeof trends) =>
    longestHits(hitsIn(words, sentence))
      .filter(({ value, from }) => !(value === 'on-and-off' && RUNS.test(sentence.words[from - 1]?.text ?? '')))
      // "Twenty minutes before it comes back", "if it comes back"
      .filter(
        ({ value, from }) =>
          !(value === 'repeated' && /^(?:before|until|till|if|unless)$/.test(sentence.words[from - 1]?.text ?? '')),
      )
      .filter((hit) => !isRise(sentence, hit))
      .filter((hit) => !isOfSomethingElse(sentence, hit))
      .flatMap(({ value, from, to }) => foundCourse(sentence, kind, value, from, to));
  const recurs = at('recurrence', recurrences);
  const ended = spokenOf
    ? at('outcome', outcomes)
        .filter(() => hitsIn(outcomeCues, sentence).length > 0 || sentence.words.length < 14)
        .filter(
          ({ from, to }) =>
            hitsIn(usual, sentence).length === 0 &&
            (!GOES_ON.test(sentence.words[to]?.text ?? '') || sentence.words[from - 1]?.text === 'was'),
        )
    : [];
  const isEnded = (found: Found) =>
    ended.some((each) => each.from < found.to && each.to > found.from && each.certainty !== 'denied');
  const isLinked = (found: Found) =>
    /better|worse|same/.test(String(found.value)) &&
    (/^(?:makes|made|make|making|makes)$/.test(sentence.words[found.from - 2]?.text ?? '') ||
      !sentence.words
        .slice(found.from, found.to)
        .some((word) =>
          /^(?:feel|feels|felt|getting|get|got|each|every|bit|lot|slightly|much|slowly|gradually)$/.test(word.text),
        )) &&
    linked.some((link) => link.from < found.to && link.to > found.from);
  const goes = at('trend', trends).filter((found) => !isEnded(found) && !isLinked(found));
  return [...recurs, ...goes, ...ended.filter((each) => each.certainty !== 'denied')];
}

/** "Not getting better" is a trend of its own, stated; what denies it stands within its words. */
function foundCourse(
  sentence: ReadSentence,
  kind: 'recurrence' | 'trend' | 'outcome',
  value: FactValue,
  from: number,
  to: number,
): Found[] {
  const { certainty } = stanceOf(sentence, from, to);
  return certainty === 'asked' && kind === 'outcome' ? [] : foundAt(sentence, kind, value, from, to);
}
