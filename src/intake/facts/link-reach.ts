import type { ReadSentence } from '../stance/stance.ts';
import type { ActivityHit } from './activities.ts';
import { commas, connectors, type Effect, leads } from './effects.ts';
import { AIDS } from './link.ts';

/** Activities that others only carry along: they do not reach over one of those. */
const carriedAlong = /^(?:running|walking)$/;

const REACH = 9;
/** "Lying on the floor with my legs up on a chair helps": a subject in -ing may be long. */
const LONG_REACH = 14;
const TURN = /^(?:but|although|however|except|though|yet)$/;
/** Activities that say by themselves when: "30 minutes into a run", "at 5k". */
const leadsItself = /^(?:\d|about|around|after|at|past|first|halfway|in|on|when|once|every|each|under|over)/;
/** Words that, before an activity, say that it is no subject: pronouns, verbs, what leads elsewhere. */
const noSubject =
  /^(?:i|im|ive|id|he|she|they|we|you|it|its|is|are|was|were|am|be|been|have|has|had|do|does|did|done|to|can|could|would|should|will|may|might|must|get|got|getting|want|need|like|love|try|tried|for|of|from|about|than|because|so|hurts|hurt|feel|feels|felt|think|said|says|gave|told|took|went|started|makes|made)$/;
const LONGEST_SUBJECT = 4;
const DAY_TIME = /^(?:morning|daytime|evening|night|late-night)$/;
const breaking = /^(?:i|im|ive|because|when|if|after|he|she|they|we|while)$/;
/** Verbs before a remedy that is then judged: "tried ice and stretching, no joy", "gave me insoles which …". */
const trying = /^(?:tried|try|trying|use|used|using|did|done|doing|had|gave|given|been|got|having|took|taken|taking)$/;

/** Whether another activity stands between, and not as its neighbour in a list: "carrying a bottle on my runs". */
function passesOver(sentence: ReadSentence, from: number, to: number, isActivity: (index: number) => boolean): boolean {
  const last = Array.from({ length: to - from }, (_, index) => to - 1 - index).find(isActivity);
  return (
    last !== undefined &&
    !sentence.words.slice(last, to).some((word) => /^(?:and|or|nor)$/.test(word.text)) &&
    commas(sentence, last, to) === 0
  );
}

/** Whether an effect reaches forward to an activity: "hurts when I run down hills", "worse uphill". */
export function reachesForward(
  sentence: ReadSentence,
  effect: Effect,
  activity: ActivityHit,
  others: readonly Effect[],
  isActivity: (index: number) => boolean,
): string | null {
  if (
    (effect.effect === 'worse' ||
      /^(?:wakes?|waking|woke|woken|keeps?|kept|keeping)$/.test(sentence.words[activity.from].text)) &&
    activity.from >= effect.from &&
    activity.from < effect.to &&
    activity.to >= effect.to
  )
    return 'cant';
  if (activity.from < effect.to || activity.from - effect.to > REACH) return null;
  if (others.some((other) => other.from >= effect.to && other.from < activity.from)) return null;
  if (carriedAlong.test(activity.value) && passesOver(sentence, effect.to, activity.from, isActivity)) return null;
  const between = sentence.words.slice(effect.to, activity.from).map((word) => word.text);
  if (between.some((word) => TURN.test(word) || word === 'so' || word === 'then')) return null;
  const crosses = sentence.clauses[activity.from] - sentence.clauses[effect.from];
  // "No fall, no twist"
  if (/^(?:no|any)$/.test(between.at(-1) ?? '')) return null;
  // "The bike is what sets it off, plus tempo runs"
  if (between.at(-1) === 'plus' && between.length <= 3) return 'plus';
  // "A cushion helps in the car" is of the cushion.
  const isContext =
    effect.effect === 'better' &&
    /^(?:driving|desk|running|race|long-run|on-feet|standing|stairs-up|stairs-down|night|sitting)$/.test(
      activity.value,
    ) &&
    /^(?:in|at|on|during|for|while|when)$/.test(between.at(-1) ?? sentence.words[activity.from].text) &&
    /^(?:help|helps|helped|eases|eased|relief|works|worked)$/.test(sentence.words[effect.from].text);
  if (isContext) return null;
  const tied = [sentence.words[effect.to - 1].text, ...between];
  // Across a clause only what stands in the activity's own clause leads to it.
  const own =
    crosses > 0
      ? tied.slice(-(activity.from - sentence.clauses.indexOf(sentence.clauses[activity.from])) || tied.length)
      : tied;
  const leading = own.findLast((word) => connectors.has(word)) ?? null;
  if (leading === null) {
    const opening = sentence.words[activity.from].text;
    if (connectors.has(opening) && between.length <= 5) return opening;
    if (leadsItself.test(opening) && between.length <= 3 && crosses === 0) return opening;
    return between.length <= 1 && crosses === 0 ? opening : null;
  }
  const clause = sentence.clauses.indexOf(sentence.clauses[activity.from]);
  // "It hurts on that side, and when I go up the stairs"
  const isMore =
    /^(?:when|whenever|if)$/.test(sentence.words[clause + 1]?.text ?? '') &&
    others.every((other) => sentence.clauses[other.from] !== sentence.clauses[activity.from]);
  if (crosses > 0 && sentence.words[clause].text === 'and' && !isMore) return null;
  return crosses > 0 && !leads.has(leading) ? null : leading;
}

