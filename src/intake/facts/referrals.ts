import type { PostRole } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { type Found, foundAt } from './found.ts';
import { notPractitioners, practitionerWords, referralCues } from './referral-words.ts';

const practitioners = phraseTable<string | null>([...Object.entries(practitionerWords), [null, notPractitioners]]);
const cues = phraseTable([[true, referralCues]]);
/** That somebody is only thought of. */
const thoughts = phraseTable([
  [
    true,
    'consider*, thinking (of|about), tempted to, might, may, wondering (about|if|whether), not sure (whether|if), debating',
  ],
]);

/** That somebody is not gone to. */
const UNWILLING =
  /(?:^| )(?:(?:dont|not|wont|wouldnt|cant|havent|never|didnt) (?:really )?(?:want|wish|like|going|need|bother|keen|fancy|feel|been|seen|see|gone)|rather not|reluctant|refuse|avoid|avoiding|hate) (?:to |going |bother |bothering |see |seeing |go |visit |trouble |any |a |my |the |like )*(?:to |with )?(?:my |the |a |any )?$/;

/** Somebody else who sends the writer: "Mum wants me to see someone". */
const SENDS_ME =
  / (?:wants? me|told me|tells me|says i|sent me|thinks i|reckons i|suggested i|nagging me|making me|made me|wife says|husband says|so i (?:went|saw|booked|rang)) /;

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
      return isOwn ||
        sentence.asks ||
        SENDS_ME.test(sentence.line) ||
        /^(my|the)$/.test(sentence.words[from - 1]?.text ?? '')
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
