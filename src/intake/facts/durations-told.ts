import type { FactValue } from '#record';
import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { lengthsIn, lengthValue } from '../time/lengths.ts';
import { numberWords, timeUnits } from '../time/time-words.ts';
import { type Found, foundAt } from './found.ts';

const counted = phraseTable([
  [
    true,
    `(day|week|month|year|wk) #, (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (day|week|month|year|winter)
    (now|of|with|running)`,
  ],
]);
/** Before a count that tells how far on it is. */
const LEADS_COUNT =
  /^(?:is|its|im|on|in|at|now|mines|ones|one|already|weare|were|here|currently|only|yesterday|todays|splints|and|still)$/;
const TRAILS_COUNT = /^(?:now|of|and|but|so|with|today|already|here|still|after|since|post)$/;
/** Weeks of a plan, days of a race, dates. */
const ofPlan = phraseTable([
  [
    true,
    `
    couch, c25k, plan, nhs, app, run, runs, training, block, build, taper, marathon, pp, postpartum, pregnant, holiday, race,
    tour, camp, session, rep, reps, recovery run, programme, program, camino, trip`,
  ],
]);

const goingOn = phraseTable([
  [
    true,
    'going on (for)?, coming up (on|to|for), getting on for, pushing, nigh on, best part of, better part of, the guts of',
  ],
]);

const openSince = phraseTable([
  [
    true,
    `since (i was|childhood|birth|forever|school|uni|university|college|high school|my
    (teens|twenties|thirties|forties|fifties|20|30|40|50|60|army|playing|rowing|student|school)) ~3,
    (for as long as|as long as) i ~1 remember, (all|the whole) (winter|summer|spring|autumn|season|year|term|week|weekend),
    (most|half) of (my life|the year|the winter|the summer), since forever, these past (few|couple of)? ~1 (months|weeks|days),
    (for)? (donkeys|yonks) ~1`,
  ],
]);
const complaining = phraseTable([
  [
    true,
    `
    had, been, has, have, ive, its, it, pain, sore, aching, ache, stiff, numb, this, like this, hurts, hurt, on and off,
    problem, same, clicking, tight, there, niggling, bothering`,
  ],
]);

/** A count in digits or words. */
function countOf(text: string): number | null {
  const named = Object.hasOwn(numberWords, text) ? numberWords[text] : Number.parseFloat(text);
  return typeof named === 'number' && named > 0 && named <= 400 ? named : null;
}

/** "Day five and still sore", "this one's at week nine". */
function countedIn(sentence: ReadSentence): Found[] {
  const { words, afterComma } = sentence;
  if (hitsIn(ofPlan, sentence).length > 0) return [];
  return hitsIn(counted, sentence).flatMap(({ from, to }) => {
    const before = words[from - 1]?.text ?? '';
    const isLed = from === 0 || afterComma[from] || LEADS_COUNT.test(before);
    const isClosed = to === words.length || afterComma[to] || TRAILS_COUNT.test(words[to].text);
    const unit = timeUnits[words[from].text === 'wk' ? 'week' : words[from].text];
    const count = countOf(words[to - 1].text);
    if (!isLed || !isClosed) return [];
    const value: FactValue = unit !== undefined && count !== null ? { [unit]: count } : null;
    return foundAt(sentence, 'duration', value, from, to);
  });
}

/**
 * How long a complaint has lasted, by the day or week that it is in, by lengths that go on, and by stretches that are left open.
 *
 * @param sentence the sentence
 * @param isTaken whether something else claims the words
 */
export function durationsToldIn(
  sentence: ReadSentence,
  isTaken: (from: number, to: number) => boolean,
  complains: boolean,
): Found[] {
  const { words, afterComma } = sentence;
  const lengths = lengthsIn(sentence).flatMap((length) => {
    const { from, to } = length;
    const lead = hitsIn(goingOn, sentence).find((hit) => hit.to === from);
    // "Eight days on, …"
    const isOn =
      /^on$/.test(words[to]?.text ?? '') &&
      (from === 0 || afterComma[from] || /^(?:now|and)$/.test(words[from - 1].text)) &&
      (to + 1 === words.length || afterComma[to + 1] || /^(?:and|it|its|im|ive|the|my|i)$/.test(words[to + 1].text));
    if (isTaken(from, to) || !/days|weeks|months|years/.test(length.unit)) return [];
    if (lead === undefined && !(isOn && (complains || hitsIn(complaining, sentence).length > 0))) return [];
    return foundAt(sentence, 'duration', lengthValue(length), lead?.from ?? from, to);
  });
  const open =
    complains || hitsIn(complaining, sentence).length > 0
      ? hitsIn(openSince, sentence)
          .filter(({ from, to }) => !isTaken(from, to) && hitsIn(ofPlan, sentence).length === 0)
          .flatMap(({ from, to }) => foundAt(sentence, 'duration', null, from, to))
      : [];
  return [...countedIn(sentence).filter(({ from, to }) => !isTaken(from, to)), ...lengths, ...open.slice(0, 1)];
}
