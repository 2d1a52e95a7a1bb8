import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { activitiesIn } from './activities.ts';
import { beginnings, begins, comesAgain } from './beginnings.ts';
import { type Found, foundAt } from './found.ts';

const races = phraseTable([
  [
    true,
    `(at|in|during|after|since|following) (the|my|a|our|that|this|saturdays|sundays)? ~3 (marathon|half
    marathon|race|ultra|triathlon|ironman|relay|relays|parkrun|park run|great north run|10 miler|xc|cross country),
    (at|after|since|during) (the|my|a|our) ~3 half`,
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
    `(ever)? since (i|ive|we|my) ~1 (started|began|took
    up|switched|changed|moved|got|bought|went|came|swapped|upped|increased|added|joined|stopped|returned|signed up|turned|had|gave
    birth)`,
  ],
]);
const LONGEST_CHANGE = 6;
const SPARED =
  / (?:no|without|better|improved|fine|gone|not|havent|hasnt|never|pain free|got hurt|got injured|got this|had this|had it) /;

/** Where what is told of ends: at a comma, or after so many words. */
function endOf({ words, afterComma }: ReadSentence, to: number, most: number): number {
  let end = to;
  while (end < words.length && end - to < most && !afterComma[end]) end++;
  return end;
}

/** "Tight ever since I started doing the fast stuff": since what was done, where no activity is named; what it is is left open. */
export function sinceChange(sentence: ReadSentence): Found[] {
  // "No pain since I changed my shoes", "useless since I got hurt"
  if (SPARED.test(sentence.line)) return [];
  return hitsIn(changes, sentence)
    .slice(0, 1)
    .flatMap(({ from, to }) => {
      return foundAt(sentence, 'onset', null, from, endOf(sentence, to, LONGEST_CHANGE));
    });
}

const begun = phraseTable([
  [
    true,
    `(started|began|crept (in|up)|came on|came out of nowhere|showed up|flared|arrived|snuck up|surfaced|kicked off|dates
    back|traces back|turned up|hit)
    (the (week|day|month|moment|minute|second|morning|evening|year|summer|winter) (i|we|they|after|of|that)|when
    (i|we|my|the|they)|exactly ~3|right after|straight after|shortly after|around
    the time|with (the|a|my)|to a|on (the|an|my|our) ~1 (descent|run|climb|drive|flight|bus|way|second|third|last)|during
    (the|a|my)|after (i|we|a|an|the|my|our|changing|moving|switching))`,
  ],
]);
const MOST_WORDS = 7;

/** "Started the week I moved", "came on after our last ruck": when it began, by what was then; what it is is left open. */
export function begunThen(sentence: ReadSentence): Found[] {
  if (SPARED.test(sentence.line)) return [];
  return hitsIn(begun, sentence)
    .filter(({ from }) => beginnings(sentence).some((hit) => hit.from <= from + 1 && hit.to > from) || from === 0)
    .slice(0, 1)
    .flatMap(({ from, to }) => {
      return foundAt(sentence, 'onset', null, from, endOf(sentence, to, MOST_WORDS));
    });
}

const events = phraseTable([
  [
    true,
    `(ever)? since
    (my|the|that|a|our|changing|using|wearing|switching|starting|moving|starting|getting|having|buying|upping|doing) ~4, (ever)?
    since (i|we|she|he|they) ~6`,
  ],
]);

/** "Sore since the Warriors 10k", "ache since changing his statin": since an event or a change of any name. */
export function sinceEvent(sentence: ReadSentence): Found[] {
  if (SPARED.test(sentence.line)) return [];
  return hitsIn(events, sentence)
    .slice(0, 1)
    .flatMap(({ from, to }) => foundAt(sentence, 'onset', null, from, endOf(sentence, to, MOST_WORDS)));
}

const accidents = phraseTable([
  [
    true,
    `(took|had|taken) a (header|tumble|spill|fall|knock|tackle|nasty fall|bad fall|line drive|kick|dive|stumble), came a cropper,
    face (plant|planted), faceplanted, headbutted, hyperextended ~1, pulled me over, knocked me (over|off|down), (felt|heard)
    (a|it|something) ~1 (pop|snap|crack|crunch|ping|tear|twang|grab|tug|click|go) ~2, felt something (go|pop|snap|tear|give),
    (knee|ankle|hip|back) ~1 (buckled|folded|gave out|went sproing|seized|locked), (woke|woken|wake) (up)? (the next day|this
    morning|yesterday|today|one morning)? ~1 with a (neck|crick|stiff|sore|back|limp), bad landing,
    stood on (a|the) ~2 (wrong|funny), (walked|ran|whacked|smacked|kicked|clattered|crashed) into (the|a), dropped (a|the) ~3 on
    my, (went|gone) over on (it|my|the|a), (yanked|wrenched|jarred|whacked|clobbered|cracked) (my|it|the)`,
  ],
]);

/** "Took a header on black ice": an accident told by what happened. */
export function accidentOnsets(sentence: ReadSentence): Found[] {
  if (sentence.asks || SPARED.test(sentence.line)) return [];
  return hitsIn(accidents, sentence)
    .slice(0, 1)
    .flatMap(({ from, to }) => foundAt(sentence, 'onset', { after: 'injury' }, from, to));
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
