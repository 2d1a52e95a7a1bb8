import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import type { ActivityHit } from './activities.ts';
import type { Effect } from './effects.ts';
import { AIDS } from './link.ts';

/** What is said of an activity and nothing more: "bike nope", "Running: never", "Half an hour in the tub, better". */
const verdicts = phraseTable<Effect['effect']>([
  [
    'nothing',
    `
    no, nope, nah, never, nil, nowt, none, zero, 0, nothing, nada, zilch, silence, silent, quiet, not, (not|none) at all, not (once|
    ever|yet), no (sweat|worries|drama|dramas|fuss|difference|change), (not|never) a (twinge|murmur|squeak|peep|thing|whisper|tickle|
    word|hint|sound|problem|bother|flicker|sausage), (is|are|was|were|its|all)? (ok|fine|grand|easy|easy peasy|clean|clear|sound|
    golden|mint|perfect|normal|comfortable|comfy|bliss|heaven|lovely|tolerable|bearable|doable|good|great|alright|peachy|painless|
    unbothered|a doddle|a breeze|a feather|a dream), like a (dream|charm), (has|have|had) (nothing|none), (isnt|arent|wasnt) affected`,
  ],
  [
    'worse',
    `
    yes, yep, yup, yeah, aye, ja, ow, ouch, oof, oww, owww, yikes, argh, no chance, no way, no go, no thanks, no thank you, not a
    chance, forget it, forget about it, not happening, obviously, definitely, every time, each time, without fail, also (yes|bad|sore|hurts)`,
  ],
]);
const aidVerdicts = phraseTable<Effect['effect']>([
  [
    'no-relief',
    `
    no, nope, nah, nil, nowt, none, zero, nothing, nada, zilch, squat, no (joy|dice|luck|use|good|change|difference|effect|help),
    (not|none) at all, meh, rubbish, useless, pointless, waste of ~2, (did|does|done) (nothing|squat|zip|nada|little|nowt)`,
  ],
  [
    'better',
    `
    yes, yep, yup, aye, better, bliss, heaven, heavenly, magic, lovely, nice, pleasant, wonderful, decent, good, great, brilliant,
    amazing, divine, gone, sorted, fixed, cured, done, normal again, good as new, (a|the)? (winner|revelation|lifesaver|godsend|joy|
    cure|answer|treat|dream|help|hit), helpful, effective, some good, thumbs up, best ~3, (its|it is|was|is|and its)? (gone|quiet|
    silent|calm|normal|willing again|easier|looser|loose|softer|soft), also (yes|good|helps), away, and away, and it lets go`,
  ],
]);

const JOINS = /^(?:and|but|or|then|so|also|plus|even|is|are|was|were|just)$/;
const MOST_SAID = 6;
/** Words that say something of an activity already. */
const NO_TOPIC =
  /^(?:is|are|was|were|hurts|helps|makes|it|its|i|when|if|but|and|because|since|so|which|that|feels|gets|does)$/;
/** How far into its stretch an activity may stand that a verdict is passed on. */
const TOPIC = 4;

/** Whether a stretch of its own ends before a word: at a comma, a colon, a turn, the sentence's end. */
const endsBefore = ({ words, afterComma, line, at }: ReadSentence, index: number): boolean =>
  index >= words.length ||
  afterComma[index] ||
  line[at[index] - 2] === ';' ||
  /^(?:and|but|though|although|while|whereas|yet|so|if|unless|when|until|til)$/.test(words[index].text);

/** Where the stretch that a word stands in begins. */
function beginsAt(sentence: ReadSentence, index: number): number {
  let start = index;
  while (start > 0 && !(endsBefore(sentence, start) && start <= index)) start--;
  return start;
}

/** "Grass round the park on Sunday, none": more may be said of an activity before the verdict, up to one comma or colon. */
function isApart({ words, afterComma, line, at }: ReadSentence, from: number, verdict: number): boolean {
  const parts = (index: number) => afterComma[index] || line[at[index] - 2] === ';';
  return (
    verdict > from &&
    verdict - from <= MOST_SAID &&
    parts(verdict) &&
    !words.slice(from, verdict).some(({ text }, index) => parts(from + index) || NO_TOPIC.test(text))
  );
}

/** Verdicts that stand right behind what they are passed on, and end what is said. */
export function verdictsIn(sentence: ReadSentence, activities: readonly ActivityHit[]): Effect[] {
  if (sentence.asks) return [];
  const { words, afterComma, line, at } = sentence;
  return activities.flatMap((activity): Effect[] => {
    const start = beginsAt(sentence, activity.from);
    const lead = words.slice(start, activity.from).filter(({ text }) => !JOINS.test(text));
    if (lead.length > TOPIC || lead.some(({ text }) => /^(?:i|ive|im|was|had|did|is|are)$/.test(text))) return [];
    // "Not stairs", "never jogging"
    const before = words[activity.from - 1]?.text ?? '';
    const isUnable = words.slice(0, start).some(({ text }) => /^(?:can|could|able)$/.test(text));
    if (/^(?:not|never|nor)$/.test(before) && lead.length === 1 && !isUnable && endsBefore(sentence, activity.to))
      return [{ effect: 'nothing', from: activity.from - 1, to: activity.from }];
    const isAid = AIDS.test(activity.value) && !/^(?:cold|heat|winter|rest)$/.test(words[activity.from].text);
    const table = isAid ? aidVerdicts : verdicts;
    const said = hitsIn(table, sentence).find(
      (each) =>
        (each.from === activity.to || isApart(sentence, activity.to, each.from)) && endsBefore(sentence, each.to),
    );
    if (said !== undefined) return [{ effect: said.value, from: said.from, to: said.to }];
    // "Road, no tug": whatever it is, there is none of it.
    const next = activity.to;
    const isParted = next < words.length && (afterComma[next] || line[at[next] - 2] === ';');
    const isNone =
      isParted &&
      !isAid &&
      /^(?:no|zero)$/.test(words[next].text) &&
      next + 1 < words.length &&
      endsBefore(sentence, next + 2);
    return isNone ? [{ effect: 'nothing', from: next, to: next + 2 }] : [];
  });
}
