import type { ReadSentence } from '../stance/stance.ts';
import { textsOf } from '../text/stretch.ts';
import { wordSet } from '../text/word.ts';
import type { ActivityHit } from './activities.ts';
import type { Effect } from './effects.ts';

/** Forms in -ing that are no doing of the writer's, or are named by a table already. */
const NO_DOING = wordSet(`
  thing something anything nothing everything morning evening during being having going getting feeling aching burning throbbing
  stabbing shooting tingling swelling cramping hurting killing starting wondering thinking hoping looking trying spring king
  string ring bring nagging niggling pulling clicking grinding lasting coming ongoing including according asking considering
  meaning happening helping easing worsening improving settling becoming seeing noticing following regarding depending sibling
  ceiling shin sling not saying talking telling using doing itching popping snapping pinching catching giving taking making
  keeping leaving moaning grumbling complaining whinging whingeing protesting screaming playing barking shouting grumping groaning
  flaring acting behaving bothering sulking singing yelling tightening stiffening seizing twinging throwing radiating spreading running walking stopping resting waiting`);
const LEADS = /^(?:when|while|whilst|after|from|by|on|whenever|during|with|if|before|like|for)$/;
const GOES_ON =
  /^(?:and|but|or|so|because|then|which|it|its|i|im|my|though|although|is|was|that|than|since|until|if|when|while)$/;
const LONGEST = 6;
const LONGEST_DEED = 11;
/** Words that may stand between what is felt and what leads to a doing. */
const BETWEEN = wordSet(`
  it me my the a bit little most more only mainly mostly worst always usually really just especially particularly even in on
  like hell mad too also there up off again right left and side both`);

/** Something done that no table names, by its own words. */
export const named = (sentence: ReadSentence, from: number, to: number): ActivityHit => ({
  value: textsOf(sentence, from, to).join(' '),
  from,
  to,
});

/** Where what is said of a doing or a thing ends. */
function endOf({ words, afterComma, line, at }: ReadSentence, from: number): number {
  let to = from + 1;
  while (
    to < words.length &&
    to - from < LONGEST &&
    !afterComma[to] &&
    line[at[to] - 2] !== ';' &&
    !GOES_ON.test(words[to].text)
  )
    to++;
  return to;
}

/** "Sore after dancing the tango", "hurts turning the key": a doing behind what it does. */
export function gerundBehind(sentence: ReadSentence, { from, to, effect }: Effect): ActivityHit | null {
  const { words, clauses, afterComma } = sentence;
  if (effect === 'no-relief') return null;
  for (let at = to; at < Math.min(words.length, to + 4); at++) {
    const text = words[at].text;
    if (afterComma[at] || clauses[at] !== clauses[from]) return null;
    const isDoing = /ing$/.test(text) && text.length > 5 && !NO_DOING.has(text);
    const isLed = LEADS.test(words[at - 1].text) || at === to;
    if (isDoing && isLed) return named(sentence, at, endOf(sentence, at));
    if (!LEADS.test(text) && !BETWEEN.has(text)) return null;
  }
  return null;
}

/** What is no thing to be felt by: times, amounts, parts of the body, people, what the pain itself is. */
const NO_THING = wordSet(`
  i it its im ive my me he she we you they this that these those there which what who how when where why a an the morning night
  evening day days week weeks month months year years minute minutes hour hours second seconds mile miles km k kms time times
  while bit lot couple few pain pains ache sore side inside outside front back top bottom left right knee knees hip hips foot
  feet ankle calf shin shins heel heels toe toes neck shoulder arm arms leg legs hand hands head chest rib ribs thigh groin
  hamstring quad glute achilles wrist elbow thumb finger fingers jaw spine arch tendon muscle joint bone area spot doctor gp
  physio left right one two three four five six ten half all some any no not and or but of to from now then today yesterday
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december christmas summer winter spring autumn fall easter last next first second third same both average reason
  all everything nothing anything purpose least first most end start beginning middle about around roughly every each only
  something other others place places`);
const THING_LEADS = /^(?:after|with|in|under|wearing|without)$/;

