import type { ReadSentence } from '../stance/stance.ts';
import { overlaps } from '../text/stretch.ts';
import { wordSet } from '../text/word.ts';
import type { ActivityHit } from './activities.ts';
import type { Effect } from './effects.ts';
import { deedBefore, gerundBehind, named, thingApart, thingBehind } from './unnamed-behind.ts';

/** Forms in -ing that are no doing of the writer's. */
const NO_DOING = wordSet(`
  thing something anything nothing everything morning evening during being having going getting feeling aching burning throbbing
  stabbing shooting tingling swelling cramping hurting killing starting wondering thinking hoping looking trying running spring
  king string ring bring annoying worrying surprising interesting nagging niggling pulling clicking grinding lasting coming
  ongoing including according asking considering training building meaning happening helping easing worsening improving settling
  becoming seeing noticing using following regarding depending willing sibling ceiling loving shin sling sitting doing icing
  knowing not`);
const LONGEST = 7;
/** Leads to a clause of one's own doing. */
const WHEN = /^(?:if|when|whenever|once|unless)$/;
/** Whose doing it may be: the writer's own, a child's or a dog's that is carried or led. */
const SUBJECT = /^(?:i|he|she|you|we)$/;
/** Verbs that do nothing: "if I have pain", "when I feel it". */
const NO_DEED = wordSet(`
  have had get got feel felt am was is do did can could should would will need want think know see notice stop start started rest
  try tried go take use say told been m ve first finish finished came come saw last ever still even look asked ask read woke wake
  went hear press bought changed switched keep increase increased ignore leave left make give gave might may must wasnt werent
  didnt dont cant couldnt havent practically actually just really`);

/**
 * What a sentence says that the writer does, in its own words, where no table names it and the words say what it does to the pain:
 * "shortening my stride helps", "if I lean on the wall it goes".
 *
 * @param sentence the sentence
 * @param known the activities of the tables
 * @param effects what is said to become of the pain
 */
export function unnamedActivities(
  sentence: ReadSentence,
  known: readonly ActivityHit[],
  effects: readonly Effect[],
): ActivityHit[] {
  return effects.flatMap((effect): ActivityHit[] => {
    if (effect.effect === 'nothing') return [];
    const hit =
      gerundBefore(sentence, effect) ??
      nounBefore(sentence, effect) ??
      clauseBefore(sentence, effect) ??
      clauseBehind(sentence, effect) ??
      gerundBehind(sentence, effect) ??
      thingBehind(sentence, effect) ??
      thingApart(sentence, effect) ??
      deedBefore(sentence, effect);
    if (
      hit === null ||
      known.some((each) => each.from < effect.to + LONGEST && each.to > hit.from && each.from < hit.to)
    )
      return [];
    return effects.some((each) => overlaps(each, hit)) ? [] : [hit];
  });
}

/** "Shortening my stride helps": a clause that opens with a form in -ing and goes on to its effect. */
function gerundBefore(sentence: ReadSentence, { from, effect }: Effect): ActivityHit | null {
  const { words, clauses, afterComma } = sentence;
  const start = Math.max(clauses.indexOf(clauses[from]), afterComma.lastIndexOf(true, from), 0);
  const open = /^(?:and|but|so|also|only|just|even)$/.test(words[start]?.text ?? '') ? start + 1 : start;
  const text = words[open]?.text ?? '';
  const length = from - open;
  if (effect === 'no-relief' || !/ing$/.test(text) || NO_DOING.has(text) || length < 2 || length > LONGEST) return null;
  const last = /^(?:a|really|also|always|definitely|just|only|usually|seems|to|does|is|it|that|has|really)$/;
  let to = from;
  while (to > open + 1 && last.test(words[to - 1].text)) to--;
  return named(sentence, open, to);
}

/** Verbs that say of their subject what it does to the pain. */
const DOES =
  /^(?:helps|helped|fixed|fixes|sorted|sorts|cured|cures|eases|eased|relieves|relieved|worked|works|sets|brings|made|makes|aggravates|aggravated|triggers|irritates)$/;