/** Where the stretch that an activity could be the subject of begins: its clause, or the last comma. */
function stretchStart(sentence: ReadSentence, index: number): number {
  const clause = sentence.clauses.indexOf(sentence.clauses[index]);
  const comma = sentence.afterComma.lastIndexOf(true, index);
  return Math.max(clause, comma);
}

/** Words that tell of what happened once. */
const HAPPENED =
  /^(?:was|were|had|did|ran|went|been|yesterday|ago|last|tried|started|since|got|my|the|i|ive|im|he|she)$/;

/** Whether what was done stands first and what became of it follows: "… and it's gone", "… then it goes". */
function isDoneFirst(between: readonly string[]): boolean {
  const turn = between.findIndex((word) => /^(?:and|then)$/.test(word));
  const after = between.slice(turn + 1).filter((word) => word !== 'then');
  return (
    turn >= 0 &&
    turn <= 4 &&
    after.length > 0 &&
    after.length <= 4 &&
    /^(?:it|its|theyre|they|she|shes|he|hes|that|thats|the|my|im|in|within|by)$/.test(after[0]) &&
    !between.some((word) => /^(?:was|were|had|but|hurts|started|began|comes|came|yesterday)$/.test(word))
  );
}

/** Whether an effect is said of an activity before it: "running uphill hurts it", "when I run slowly the pain goes away". */
export function reachesBack(
  sentence: ReadSentence,
  effect: Effect,
  activity: ActivityHit,
  others: readonly Effect[],
  isActivity: (index: number) => boolean,
): string | null {
  const isLongSubject =
    /ing$/.test(sentence.words[activity.from].text) &&
    activity.from - sentence.clauses.indexOf(sentence.clauses[activity.from]) <= 1;
  if (effect.from < activity.to || effect.from - activity.to > (isLongSubject ? LONG_REACH : REACH)) return null;
  if (others.some((other) => other.from >= activity.to && other.from < effect.from)) return null;
  const { words, clauses } = sentence;
  const texts = (from: number, to: number) => words.slice(Math.max(0, from), to).map((word) => word.text);
  const clauseStart = clauses.indexOf(clauses[activity.from]);
  const before = texts(Math.max(clauseStart, activity.from - 6), activity.from);
  const own = words[activity.from].text;
  const lead = before.findLast((word) => leads.has(word)) ?? (leads.has(own) || leadsItself.test(own) ? own : null);
  const crosses = clauses[effect.from] - clauses[activity.from];
  // "Cycling 100 km: nothing."
  const isPredicate = crosses === 1 && sentence.line[sentence.at[effect.from] - 2] === ';';
  const between = texts(activity.to, effect.from);
  const isOfAll = effect.effect === 'no-relief' && /^(?:neither|none|nothing)$/.test(words[effect.from].text);
  if (crosses > 1 || (!isOfAll && between.some((word) => TURN.test(word)))) return null;
  if (isOfAll && AIDS.test(activity.value)) return '';
  const isTimed =
    AIDS.test(activity.value) && between.length <= 3 && /^(?:after|before|during|following)$/.test(between[0] ?? '');
  if (effect.effect === 'no-relief' && before.some((word) => trying.test(word))) return '';
  // "A week of rest, no better"
  if (effect.effect === 'no-relief' && AIDS.test(activity.value) && between.length <= 2) return '';
  // "Sitting is when it nags most"
  if (
    /^(?:is|are|was) (?:usually |mostly |always )?(?:when|where|what)(?: it| the pain| things| i)?(?: really| usually| always| mostly| tends to)?$/.test(
      between.join(' '),
    )
  )
    return '';
  // "First steps, later is good": what comes later is no part of it.
  if (between.some((word) => /^(?:later|afterwards|eventually|then)$/.test(word)) && effect.effect !== 'worse')
    return null;
  const leadAt = words.findLastIndex(
    ({ text }, index) => index < activity.from && index >= clauseStart && /^(?:when|if|whenever|once)$/.test(text),
  );
  // "Shake it out and it's gone in seconds"
  const isAid = AIDS.test(activity.value) || activity.value === 'movement';
  if (isAid && effect.effect !== 'worse' && /^and (?:its|theyre)$/.test(between.join(' '))) return 'and';
  // "I walk to the station, then it disappears", "rolled it and by lunch it had eased"
  if (effect.effect === 'better' && isDoneFirst(between)) return 'and';
  // "Anything faster and it bites", "half an hour in a chair and I'm perched on one cheek"
  const isTrial =
    crosses <= 1 &&
    effect.effect === 'worse' &&
    between.length <= 5 &&
    between.includes('and') &&
    !between.some((word) => /^(?:was|were|last|night|yesterday|today|had|got)$/.test(word)) &&
    texts(leadAt < 0 ? clauseStart : leadAt + 1, activity.from).every(
      (word) => !HAPPENED.test(word) || (leadAt >= 0 && /^(?:my|the|i|im)$/.test(word)),
    ) &&
    /^(?:it|its|i|im|my|the|both|that|ow|ouch)$/.test(between[between.indexOf('and') + 1] ?? words[effect.from].text) &&
    !/^(?:race|new-to-running|increase|return-after-break|new-shoes)$/.test(activity.value) &&
    !/(?:ed|ran|did|was|went|had)$/.test(own);
  if (isTrial) return '';
  if (between.join(' ') === 'and' || /^(?:and )?then$/.test(between.join(' '))) return null;
  // "Did the bridges last night and it was worse this morning" tells of a day.
  if (between.some((word) => /^(?:night|yesterday|today|ago|morning)$/.test(word)) && between.includes('was'))
    return null;
  // "An injection in June and it came back" is of the pain.
  if (/^(?:comes?|came|returns?|returned)$/.test(words[effect.from].text) && /^(?:it|pain)$/.test(between.at(-1) ?? ''))
    return null;
  if (
    /^(?:which|that)$/.test(between[0] ?? '') ||
    /(?:^| )(?:and|which|so|but|though) (?:it|they|that|this|those|these)(?: is| gets| feels| was| has| have| hasnt| havent| had| just| really| do| does| did| definitely| seem to| seems to| seemed to)?$/.test(
      between.join(' '),
    )
  )
    return '';
  const opening = texts(clauseStart, clauseStart + 2);
  // "Mornings it is not there", "coming down it was agony"
  const isSetting =
    crosses === 1 &&
    ((activity.from - clauseStart <= 1 && (DAY_TIME.test(activity.value) || /ing$/.test(own))) ||
      (DAY_TIME.test(activity.value) && activity.to === clauses.indexOf(clauses[effect.from])));
  if (isSetting && /^(?:it|its|my|the|that|theres)$/.test(words[clauses.indexOf(clauses[effect.from])].text))
    return lead ?? '';
  if (crosses > 0 && !isPredicate && !opening.some((word) => leads.has(word) || leadsItself.test(word))) return null;
  const start = Math.max(stretchStart(sentence, activity.from), activity.from - 6);
  const leadingUp = words
    .slice(start, activity.from)
    .filter((_, index) => !isActivity(start + index))
    .map((word) => word.text);
  const isApart = commas(sentence, activity.to, effect.from) > 0 && crosses === 0;
  if (lead !== null && !(isApart && !leads.has(words[start].text))) return lead;
  const can = leadingUp.at(-1) === 'can' && effect.effect === 'nothing';
  // "Turning to look over that shoulder is the worst"
  const isGerund = /ing$/.test(words[start].text) && leadingUp.length <= LONGEST_SUBJECT;
  const isSubject =
    can || isGerund || (leadingUp.length <= LONGEST_SUBJECT && !leadingUp.some((word) => noSubject.test(word)));
  return isSubject && (crosses === 0 || isPredicate) && (isTimed || !between.some((word) => breaking.test(word)))
    ? ''
    : null;
}

/** Whether an activity only says when a remedy before it is used. */
export function isAside({ words }: ReadSentence, all: readonly ActivityHit[], activity: ActivityHit): boolean {
  const aid = all.find((each) => each.to <= activity.from && activity.from - each.to <= 2 && AIDS.test(each.value));
  return (
    aid !== undefined &&
    !AIDS.test(activity.value) &&
    words
      .slice(aid.to, activity.to)
      .some(({ text }) => /^(?:after|before|during|following|at|on|in|every|each)$/.test(text))
  );
}

/** Whether only "or", "and" and small words stand between two activities. */
export function continuesList(sentence: ReadSentence, one: ActivityHit, other: ActivityHit): boolean {
  const between = sentence.words.slice(one.to, other.from).map((word) => word.text);
  const joins = between.some((word) => /^(?:or|and|nor|plus)$/.test(word)) || sentence.afterComma[other.from];
  const small =
    /^(?:or|and|nor|plus|the|a|an|my|on|in|too|far|long|also|after|when|if|by|with|i|am|im|to|of|then|even|while|during|lots|bit|taking|doing|using|some|prolonged|long)$/;
  return joins && between.length <= 5 && between.every((word) => small.test(word));
}
