import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { type ActivityHit, activitiesIn } from './activities.ts';
import { commas, connectors, type Effect, effectsIn, leads } from './effects.ts';
import type { Found } from './found.ts';

/** Activities that others only carry along: they do not reach over one of those. */
const carriedAlong = /^(?:running|walking)$/;

/** An activity and what it does. */
export type Link = {
  readonly activity: ActivityHit;
  readonly effect: Effect['effect'];
  /** The words of both and what stands between. */
  readonly from: number;
  readonly to: number;
  /** The word that ties them; empty where the activity is the subject. */
  readonly lead: string;
};

const limits = phraseTable([
  [
    true,
    '(can|could|able to|only|manage|managed|managing) ~2 (run|jog|walk|cycle|ride|sit|stand|go|swim|running|jogging) ~9 (before|until|till) (it|the|my|i|things|this) ~3 (hurts|hurt|starts|start|started|comes|came|kicks|kicked|flares|returns|returned|stop|begins|tightens|seizes|goes|sets|builds|aches|limp|pain)',
  ],
]);
const REACH = 9;
const COMMA = 4;
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
function reachesForward(
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

/** Whether an effect is said of an activity before it: "running uphill hurts it", "when I run slowly the pain goes away". */
function reachesBack(
  sentence: ReadSentence,
  effect: Effect,
  activity: ActivityHit,
  others: readonly Effect[],
  isActivity: (index: number) => boolean,
): string | null {
  if (effect.from < activity.to || effect.from - activity.to > REACH) return null;
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
  // "First steps, later is good": what comes later is no part of it.
  if (between.some((word) => /^(?:later|afterwards|eventually|then)$/.test(word)) && effect.effect !== 'worse')
    return null;
  if (between.join(' ') === 'and' || /^(?:and )?then$/.test(between.join(' '))) return null;
  // "An injection in June and it came back" is of the pain.
  if (/^(?:comes?|came|returns?|returned)$/.test(words[effect.from].text) && /^(?:it|pain)$/.test(between.at(-1) ?? ''))
    return null;
  if (
    /^(?:which|that)$/.test(between[0] ?? '') ||
    /(?:^| )(?:and|which|so|but|though) (?:it|they|that|this|those|these)(?: is| gets| feels| was| has| have| hasnt| havent| had| just| really| do| does| did| definitely| seem to| seems to)?$/.test(
      between.join(' '),
    )
  )
    return '';
  // "Anything faster and it bites"
  const isTrial =
    crosses === 1 &&
    effect.effect === 'worse' &&
    /^(?:anything|any|but)$/.test(words[clauseStart].text) &&
    between.includes('and');
  if (isTrial) return '';
  const opening = texts(clauseStart, clauseStart + 2);
  // "Mornings it is not there", "coming down it was agony"
  const isSetting =
    activity.from - clauseStart <= 1 && (DAY_TIME.test(activity.value) || /ing$/.test(own)) && crosses === 1;
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
  const isSubject = can || (leadingUp.length <= LONGEST_SUBJECT && !leadingUp.some((word) => noSubject.test(word)));
  return isSubject && (crosses === 0 || isPredicate) && (isTimed || !between.some((word) => breaking.test(word)))
    ? ''
    : null;
}

/**
 * Which activities make it worse or better, or change nothing.
 *
 * Each activity is linked to the nearest effect that its sentence ties to it by a word like *when* or *after*, or whose subject it is; an
 * activity in a list shares what its neighbour got.
 *
 * @param sentence the sentence
 * @param feels the qualities and scores found in it
 */
export function linksIn(sentence: ReadSentence, feels: readonly Found[]): Link[] {
  const all = effectsIn(sentence, feels);
  if (all.length === 0 && !sentence.line.includes(' ; ')) return [];
  const links: Link[] = [];
  const activities = activitiesIn(sentence);
  const listed = underHeading(sentence, activities);
  if (listed !== null) return listed;
  const isActivity = (index: number) => activities.some((each) => each.from <= index && each.to > index);
  for (const named of activities) {
    if (feels.some((felt) => felt.from < named.to && felt.to > named.from)) continue;
    const activity = named;
    const candidates = all.flatMap((effect): (Link & { readonly distance: number })[] => {
      // "Never on the flat": the words that lead to an activity may be its own.
      const isShared = effect.from < named.from && effect.to > named.from && effect.to < named.to;
      const activity = isShared ? { ...named, from: effect.to } : named;
      const free = all.filter((each) => each === effect || each.to <= activity.from || each.from >= activity.to);
      const forward = reachesForward(sentence, effect, activity, free, isActivity);
      // "Ice after training helps" is of the ice.
      if (forward === null && isAside(sentence, activities, named)) return [];
      const lead = forward ?? reachesBack(sentence, effect, activity, free, isActivity);
      if (lead === null) return [];
      const [near, far] = forward === null ? [activity.to, effect.from] : [effect.to, activity.from];
      const sameClause = sentence.clauses[effect.from] === sentence.clauses[activity.from] ? 0 : COMMA;
      const distance = far - near + (forward === null ? 0.5 : 0) + sameClause + COMMA * commas(sentence, near, far);
      const [from, to] = [Math.min(effect.from, activity.from), Math.max(effect.to, activity.to)];
      return [{ activity, effect: effect.effect, from, to, lead, distance }];
    });
    const nearest = candidates.toSorted((a, b) => a.distance - b.distance)[0];
    const last = links.at(-1);
    const again = last === undefined ? null : saidAgain(sentence, activity, last);
    const best = again ?? (nearest === undefined ? undefined : onlyThis(sentence, nearest, links));
    if (best !== undefined) links.push(best);
    else if (last !== undefined && continuesList(sentence, last.activity, activity)) {
      links.push({ ...last, activity, from: activity.from, to: activity.to });
    }
  }
  const meant = links
    .map(notUntil)
    .map(atTheStart)
    .map((link) => unhelped(sentence, link));
  return [...meant, ...fadingIn(sentence, all, meant), ...untilItHurts(sentence, activities, meant)];
}

/** "It aches the first mile": what warms up where it eases is the start of the run where it hurts. */
function atTheStart(link: Link): Link {
  const isStart = link.activity.value === 'warm-up' && link.effect === 'worse';
  return isStart ? { ...link, activity: { ...link.activity, value: 'first-steps' } } : link;
}

/** "Rest makes no difference": of a remedy that says that it does not help. */
function unhelped({ words }: ReadSentence, link: Link): Link {
  const isIdle = words.slice(link.from, link.to).some(({ text }) => /^(?:difference|odds|effect)$/.test(text));
  return AIDS.test(link.activity.value) && isIdle && link.effect === 'nothing'
    ? { ...link, effect: 'no-relief' }
    : link;
}

/** "Fine until ten miles": what it is fine until makes it worse. */
function notUntil(link: Link): Link {
  return link.lead === 'until' && link.effect === 'nothing' ? { ...link, effect: 'worse' } : link;
}

/** "Not from running, only driving": what stands alone against what changes nothing makes it worse. */
function onlyThis(sentence: ReadSentence, link: Link, before: readonly Link[]): Link {
  const isOnly =
    sentence.words[link.activity.from - 1]?.text === 'only' && link.effect === 'nothing' && before.length > 0;
  return isOnly ? { ...link, effect: 'worse', from: link.activity.from - 1, to: link.activity.to } : link;
}

/** "Better: taping, soft ground", a line of a list under its heading; null where the sentence is none. */
function underHeading({ line }: ReadSentence, activities: readonly ActivityHit[]): Link[] | null {
  const heading =
    /^ (?:makes it |what )?(?:(better|helps|eases|eased|relief|relieved|relievers?)|(worse|aggravated|aggravators?|triggers?|hurts)) (?:with |by |from |on )?; /.exec(
      line,
    );
  if (heading === null || activities.length === 0) return null;
  const effect = heading[1] === undefined ? 'worse' : 'better';
  return activities.map((activity) => ({ activity, effect, from: activity.from, to: activity.to, lead: ';' }));
}

/** "I can run for twenty minutes before it hurts": running brings it on. */
function untilItHurts(sentence: ReadSentence, activities: readonly ActivityHit[], links: readonly Link[]): Link[] {
  const said = hitsIn(limits, sentence)[0];
  if (said === undefined || links.some((link) => link.from < said.to && link.to > said.from)) return [];
  const activity = activities.find((each) => each.from >= said.from && each.to <= said.to);
  return activity === undefined ? [] : [{ activity, effect: 'worse', from: said.from, to: said.to, lead: 'before' }];
}

/** "Worst at the start and then it fades": warming up eases it, though nobody says so. */
function fadingIn(sentence: ReadSentence, all: readonly Effect[], links: readonly Link[]): Link[] {
  const start = links.find((link) => link.effect === 'worse' && /^(?:first-steps|morning)$/.test(link.activity.value));
  const fades = all.find(
    (each) =>
      start !== undefined &&
      (each.effect === 'better' || (each.effect === 'nothing' && comesLater(sentence, start.to, each.from))) &&
      each.from >= start.to &&
      (start.activity.value === 'first-steps' ||
        !/^(?:better|improv|good|gets|feels)/.test(sentence.words[each.from].text)) &&
      !links.some((link) => link.from <= each.from && link.to >= each.to),
  );
  if (start === undefined || fades === undefined) return [];
  return [
    {
      activity: { value: 'warm-up', from: fades.from, to: fades.to },
      effect: 'better',
      from: fades.from,
      to: fades.to,
      lead: '',
    },
  ];
}

const AIDS =
  /^(?:cold|heat|massage|stretching|strengthening|painkillers|rest|insoles|taping|compression|pillow|hydration|manual-treatment|loosening-laces)$/;

/** Whether an activity only says when a remedy before it is used. */
function isAside({ words }: ReadSentence, all: readonly ActivityHit[], activity: ActivityHit): boolean {
  const aid = all.find((each) => each.to <= activity.from && activity.from - each.to <= 2 && AIDS.test(each.value));
  return (
    aid !== undefined &&
    !AIDS.test(activity.value) &&
    words
      .slice(aid.to, activity.to)
      .some(({ text }) => /^(?:after|before|during|following|at|on|in|every|each)$/.test(text))
  );
}

/** "Sore first thing, later it is good": the words between say that it is another time. */
const comesLater = ({ words }: ReadSentence, from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => /^(?:later|afterwards|eventually|then)$/.test(text));

/** "… and so does a day off", "baths didn't help, a massage did": what is said of one activity without saying it again. */
function saidAgain(sentence: ReadSentence, activity: ActivityHit, last: Link): Link | null {
  const texts = sentence.words.map((word) => word.text);
  const before = texts.slice(Math.max(0, activity.from - 6), activity.from).join(' ');
  const same =
    /(?:^| )(?:so|as|neither|nor) (?:does|do|did|has|have|is|are|will)(?: (?:a|an|the|my|just|any|some|set|of|few|couple|good|long|bit))*$/.test(
      before,
    );
  if (same) return { ...last, activity, from: activity.from, to: activity.to };
  const isDone = /^(?:did|does|do|has|is|was)$/.test(texts[activity.to] ?? '');
  const isEnd = activity.to + 1 === texts.length || sentence.afterComma[activity.to + 1];
  const opposite = { 'no-relief': 'better', nothing: 'worse' } as const;
  if (!isDone || !isEnd || !(last.effect === 'no-relief' || last.effect === 'nothing')) return null;
  return { ...last, effect: opposite[last.effect], activity, from: activity.from, to: activity.to + 1 };
}

/** Whether only "or", "and" and small words stand between two activities. */
function continuesList(sentence: ReadSentence, one: ActivityHit, other: ActivityHit): boolean {
  const between = sentence.words.slice(one.to, other.from).map((word) => word.text);
  const joins = between.some((word) => /^(?:or|and|nor)$/.test(word)) || sentence.afterComma[other.from];
  const small =
    /^(?:or|and|nor|the|a|an|my|on|in|too|far|long|also|after|when|if|by|with|i|am|im|to|of|then|even|while|during|lots|bit)$/;
  return joins && between.length <= 5 && between.every((word) => small.test(word));
}