/** "Hurts in closed shoes", "worse after beer": a thing behind what it does. */
export function thingBehind(sentence: ReadSentence, { from, to, effect }: Effect): ActivityHit | null {
  const { words, clauses, afterComma } = sentence;
  if (effect !== 'worse') return null;
  const isLed = THING_LEADS.test(words[to]?.text ?? '') || THING_LEADS.test(words[to - 1].text);
  const lead = THING_LEADS.test(words[to]?.text ?? '') ? to : to - 1;
  if (!isLed || lead + 1 >= words.length || afterComma[lead + 1] || clauses[lead] !== clauses[from]) return null;
  let start = lead + 1;
  while (start < words.length && /^(?:a|an|the|my|any|some|these|those|two|too|much)$/.test(words[start].text)) start++;
  if (start >= words.length) return null;
  const end = endOf(sentence, start);
  const thing = words.slice(start, end);
  if (thing.length > 4 || thing.some(({ text }) => NO_THING.has(text) || /^\d|ed$|ly$/.test(text))) return null;
  return named(sentence, start, end);
}

/** "H-taping: decent", "Low ponytail, better": a thing that a verdict is passed on, apart from it. */
export function thingApart(sentence: ReadSentence, { from, to, effect }: Effect): ActivityHit | null {
  const { words, afterComma, line, at } = sentence;
  if (effect !== 'better' && effect !== 'no-relief') return null;
  const isApart = from > 0 && (afterComma[from] || line[at[from] - 2] === ';');
  if (!isApart || from > 5 || (to < words.length && words.length - to > 4)) return null;
  const thing = words.slice(0, from);
  if (afterComma.slice(1, from).includes(true) || line.slice(0, at[from - 1]).includes(';')) return null;
  if (thing.some(({ text }) => NO_THING.has(text) && !/^(?:my|the|a|an|of|and|one|two|to)$/.test(text))) return null;
  return named(sentence, 0, from);
}

/** What somebody does about a pain, at the opening of a clause. */
const DEEDS = wordSet(`
  put putting took take taking tried trying moved move moving cut cutting loosened loosen bought got switched switch changed change
  swapped swap swapping dropped drop dropping raised raise opened open stuck stick tied tie wore wear wearing left leave added add
  removed remove lowered lower shifted shift binned ditched dumped stopped stop slept sleep lay lie laid leaned lean leant hung hang
  held hold pulled pull pushed push pressed press turned turn bent bend wrapped wrap taped tape strapped strap padded pad filed
  trimmed lifted lift propped prop tucked tuck covered cover skipped skip gave quit halved doubled shortened shorten lengthened
  widened narrowed started using used use relaced laced lace undid undo unclipped shook shake wiggled wiggle drank drink ate eat
  stood stand sat sit walked walk rolled roll rubbed rub froze kicked slipped slip stuffed stuff borrowed ordered squeezed rested`);
const SUBJECT = /^(?:i|ive|so|and|but|now|then|just|finally|we|simply|also|only|if|when|once)$/;
const IS_SAID_OF = /^(?:it|its|that|thats|they|theyre|this|which|she|shes|he|hes|now|then|by|within|in|the|my)$/;

/** "Moved the clip to my back and it's gone", "loosened it, problem solved": what was done, before what became of it. */
export function deedBefore(sentence: ReadSentence, { from, effect }: Effect): ActivityHit | null {
  const { words, afterComma, line, at } = sentence;
  if (effect !== 'better' && effect !== 'no-relief') return null;
  let turn = -1;
  for (let index = from; index > Math.max(0, from - 5); index--) {
    const isTurn = /^(?:and|then)$/.test(words[index].text) || afterComma[index] || line[at[index] - 2] === ';';
    if (isTurn) turn = index;
    if (isTurn) break;
  }
  const after = words.slice(turn, from).filter(({ text }) => !/^(?:and|then|so)$/.test(text));
  if (turn < 2 || (after.length > 0 && !IS_SAID_OF.test(after[0].text))) return null;
  let start = turn - 1;
  const begins = (index: number) => index === 0 || afterComma[index] || line[at[index] - 2] === ';';
  while (start > 0 && turn - start < LONGEST_DEED && !begins(start)) start--;
  if (!begins(start)) return null;
  while (start < turn && SUBJECT.test(words[start].text)) start++;
  if (turn - start < 2 || !DEEDS.has(words[start].text)) return null;
  return named(sentence, start, turn);
}
