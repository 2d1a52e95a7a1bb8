import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { isDirection } from './backwards.ts';
import { ordinaryWhen } from './ordinary-when.ts';

const excuses = phraseTable(
  ordinaryWhen.map(({ features, when }, index) => [{ features: new Set(features.split(' ')), index }, when]),
);
const exceptions = phraseTable(
  ordinaryWhen.flatMap(({ unless }, index) => (unless === undefined ? [] : [[index, unless] as const])),
);

/** "Like my bra is three sizes too small": what it is like, and not what it is. */
const isLikened = ({ words }: ReadSentence, from: number): boolean =>
  /^(?:like|as|if|though)$/.test(words[from - 1]?.text ?? '');

/** Whether the sentence holds what makes a feature ordinary, and nothing that takes that back. */
function isExcused(sentence: ReadSentence, feature: string): boolean {
  return hitsIn(excuses, sentence).some(
    ({ value, from }) =>
      value.features.has(feature) &&
      !isLikened(sentence, from) &&
      !hitsIn(exceptions, sentence).some((exception) => exception.value === value.index),
  );
}

/** Features that mean nothing where a thing or a creature is what is spoken of: watches black out and tents collapse. */
const ofBodiesAlone = new Set(
  `blackout collapsed faint palpitations racing-heart confused staggering breathless suicidal speech face swallowing unsteady weak-limb
  lost-power feeling-low
  constant steadily-worse worst-at-night fever unwell weaker cant-lift drop-attack chest-tight tearing clumsy-hands bladder dizzy
  very-dizzy`.split(/\s+/),
);
const things = phraseTable([
  [
    true,
    `
    (my|the|a|this|that|our|their|his|her|your|new|old|garmin) ~1 (watch|garmin|coros|suunto|polar|fitbit|apple watch|phone|iphone|
    battery|laptop|computer|
    screen|app|strava|zwift|contact lens|autocorrect|headtorch|torch|headphones|earphones|earbuds|monitor|strap|hrm|tracker|tent|
    marquee|gazebo|car|van|engine|
    gasket|bike|chain|tyre|treadmill|shoe|shoes|trainers|midsole|bag|bottle|vest|jacket|table|chair|ladder|fence|bridge|tree|weather|
    forecast|wind|rain|drizzle|
    course|route|website|playlist|podcast|plan|internet|wifi|signal|server|economy|market|team|pace|paces|times|form|fitness|speed),
    mine, autocorrect`,
  ],
]);
const ONESELF = /^(?:i|im|ive|iwill|iwould|my|me|myself|id)$/;

/** Whether the words at a place speak of a thing: it opens their clause, and nothing of the writer's between. */
function isOfThing(sentence: ReadSentence, from: number): boolean {
  return hitsIn(things, sentence).some(({ from: thing, to }) => {
    const isSubject = thing - sentence.clauses.indexOf(sentence.clauses[thing]) <= 2;
    if (!isSubject || to > from || sentence.clauses[to - 1] !== sentence.clauses[from]) return false;
    const between = sentence.words.slice(to, from + 1);
    return !between.some(({ text }, index) => ONESELF.test(text) || sentence.afterComma[to + index]);
  });
}

const JOINT = /^(?:knee|ankle|hip|elbow|wrist|shoulder)/;

/** "Below the knee", "behind my ankle", "between the shoulder blades": no joint. */
function isBesideJoint({ words }: ReadSentence, from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }, index) => {
    const before = words.slice(Math.max(0, from + index - 2), from + index);
    const isBlade = /^blades?$/.test(words[from + index + 1]?.text ?? '');
    return (
      JOINT.test(text) && (isBlade || before.some((word) => /^(?:below|above|behind|under|between)$/.test(word.text)))
    );
  });
}

const ofWeeks = new Set(['no-better-weeks', 'weeks-long']);
const ofTheBack = new Set(['spine-site', 'spine-pain', 'spine-hurt', 'spine-crack']);
const SPINE =
  /^(?:backs|backache|spin|vertebra|disc|neck|lumb|sacr|sciatic|coccyx|tailbone|shoulder|loin|kidney|epidural|piriformis|backbone|joint)/;

/**
 * Whether a feature found in a sentence is an everyday thing there and no sign of illness.
 *
 * @param sentence the sentence
 * @param feature the feature
 * @param from, to its words, `to` exclusive
 */
export function isOrdinary(sentence: ReadSentence, feature: string, from: number, to: number): boolean {
  if (ofBodiesAlone.has(feature) && isOfThing(sentence, from)) return true;
  if (isExcused(sentence, feature)) return true;
  // "Four weeks ago" says when, and not for how long.
  if (ofWeeks.has(feature) && sentence.words.slice(from, to + 1).some(({ text }) => text === 'ago')) return true;
  if (feature.startsWith('joint')) return isBesideJoint(sentence, from, to);
  if (!ofTheBack.has(feature)) return false;
  const places = sentence.words.slice(from, to);
  const backs = places.flatMap(({ text }, index) => (text === 'back' ? [from + index] : []));
  return (
    backs.length > 0 &&
    backs.every((index) => isDirection(sentence, index)) &&
    !places.some(({ text }) => SPINE.test(text))
  );
}
