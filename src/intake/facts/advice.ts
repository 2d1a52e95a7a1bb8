import type { PostRole } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import {
  notPractitioners,
  notRemedies,
  practitionerWords,
  referralCues,
  remedyWords,
  tryingWords,
} from './advice-words.ts';
import { type Found, foundAt } from './found.ts';
import type { Link } from './links.ts';

const remedies = phraseTable<string | null>([...Object.entries(remedyWords), [null, notRemedies]]);
const practitioners = phraseTable<string | null>([...Object.entries(practitionerWords), [null, notPractitioners]]);
const cues = phraseTable([[true, referralCues]]);
/** That somebody is only thought of. */
const thoughts = phraseTable([
  [
    true,
    'consider*, thinking (of|about), tempted to, might, may, wondering (about|if|whether), not sure (whether|if), debating',
  ],
]);

/** What of the asker's a remedy's name must stand with to be something tried: "I've tried ice". */
const tried = phraseTable([[true, tryingWords]]);
const usesOf =
  /^(tried|try|trying|do|doing|did|done|use|using|used|been|gave|given|prescribed|get|getting|got|had|having|iwill|should|would|bought|apply|applying|take|taking|took|say|says|told|advised|i|wear|wearing|will|fixed|massage|daily|regular|regularly|sold|made|fitted|recommended|started|bought|added|adding|ordered|tried|following|swapped|switched|with)$/;

/** Activities whose easing is a reliever and, in the present tense, no remedy by itself: "stretching helps". */
const presently =
  /^(helps|help|eases|ease|loosens|settles|soothes|relieves|fixes|works|better|sorts|improves|makes|feels|is|are|goes|clears|stops)$/;

/** What is done or advised against the pain. */
export function remediesIn(sentence: ReadSentence, role: PostRole, links: readonly Link[]): Found[] {
  return longestHits(hitsIn(remedies, sentence)).flatMap(({ value, from, to }) => {
    if (value === null) return [];
    if (role === 'replier') return advised(sentence, value, from, to);
    const link = links.find((each) => each.activity.from < to && each.activity.to > from);
    const before = sentence.words.slice(Math.max(0, from - 6), from).map((word) => word.text);
    const isCondition = before.some((word) => /^(?:if|when|whenever|until|unless)$/.test(word)) && link === undefined;
    const isUsed =
      (!isCondition && before.some((word) => usesOf.test(word))) ||
      /^tr(?:ied|ying)$/.test(sentence.words[0].text) ||
      /^i(ced|cing)$|ed$/.test(sentence.words[from].text) ||
      hasHit(sentence, from, to) ||
      /^(?:instead|running|stopped|off)$/.test(sentence.words[to - 1].text) ||
      /^(?:stopped|paused|quit|havent)$/.test(sentence.words[from].text) ||
      sentence.marks.asked[from];
    // To ask for another pair is to ask for a remedy; a pair that was bought is told of as a shoe.
    const { certainty } = stanceOf(sentence, from, to);
    const changes =
      /^(?:(?:switch|chang|swapp|mov|replac|rotat)(?:e|ing)|switch|swap|wider|narrower|bigger|half)$/.test(
        sentence.words[from].text,
      );
    if (
      value === 'shoe-change' &&
      !(changes && certainty === 'asked') &&
      !(certainty === 'denied' && /^chang/.test(sentence.words[from].text))
    )
      return [];
    if (
      value === 'rest' &&
      !/^(rest|resting|rested|take|complete|full|total|stop|stopped|stopping|paused|quit|given|not|havent|no|week|fortnight|month|avoid|avoiding|cut)$/.test(
        sentence.words[from].text,
      )
    )
      return [];
    if (link !== undefined) {
      const isPresent =
        sentence.words.slice(link.from, link.to).some((word) => presently.test(word.text)) && link.effect === 'better';
      if (
        isPresent ||
        link.effect === 'worse' ||
        link.effect === 'nothing' ||
        value === 'rest' ||
        value === 'movement' ||
        value === 'warm-up'
      )
        return [];
    } else if (!isUsed) return [];
    if (/^ not tried ;? ?/.test(sentence.line))
      return foundAt(sentence, 'remedy', value, from, to, { certainty: 'denied' });
    const asked = stanceOf(sentence, from, to).certainty;
    return foundAt(
      sentence,
      'remedy',
      value,
      from,
      to,
      asked === 'denied' && link !== undefined ? { certainty: 'stated' } : {},
    );
  });
}

function hasHit(sentence: ReadSentence, from: number, to: number): boolean {
  return sentence.asks || hitsIn(tried, sentence).some((hit) => hit.to === from || hit.from === to);
}

/** A replier's remedy: advice, whoever it helped. */
function advised(sentence: ReadSentence, value: string, from: number, to: number): Found[] {
  const { certainty } = stanceOf(sentence, from, to);
  return [
    { kind: 'remedy', value, from, to, certainty: certainty === 'asked' && !sentence.asks ? 'stated' : certainty },
  ];
}

/** That somebody is not gone to. */
const UNWILLING =
  /(?:^| )(?:(?:dont|not|wont|wouldnt|cant|havent|never|didnt) (?:really )?(?:want|wish|like|going|need|bother|keen|fancy|feel|been|seen|see|gone)|rather not|reluctant|refuse|avoid|avoiding|hate) (?:to |going |bother |bothering |see |seeing |go |visit |trouble |any |a |my |the |like )*(?:to |with )?(?:my |the |a |any )?$/;

/** Whom somebody is sent to, or has seen. */
export function referralsIn(sentence: ReadSentence, role: PostRole): Found[] {
  const cuesHere = hitsIn(cues, sentence);
  return longestHits(hitsIn(practitioners, sentence)).flatMap(({ value, from, to }) => {
    if (
      value === null ||
      (sentence.words.length > 3 &&
        value !== 'scan' &&
        !sentence.asks &&
        cuesHere.every((hit) => hit.from >= from && hit.to <= to) &&
        from > 2)
    )
      return [];
    const { isOwn, certainty } = stanceOf(sentence, from, to);
    const isThought =
      role === 'asker' && hitsIn(thoughts, sentence).some((hit) => hit.to <= from && from - hit.to <= 5);
    // "I don't want to see a doctor"
    const before = sentence.words
      .slice(Math.max(0, from - 8), from)
      .map(({ text }) => `${text} `)
      .join('');
    if (role === 'asker' && isOwn && certainty === 'stated' && UNWILLING.test(before))
      return foundAt(sentence, 'referral', value, from, to, { certainty: 'denied' });
    if (role === 'asker' && isThought && certainty === 'stated')
      return foundAt(sentence, 'referral', value, from, to, { certainty: 'hedged' });
    if (role === 'asker')
      return isOwn || sentence.asks || /^(my|the|a)$/.test(sentence.words[from - 1]?.text ?? '')
        ? foundAt(sentence, 'referral', value, from, to)
        : [];
    return [
      {
        kind: 'referral',
        value,
        from,
        to,
        certainty: certainty === 'denied' || certainty === 'hedged' ? certainty : 'stated',
      } as Found,
    ];
  });
}
