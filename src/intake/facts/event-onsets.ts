import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { activitiesIn } from './activities.ts';
import { beginnings, begins, comesAgain } from './beginnings.ts';
import { type Found, foundAt } from './found.ts';

const races = phraseTable([
  [
    true,
    `(at|in|during|after|since|following) (the|my|a|our|that|this|saturdays|sundays)? ~3 (marathon|half marathon|race|ultra|triathlon|ironman|relay|relays|parkrun|park run|great north run|10 miler|xc|cross country), (at|after|since|during) (the|my|a|our) ~3 half`,
  ],
]);

const underWay = phraseTable([
  ['mile', '(at|around|about|from|by) ~1 (mile|k|km|kilometre) #'],
  ['in', '# (miles|mile|k|km|kilometres) (in|into), (halfway|half way|midway) (round|through|into)'],
]);
const LONG_MILES = 10;
const BEGAN = /^(?:started|began|came|kicked|felt|first|noticed|went|appeared|popped|flared|blew|seized)$/;

/** "It started around mile 21": where in a run it began; from ten miles on a long one. */
export function runOnsets(sentence: ReadSentence): Found[] {
  return hitsIn(underWay, sentence)
    .filter(({ from }) =>
      beginnings(sentence).some(
        (hit) => sentence.clauses[hit.from] === sentence.clauses[from] && BEGAN.test(sentence.words[hit.from].text),
      ),
    )
    .filter(({ from, to }) => !comesAgain(sentence, { value: 'running', from, to }))
    .slice(0, 1)
    .flatMap(({ value, from, to }) => {
      const count = Math.max(0, ...sentence.words.slice(from, to).map(({ text }) => Number.parseFloat(text) || 0));
      const isLong =
        value === 'mile' && sentence.words.slice(from, to).some(({ text }) => text === 'mile') && count >= LONG_MILES;
      const run = activitiesIn(sentence).find((each) => each.from >= to && each.from - to <= 2);
      const named = sentence.words[to - 1].text === 'into' ? run : undefined;
      return foundAt(
        sentence,
        'onset',
        { after: named?.value ?? (isLong ? 'long-run' : 'running') },
        from,
        named?.to ?? to,
      );
    });
}

const changes = phraseTable([
  [
    true,
    `(ever)? since (i|ive|we|my) ~1 (started|began|took up|switched|changed|moved|got|bought|went|came|swapped|upped|increased|added|joined|stopped|returned|signed up|turned|had|gave birth)`,
  ],
]);
const LONGEST_CHANGE = 6;
const SPARED =
  / (?:no|without|better|improved|fine|gone|not|havent|hasnt|never|pain free|got hurt|got injured|got this|had this|had it) /;

/** "Tight ever since I started doing the fast stuff": since what was done, where no activity is named; what it is is left open. */
export function sinceChange(sentence: ReadSentence): Found[] {
  const { words, afterComma } = sentence;
  // "No pain since I changed my shoes", "useless since I got hurt"
  if (SPARED.test(sentence.line)) return [];
  return hitsIn(changes, sentence)
    .slice(0, 1)
    .flatMap(({ from, to }) => {
      let end = to;
      while (end < words.length && end - to < LONGEST_CHANGE && !afterComma[end]) end++;
      return foundAt(sentence, 'onset', null, from, end);
    });
}

/** "Copped a sore knee at the Melbourne half": a race at which it began. */
export function raceOnsets(sentence: ReadSentence): Found[] {
  return hitsIn(races, sentence)
    .filter(({ from }) => begins(sentence, sentence.clauses[from]))
    .filter(
      ({ from, to }) =>
        !sentence.words.slice(from, to).some(({ text }) => /^(?:every|each|training|for|next|before|any)$/.test(text)),
    )
    .slice(0, 1)
    .flatMap(({ from, to }) => foundAt(sentence, 'onset', { after: 'race' }, from, to));
}
