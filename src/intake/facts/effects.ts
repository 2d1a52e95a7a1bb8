import type { ReadSentence } from '../stance/stance.ts';
import { type Hit, hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { activityWords, dayTimeWords } from './activity-words.ts';
import { effectWords } from './effect-words.ts';
import type { Found } from './found.ts';

const named = { word: 'knee,neck,back,leg,foot,hip,heel,calf,shin,ankle' };
const measured = { distance: '# mile,# miles,# k,# km,# kms,# kilometres' };

const activities = phraseTable<string>(Object.entries(activityWords), measured);
const dayTimes = phraseTable<string>(Object.entries(dayTimeWords));
const effects = phraseTable<keyof typeof effectWords>(
  Object.entries(effectWords) as [keyof typeof effectWords, string][],
  named,
);
/** Words that belong to no activity although one of its phrases stands in them. */
const notActivities = phraseTable([
  [
    true,
    `on (the)? ice, black ice, (rowing|delivery)? run up, (long|straight|road|this|that|home|first|last|final|hilly) (stretch|stretches), running (out|late|low|shoe*|shop*|store*|club*|watch*|gear|kit|magazine*|form|coach|specialist|partner*|buddy|costs|commentary|total|water|app|vest|belt|group), runs out (of), ran out (of), run out (of), in the (long|short) run, run (down|into) (of|by|problems|trouble), run of the mill, run up (a|bill*|against), ran into (a|some|my|problems), runner*, (the)? rest of, rest assured, (and|for) the rest, the rest (is|are), at rest, resting (heart|hr), race (number|entry|fee|report*|pack|shirt|website), my last race, human race, on the (road|mend|whole|way|market|cards|other|spot|internet|forum), field of, in the field, in (good|bad|great)? (shape|form), at (first|least|all|last|present|the moment), desk top, (a|the) mouse, moving (house|home|on), moved (house|home|on|to|my), a (good|great|quick|bad|new) (move|read|look|place|time), (next|first|last|any) move, (my|the) bike (shop), walking (boots|shoes|pad|group|distance), walk in (clinic|centre), stand (out|by|for|up to|point|desk|in|in line), standing (desk|joke|order), it stands, as it stands, understand, stress (fracture*|response|reaction|fractures|test), in stress, light of, in bed with, cold (sore|turkey|shoulder|feet), common cold, have a cold, had a cold, caught a cold, head cold, in the (market|park), car park*, park run, parked, business park, park my, sat nav, sit ups, drive to (succeed|work out), drives me, knee drive, hip drive, disk drive, drive home, (new|old) to this, track (of|my|suit|record|down|it|pants), on track, back on track, kept track, in a row, front row, second row, third row, a row, step by step, next step*, steps i, # steps, lift (share|off|home), a lift, lift home, bag of, in the bag, body bag, tea bag*, rub it in, press on, press release, bench mark, pool of, car pool, climb (the ladder|the ranks), (in|into|on|of) training, training (plan*|log*|peaks|load|block*|schedule*|programme|program|diary|partner*|for|camp), rolled my, roll on, rolling (start|hills), eat (more|less|well|healthily|better), paragraph, read (that|about|somewhere|on|the|this|up|a|your|many|lots|some|online|all), reading (this|these|your|the|about|glass*|up|through|all|posts), cycle lane*, menstrual cycle, gait cycle, cycle of, field test, (a|the) pace (maker|setter), in (the|a) (event|stand), grid, (physio|physios|physiotherapist|osteo|osteopath|chiropractor|chiro) (said|told|says|thinks|reckons|gave|has|advised|recommended|diagnosed|checked|found|suggested|looked|put|did|mentioned), in motion, jump (to|at|on the|ship|through), (a|the|big) jump (in|from|to), shift (it|work|pattern|key), gear shift, move to, get going again with, up to speed, speed (camera|limit), kick off, (in|the) heat of (the)?, dead heat, heat (one|two|#), in hot water, hot water bill, cold front, stretch (of|goal|out (the|my) (season|mileage)|the truth|limousine), home stretch, stretch of road, at a stretch, long stretch, stage race, over the (moon|top|years), tape measure, red tape, finish tape, video tape, on tape, brace (myself|of|yourself), exercise bike, ride height, hoka ride, saucony ride, brooks ride, (nike|hoka|brooks|adidas|saucony|asics) (run*|walk*|race*|speed*|rise*), saucony (ride|guide|endorphin speed), endorphin speed, speed goat, speedgoat, trail (shoe*|runner*|mix|head|blaz*), road shoe*, race (shoe*|flat*), running (shoe*|trainer*|sneaker*), tempo next, zoom fly, zoomx, wave rider, flat (feet|foot|shoes|white|pack|out|mate|share|battery|screen|tyre*|lining), my flat, a flat, (race|racing) flat*, boxing day, tights`,
  ],
]);
const connectors = new Set(
  'since upon when whenever while whilst after during on with from by if in at as once following going doing to every each without for until through of into within under over especially particularly only where everytime immediately straight directly coming running walking than by'.split(
    ' ',
  ),
);
const leads = new Set(
  'since upon when whenever while whilst after during on with if once into following as every each without everytime from until by in for at'.split(
    ' ',
  ),
);

type Effect = {
  readonly effect: 'worse' | 'better' | 'nothing' | 'no-relief';
  readonly from: number;
  readonly to: number;
};
export type ActivityHit = Hit<string>;

/** Ground, effort and load that "run" and "walk" only carry along: "running uphill", "walk to work with the rucksack". */
const carriedAlong = /^(?:running|walking)$/;
const carriers = /^(?:running|walking|long-run|sitting)$/;
const CARRY_REACH = 3;

/** Activities and times of day that a sentence names, the longest phrases first where they overlap. */
export function activitiesIn(sentence: ReadSentence): ActivityHit[] {
  const traps = hitsIn(notActivities, sentence);
  const free = (hit: Hit<string>) =>
    traps.every((trap) => trap.from >= hit.to || hit.from >= trap.to || trap.to - trap.from < hit.to - hit.from);
  const hits = longestHits([...hitsIn(activities, sentence), ...hitsIn(dayTimes, sentence)].filter(free));
  const onStairs = / (?:stair|stairs|staircase|steps) /.test(sentence.line);
  const named = hits.map((hit) => ({ ...hit, value: directed(hit.value, onStairs) }));
  return named.filter((hit, index) => {
    const next = named[index + 1];
    return !(
      carriers.test(hit.value) &&
      next !== undefined &&
      next.from - hit.to <= CARRY_REACH &&
      specifies(sentence, hit, next)
    );
  });
}

/** "Going up" is of stairs where there are stairs, else of hills. */
function directed(value: string, onStairs: boolean): string {
  if (value === 'up') return onStairs ? 'stairs-up' : 'uphill';
  if (value === 'down') return onStairs ? 'stairs-down' : 'downhill';
  return value === 'stairs' ? 'stairs-up' : value;
}

/** Whether an activity only says how or where the one before it is done. */
function specifies(sentence: ReadSentence, hit: ActivityHit, next: ActivityHit): boolean {
  const between = sentence.words.slice(hit.to, next.from).map((word) => word.text);
  if (hit.value === 'sitting' && !/^(?:driving|desk)$/.test(next.value)) return false;
  const ways =
    /^(?:uphill|downhill|hills|flat|trail|hard-surface|soft-surface|treadmill|track|race|carrying|easy-running|fast-running|stairs-up|stairs-down|barefoot|driving|desk|these-shoes|new-shoes|old-shoes|other-shoes|long-run|running)$/;
  return (
    ways.test(next.value) &&
    !between.some((word) => /^(?:and|or|but|when|then|it|is|hurts|helps)$/.test(word)) &&
    commas(sentence, hit.to, next.from) === 0
  );
}

/** Qualities are felt: they make an activity worse unless denied, or unless the words say right away what becomes of them. */
function effectsIn(sentence: ReadSentence, feels: readonly Found[]): Effect[] {
  const denied = sentence.marks.deniedBy.map((denier) => denier >= 0);
  const worded = hitsIn(effects, sentence).map(({ value, from, to }): Effect => {
    if (value === 'worse' && denied[from]) return { effect: 'nothing', from, to };
    if (value === 'better' && denied[from]) return { effect: 'no-relief', from, to };
    return { effect: value, from, to };
  });
  const last = sentence.words.length - 1;
  // "Sitting hurts, running doesn't."
  if (last > 1 && /^(?:doesnt|dont|isnt|didnt|wont)$/.test(sentence.words[last].text)) {
    worded.push({ effect: 'nothing', from: last, to: last + 1 });
  }
  const felt = feels.flatMap(({ from, to, certainty }): Effect[] => {
    const told = worded.some(
      (each) =>
        each.from >= to &&
        each.from - to <= 3 &&
        sentence.clauses[each.from] === sentence.clauses[from] &&
        !leadsBetween(sentence, to, each.from) &&
        commas(sentence, to, each.from) === 0,
    );
    return told && certainty !== 'denied' ? [] : [{ effect: certainty === 'denied' ? 'nothing' : 'worse', from, to }];
  });
  const rank = { 'no-relief': 3, nothing: 2, better: 1, worse: 0 };
  const all = [...worded, ...felt].toSorted(
    (a, b) => rank[b.effect] - rank[a.effect] || b.to - b.from - (a.to - a.from),
  );
  const kept: Effect[] = [];
  for (const each of all) if (kept.every((other) => each.to <= other.from || each.from >= other.to)) kept.push(each);
  return kept.sort((a, b) => a.from - b.from);
}

const leadsBetween = (sentence: ReadSentence, from: number, to: number): boolean =>
  sentence.words.slice(from, to).some((word) => connectors.has(word.text));

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

const REACH = 9;
const COMMA = 4;
const TURN = /^(?:but|although|however|except|though|yet)$/;
/** Activities that say by themselves when: "30 minutes into a run", "at 5k". */
const leadsItself = /^(?:\d|about|around|after|at|past|first|halfway|in|on|when|once|every|each|under|over)/;
/** Words that may stand before an activity that is the subject. */
const modifiers =
  /^(?:the|a|an|some|even|just|only|and|but|so|also|any|more|doing|going|all|both|this|that|these|too|much|lots|of|other|light|little|good|me|regular|gentle|plain|actual|normal|most|though|however|my|then|long|very|proper|another|yes|yet|stuff|like|things|sports|exercise|exercises|activities|anything|everything|such|as|low|high|impact|running|walking|going|run|jogging|being|getting)$/;
const breaking = /^(?:i|im|ive|because|when|if|after|he|she|they|we|while)$/;
/** Verbs before a remedy that is then judged: "tried ice and stretching, no joy", "gave me insoles which …". */
const trying = /^(?:tried|try|trying|use|used|using|did|done|doing|had|gave|given|been|got|having|took|taken|taking)$/;

const commas = (sentence: ReadSentence, from: number, to: number): number =>
  sentence.afterComma.slice(from, to + 1).filter(Boolean).length;

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
    effect.effect === 'worse' &&
    activity.from >= effect.from &&
    activity.from < effect.to &&
    activity.to >= effect.to
  )
    return 'cant';
  if (activity.from < effect.to || activity.from - effect.to > REACH) return null;
  if (others.some((other) => other.from >= effect.to && other.from < activity.from)) return null;
  if (carriedAlong.test(activity.value) && passesOver(sentence, effect.to, activity.from, isActivity)) return null;
  const between = sentence.words.slice(effect.to, activity.from).map((word) => word.text);
  if (between.some((word) => TURN.test(word) || word === 'so')) return null;
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
    return between.length <= 1 && crosses === 0 ? opening : null;
  }
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
  const between = texts(activity.to, effect.from);
  if (crosses > 1 || between.some((word) => TURN.test(word))) return null;
  if (effect.effect === 'no-relief' && before.some((word) => trying.test(word))) return '';
  if (between.join(' ') === 'and' || /^(?:and )?then$/.test(between.join(' '))) return null;
  if (
    /^(?:which|that)$/.test(between[0] ?? '') ||
    /^(?:and|which|so|but|though) (?:it|they|that|this|those|these)(?: has| have| hasnt| havent| had| just| really)?$/.test(
      between.join(' '),
    )
  )
    return '';
  const opening = texts(clauseStart, clauseStart + 2);
  if (crosses > 0 && !opening.some((word) => leads.has(word) || leadsItself.test(word))) return null;
  const start = Math.max(stretchStart(sentence, activity.from), activity.from - 6);
  const leadingUp = words
    .slice(start, activity.from)
    .filter((_, index) => !isActivity(start + index))
    .map((word) => word.text);
  const isApart = commas(sentence, activity.to, effect.from) > 0 && crosses === 0;
  if (lead !== null && !(isApart && !leads.has(words[start].text))) return lead;
  const isSubject = leadingUp.every((word) => modifiers.test(word));
  return isSubject && crosses === 0 && !between.some((word) => breaking.test(word)) ? '' : null;
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
  if (all.length === 0) return [];
  const links: Link[] = [];
  const named = activitiesIn(sentence);
  const isActivity = (index: number) => named.some((each) => each.from <= index && each.to > index);
  for (const activity of named) {
    if (feels.some((felt) => felt.from < activity.to && felt.to > activity.from)) continue;
    const candidates = all.flatMap((effect): (Link & { readonly distance: number })[] => {
      const free = all.filter((each) => each === effect || each.to <= activity.from || each.from >= activity.to);
      const forward = reachesForward(sentence, effect, activity, free, isActivity);
      const lead = forward ?? reachesBack(sentence, effect, activity, free, isActivity);
      if (lead === null) return [];
      const [near, far] = forward === null ? [activity.to, effect.from] : [effect.to, activity.from];
      const sameClause = sentence.clauses[effect.from] === sentence.clauses[activity.from] ? 0 : COMMA;
      const distance = far - near + (forward === null ? 0.5 : 0) + sameClause + COMMA * commas(sentence, near, far);
      const [from, to] = [Math.min(effect.from, activity.from), Math.max(effect.to, activity.to)];
      return [{ activity, effect: effect.effect, from, to, lead, distance }];
    });
    const nearest = candidates.toSorted((a, b) => a.distance - b.distance)[0];
    const best = nearest === undefined ? undefined : onlyThis(sentence, nearest, links);
    const last = links.at(-1);
    if (best !== undefined) links.push(best);
    else if (last !== undefined && continuesList(sentence, last.activity, activity)) {
      links.push({ ...last, activity, from: activity.from, to: activity.to });
    }
  }
  return [...links.map(notUntil), ...fadingIn(all, links)];
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

/** "Worst at the start and then it fades": warming up eases it, though nobody says so. */
function fadingIn(all: readonly Effect[], links: readonly Link[]): Link[] {
  const start = links.find((link) => link.effect === 'worse' && link.activity.value === 'first-steps');
  const fades = all.find(
    (each) =>
      start !== undefined &&
      each.effect === 'better' &&
      each.from >= start.to &&
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

/** Whether only "or", "and" and small words stand between two activities. */
function continuesList(sentence: ReadSentence, one: ActivityHit, other: ActivityHit): boolean {
  const between = sentence.words.slice(one.to, other.from).map((word) => word.text);
  const joins = between.some((word) => /^(?:or|and|nor)$/.test(word)) || sentence.afterComma[other.from];
  const small =
    /^(?:or|and|nor|the|a|an|my|on|in|too|far|long|also|after|when|if|by|with|i|am|im|to|of|then|even|while|during|lots|bit)$/;
  return joins && between.length <= 5 && between.every((word) => small.test(word));
}
