import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { textsOf } from '../text/stretch.ts';
import { lengthsIn, lengthValue, mostDays } from '../time/lengths.ts';
import { complaining, otherLengths } from './duration-words.ts';
import { type Found, foundAt } from './found.ts';

const complains = phraseTable([[true, complaining]]);
const claims = phraseTable([[true, otherLengths]]);
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

const ages = phraseTable([
  [
    true,
    `for (many|some|donkeys)? (years|months|weeks) (now)?, for years and years, for (ages|yonks|a while|a long time|quite a
    while|quite some time|some time|as long as i can remember) (now)?`,
  ],
]);

/** "I've had it for years": how long is left open. */
function countless(
  sentence: ReadSentence,
  isTaken: (from: number, to: number) => boolean,
  cues: readonly { readonly from: number; readonly to: number }[],
): Found[] {
  const claimed = hitsIn(claims, sentence);
  return hitsIn(ages, sentence).flatMap(({ from, to }) => {
    const clause = sentence.clauses[from];
    const isComplaint = cues.some((cue) => sentence.clauses[cue.from] === clause && cue.to <= from);
    const isClaimed = claimed.some(
      (hit) => sentence.clauses[hit.from] === clause && hit.from < to && from - hit.to < 4,
    );
    const isPerfect = / (?:ive|have|has|had|been|its) /.test(sentence.line);
    return isComplaint && isPerfect && !isClaimed && !isTaken(from, to)
      ? foundAt(sentence, 'duration', null, from, to)
      : [];
  });
}

/** How long a complaint has lasted: lengths that a clause of complaint holds and nothing else claims. */
export function durationsIn(
  sentence: ReadSentence,
  isTaken: (from: number, to: number) => boolean,
  feels: readonly Found[] = [],
): Found[] {
  const claimed = hitsIn(claims, sentence).filter(
    // "Every run for a month"
    ({ from }) => sentence.afterComma[from] || !/^(?:every|each|any)$/.test(sentence.words[from - 1]?.text ?? ''),
  );
  const cues = [...hitsIn(complains, sentence), ...feels];
  return [
    ...countless(sentence, isTaken, cues),
    ...lengthsIn(sentence).flatMap((length): Found[] => {
      const { from, to } = length;
      const words = textsOf(sentence);
      const before = words[from - 1] ?? '';
      const opening = words.slice(Math.max(0, from - 3), from).join(' ');
      const after = words[to] ?? '';
      if (
        isTaken(from, to) ||
        mostDays(length) < 1 ||
        /^(ago|back|old|later|earlier|time|off|into|out|rest|postpartum|postnatal|pregnant|post|along)$/.test(after)
      )
        return [];
      // "Ten weeks in and …"
      const isIn =
        after === 'in' &&
        from <= 1 &&
        (sentence.afterComma[to + 1] || /^(?:and|now|so|with|it)$/.test(words[to + 1] ?? ''));
      if (after === 'in' && !isIn) return [];
      // "Twice a day", "10 miles a week"
      if (/^(?:twice|once|thrice|times|miles|mile|k|km|kms|kilometres|hours|minutes|runs|days)$/.test(before))
        return [];
      if (per.test(after) && per.test(words[to + 1] ?? '') && after !== 'each') return [];
      if (/^(a|per|each)$/.test(after) && /^(day|week|month|night)$/.test(words[to + 1] ?? '')) return [];
      if (
        !(from <= 2 && /^(?:past|last)$/.test(before) && isLedOut(words, from)) &&
        /^(last|past|next|in|within|every|after|about every|until|before|by|another)$/.test(before) &&
        !/(for|over|since|been|these|had|\w+ing) (the |these )?(last|past|about|around|over|nearly)? ?$/.test(
          `${opening} `,
        ) &&
        !/(been|for) (the )?(last|past)$/.test(opening)
      )
        return [];
      const clause = clauseOf(sentence, from, to);
      const isClaimed = claimed.some(
        (hit) => sentence.clauses[hit.from] === clause && hit.from < to && from - hit.to < 4,
      );
      const isComplaint = cues.some(
        (hit) => sentence.clauses[hit.from] === clause && (hit.to <= from || hit.from >= to),
      );
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
      // "Two months I've been dealing with it", "four days my neck has been stiff"
      const isTold =
        isHead &&
        isComplaint &&
        (clause !== sentence.clauses[from] || /^(?:my|ive|i|its|and|now|of|with|it|the|both)$/.test(after));
      // "I've had this heel thing eight months", "been sore five days"
      const isClosed =
        to === words.length || sentence.afterComma[to] || /^(?:now|already|and|but|so|with|plus|or)$/.test(after);
      const isLasting =
        isComplaint &&
        isClosed &&
        words
          .slice(Math.max(sentence.clauses.indexOf(clause), from - 8), from)
          .some((word) => /^(?:been|had|ive|has|dealing|struggling|suffering|going|lasted|battling)$/.test(word)) &&
        !/^(?:in|at|by|within|on|after|until|than|every|from|of|to)$/.test(before);
      const stands = sentence.words.length <= 6 || isHistory || isSet || isEndSet || isTold || isIn || isLasting;
      const leads =
        /\b(for|been|last|past|lasted|lasting|since|nearly|almost|over|about|around|of|now|like|maybe|roughly)(?: the)?$/.test(
          opening,
        ) ||
        after === 'now' ||
        after === 'of';
      if (isClaimed || !(stands || (isComplaint && leads))) return [];
      const start = /^(for|since|about|around|over|nearly|almost|last|past)$/.test(before) ? from - 1 : from;
      return foundAt(sentence, 'duration', lengthValue(length), start, after === 'now' ? to + 1 : to);
    }),
  ];
}

/** "For the past fortnight", "past month or so": nothing but such words before. */
const isLedOut = (words: readonly string[], from: number): boolean =>
  words.slice(0, from).every((word) => /^(?:for|the|over|during|past|last)$/.test(word));