/** Words that make no name of a thing: pronouns, verbs, questions, parts of the body, what somebody says. */
const NO_NAME = wordSet(`
  it its that this which who what nothing anything something everything neither none only he she they we you i im ive my me if
  when as so because but and or is are was were has have had do does did can could would should might may not no never time thing
  things part day days week pain there here doctor physio gp osteo chiro podiatrist coach says said think thinks anyone anybody
  nobody hope all both also really one bit question race run friend mate article post advice thread forum video hasnt havent
  doesnt didnt isnt usually then getting thats almost now still mostly sometimes eventually later always never just even much far
  way lots slightly definitely hopefully thanks thank happy glad ray xray mri scan bloods result results season weather today
  tonight yesterday tomorrow morning evening night head neck jaw shoulder shoulders arm arms elbow wrist hand hands finger fingers
  thumb chest rib ribs spine hip hips groin glute buttock leg legs thigh quad quads hamstring knee knees shin shins calf calves
  ankle ankles achilles heel heels foot feet toe toes arch tendon tendons muscle muscles joint skin swelling ache stiffness
  numbness tingling bruise bruising lump niggle problem issue symptoms life everyone people things stuff again than more less`);
const LONGEST_NAME = 5;

/** "Thicker socks made it worse", "a cushion with a hole helps": a thing that opens its clause and goes on to its effect. */
function nounBefore(sentence: ReadSentence, { from, effect }: Effect): ActivityHit | null {
  const { words, clauses, afterComma } = sentence;
  if (effect !== 'better' && (effect !== 'worse' || !DOES.test(words[from].text))) return null;
  const start = Math.max(clauses.indexOf(clauses[from]), afterComma.lastIndexOf(true, from), 0);
  let open = start;
  while (open < from && /^(?:and|but|a|an|the|some|so|also|even|just)$/.test(words[open].text)) open++;
  let to = from;
  while (
    to > open &&
    /^(?:really|also|always|definitely|just|only|has|have|mostly|actually|kind|of|sort|seems|to)$/.test(
      words[to - 1].text,
    )
  )
    to--;
  const name = words.slice(open, to);
  if (name.length === 0 || name.length > LONGEST_NAME || name.some(({ text }) => NO_NAME.has(text) || /^\d/.test(text)))
    return null;
  return named(sentence, open, to);
}

/** "If I lean on the wall it goes": a condition before the clause of the effect. */
function clauseBefore(sentence: ReadSentence, { from, effect }: Effect): ActivityHit | null {
  if (effect === 'no-relief') return null;
  const { words, clauses } = sentence;
  const clause = clauses[from];
  const start = clause === 0 ? -1 : clauses.indexOf(clause - 1);
  return start < 0 ? null : condition(words, start, clauses.indexOf(clause), sentence);
}

/** "It goes if I lean on the wall": a condition behind the effect. */
function clauseBehind(sentence: ReadSentence, { to, effect }: Effect): ActivityHit | null {
  if (effect === 'no-relief') return null;
  const { words, clauses, afterComma } = sentence;
  const at = words.findIndex(({ text }, index) => index >= to && index <= to + 3 && WHEN.test(text));
  if (at < 0) return null;
  let end = at + 1;
  while (
    end < words.length &&
    end - at <= LONGEST &&
    !afterComma[end] &&
    (clauses[end] === clauses[at] || clauses[end] === clauses[at + 1]) &&
    !/^(?:and|but|or|so|because|then|which)$/.test(words[end].text)
  )
    end++;
  return condition(words, at, end, sentence);
}

function condition(
  words: ReadSentence['words'],
  start: number,
  end: number,
  sentence: ReadSentence,
): ActivityHit | null {
  const [when, subject, verb] = [words[start]?.text ?? '', words[start + 1]?.text ?? '', words[start + 2]?.text ?? ''];
  const length = end - start - 2;
  if (!WHEN.test(when) || !SUBJECT.test(subject) || NO_DEED.has(verb) || length < 1 || length > LONGEST) return null;
  return named(sentence, start + 2, end);
}

const NUMBER = /^(?:\d+|five|ten|fifteen|twenty|thirty|forty|fifty|sixty|ninety|an|half)$/;

/** "It only comes on after about 45 minutes": a point in a run, where a sentence names nothing else that is done. */
export function pointInRun({ words }: ReadSentence, known: readonly ActivityHit[]): ActivityHit[] {
  if (known.length > 0) return [];
  const at = words.findIndex(({ text }) => /^(?:after|past|around|about|within)$/.test(text));
  const count = words.findIndex(({ text }, index) => index > at && index <= at + 3 && NUMBER.test(text));
  const unit = words[count + 1]?.text ?? '';
  const isLength = at >= 0 && count > 0 && /^(?:minutes|minute|hour|hours)$/.test(unit);
  return isLength && !/^(?:of|off|later|ago)$/.test(words[count + 2]?.text ?? '')
    ? [{ value: 'running', from: at, to: count + 2 }]
    : [];
}
