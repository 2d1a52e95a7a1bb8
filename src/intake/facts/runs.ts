import type { FactValue } from '#record';
import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import type { Length } from '../time/lengths.ts';
import { type Moment, momentValue } from '../time/moments.ts';
import { distancesIn } from './distances.ts';
import { type Found, foundAt } from './found.ts';
import {
  DAY_REACH,
  type DistanceUnit,
  HALF_MARATHON_M,
  isPace,
  isWeekly,
  MARATHON_M,
  namedNear,
  overlaps,
  runKindsIn,
  runValue,
  type Span,
  textsOf,
} from './named-runs.ts';
import { didWords, habitual, marathonTowns, ranWords, toCome } from './run-words.ts';

const days = 'mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays';
const ran = phraseTable([[true, ranWords]], { day: days });
const did = phraseTable([[true, didWords]], { day: days });
const runNouns = phraseTable([
  [true, '(a|an|another|my|the|short|quick|first|test|trail|club|group|that) ~2 (run|jog|race)'],
]);
const townRaces = phraseTable([[true, '(ran|did|running|completed|finished|done|doing|raced|run) (the)? <town>']], {
  town: marathonTowns,
});
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, couple: 2, twice: 2, once: 1 };
const REACH = 7;

/** Whether words around a verb say that it comes again, is to come, or was not. */
function isNoEvent(sentence: ReadSentence, { from, to }: Span, isDated: boolean, moment?: Span): boolean {
  const words = textsOf(sentence);
  // "Ran out of gels", "ran some tests"
  const isOther = /^(?:out|into|some|tests?|low|late|away)$/.test(words[to] ?? '');
  if (isOther && words[to - 1] === 'ran') return true;
  if (words.slice(to, to + 8).some((word) => /^(?:total|altogether|overall)$/.test(word))) return true;
  if (sentence.marks.deniedBy.slice(from, to).some((denier) => denier >= 0 && denier < to)) return true;
  const start = Math.max(sentence.clauses.indexOf(sentence.clauses[from]), from - 5);
  const before = words.slice(start, from);
  if (before.some((word) => toCome.test(word) || /^(?:would|could|can|want|used|if)$/.test(word))) return true;
  const end = moment !== undefined && moment.from >= to ? Math.min(moment.from, to + 4) : to + 4;
  const around = [...before, ...words.slice(from, end)];
  return !isDated && around.some((word) => habitual.test(word));
}

/** A run told of by a verb: "ran 5 miles on Monday", "did parkrun yesterday". */
function toldByVerb(sentence: ReadSentence, moments: readonly Moment[], unit: DistanceUnit): Found[] {
  const words = textsOf(sentence);
  const verbs = longestHits([
    ...hitsIn(ran, sentence).map((hit) => ({ ...hit, value: 'ran' })),
    ...hitsIn(did, sentence).map((hit) => ({ ...hit, value: 'did' })),
  ]);
  return verbs.flatMap((hit) => {
    const named = namedNear(sentence, hit, unit, hit.value === 'ran' ? REACH : DAY_REACH + 1);
    const { distance, length, kind, isRun: isNoun } = named;
    const last = Math.max(hit.to, distance?.to ?? 0, kind?.to ?? 0, length?.to ?? 0);
    const moment = moments.find(
      (each) =>
        each.from >= hit.from - 6 &&
        each.from - last <= DAY_REACH &&
        !words.slice(last, each.from).some((word) => /^(?:and|but|then|so|when|before)$/.test(word)) &&
        !words.slice(each.to, hit.from).some((word) => /^(?:after|before|following|since|from)$/.test(word)) &&
        Math.abs(sentence.clauses[each.from] - sentence.clauses[hit.from]) <= 1,
    );
    const isDated = moment !== undefined && moment.relation !== 'since';
    const isRun =
      isNoun || distance !== undefined || kind !== undefined || (hit.value === 'ran' && length !== undefined);
    const isLongDone = length !== undefined && isTimed(words, hit, length);
    const isEvent =
      hit.value === 'ran'
        ? distance !== undefined || length !== undefined || (isDated && (kind !== undefined || isClose(hit, moment)))
        : (distance !== undefined &&
            (isDated || (isDone(words, hit) && (!isLed(words, hit) || isNamedRun(words, distance))))) ||
          (isDated && (isRun || isLongDone));
    if (!isEvent || isNoEvent(sentence, hit, isDated && moment.relation !== 'in', moment)) return [];
    if (distance !== undefined && isWeekly(words, distance.to)) return [];
    if (distance === undefined && isWeekly(words, last)) return [];
    const runs = words.slice(hit.from, last + 2);
    const many = runs.findIndex((word) => Object.hasOwn(counts, word));
    const isMany = many >= 0 && (runs.includes('runs') || runs.includes('jogs') || runs[many] === 'twice');
    const from = Math.min(hit.from, distance?.from ?? hit.from, isBefore(moment, hit) ? moment.from : hit.from);
    const to = Math.max(last, moment !== undefined && moment.from >= hit.from ? moment.to : 0);
    return foundAt(sentence, 'run', runValue(sentence, named, moment, isMany ? counts[runs[many]] : null), from, to);
  });
}

const isBefore = (moment: Moment | undefined, hit: Span): moment is Moment =>
  moment !== undefined && moment.from < hit.from;

/** "Managed 30 minutes on the treadmill": how long a run was, right behind its verb. */
const isTimed = (words: readonly string[], hit: Span, length: Length): boolean =>
  length.from - hit.to <= 2 && !/^(?:had|took|started|made|cut)$/.test(words[hit.to - 1]);

/** "Went out on Sunday", "ran yesterday". */
const isClose = (hit: Span, moment: Moment | undefined): boolean =>
  moment !== undefined && (moment.to <= hit.from || moment.from - hit.to <= 3);

/** Verbs that finish what they tell of, so that no day is needed: "did 5 miles". */
const isDone = (words: readonly string[], { from, to }: Span): boolean =>
  words
    .slice(from, to)
    .some((word) =>
      /^(?:did|done|managed|completed|finished|raced|covered|clocked|logged|attempted|survived|out|off|back|home|following|after|during)$/.test(
        word,
      ),
    ) && !/^(?:to|should|i|you)$/.test(words[from - 1] ?? '');

/** "After a mile" tells when, "after a ten mile run" of a run. */
const isLed = (words: readonly string[], { from, to }: Span): boolean =>
  words.slice(from, to).some((word) => /^(?:after|following|during|since|on|through|into|in|from)$/.test(word)) &&
  !words.slice(from, to).some((word) => /^(?:back|home|walked)$/.test(word));

/** Whether a length is one of a run by its own words: a half, a parkrun, a miler, a ten mile run. */
const isNamedRun = (words: readonly string[], { from, to }: Span): boolean =>
  /^(?:half|marathon|park|parkrun)$/.test(words[from]) ||
  words[to - 1] === 'miler' ||
  words.slice(to, to + 3).some((word) => /^(?:run|race|jog|ultra|tempo|session)$/.test(word));

/** A run to work and back: "run commuter, 7k each way". */
function commutes(sentence: ReadSentence): Found[] {
  const words = textsOf(sentence);
  if (!words.some((word) => /^commut/.test(word)) && !/ run(?:ning)? (?:to|from|home from) work /.test(sentence.line))
    return [];
  return distancesIn(sentence).flatMap(({ metres, from, to }) =>
    words[to] === 'each' && words[to + 1] === 'way'
      ? foundAt(sentence, 'run', { distanceM: metres }, from, to + 2)
      : [],
  );
}

/** A run told of by its name and its day: "18 miler last weekend", "Sunday's long run", "Tue: 8k tempo". */
function toldByName(sentence: ReadSentence, moments: readonly Moment[], unit: DistanceUnit): Found[] {
  const words = textsOf(sentence);
  const names: Span[] = [
    ...runKindsIn(sentence).filter(
      (each) =>
        (!/s$/.test(words[each.to - 1]) || words[each.to - 1] === 's') &&
        !(words[each.from] === 'race' && /^(?:and|to|can|i)$/.test(words[each.from - 1] ?? '')),
    ),
    ...distancesIn(sentence).filter((each) => !isPace(words, each) && !isWeekly(words, each.to)),
    ...hitsIn(runNouns, sentence).filter((each) => !/^(?:run|jog|race)$/.test(words[each.to] ?? '')),
  ];
  const joins = (from: number, to: number) =>
    !words.slice(from, to).some((word) => /^(?:and|but|since|then|so|when|after|before|until)$/.test(word));
  const dated = moments
    .filter((each) => each.relation !== 'since' && joins(each.from - 1, each.from))
    .flatMap((moment) => {
      const name = names.find(
        (each) =>
          (each.from - moment.to <= 1 && each.from >= moment.to && joins(moment.to, each.from)) ||
          (moment.from - each.to <= DAY_REACH && moment.from >= each.to && joins(each.to, moment.from)),
      );
      return name === undefined ? [] : { name, moment };
    });
  return dated.flatMap(({ name, moment }) => {
    const span = { from: Math.min(name.from, moment.from), to: Math.max(name.to, moment.to) };
    const clause = sentence.clauses[name.from];
    const before = words.slice(Math.max(sentence.clauses.indexOf(clause), name.from - 6), name.from);
    const isYet =
      before.some((word) => toCome.test(word) || /^(?:can|could|do|if)$/.test(word)) ||
      words.slice(name.to, Math.max(name.to, moment.from)).includes('is');
    if (isYet || before.some((word) => /^(?:every|each|usually|normally|always|not|no|is)$/.test(word))) return [];
    if (sentence.clauses[moment.from] !== clause && moment.from > name.from) return [];
    const named = namedNear(sentence, { from: span.from, to: span.from + 1 }, unit);
    return foundAt(sentence, 'run', runValue(sentence, named, moment, null), span.from, span.to);
  });
}

/** Days that carry a run of their own: "yesterday's 8 miler", "Tuesday's intervals", "last night's run". */
function ofTheirDay(sentence: ReadSentence, unit: DistanceUnit): Found[] {
  const words = textsOf(sentence);
  return words.flatMap((word, index) => {
    const day = /^(mon|tues|wednes|thurs|fri|satur|sun)days$/.exec(word)?.[0].slice(0, -1);
    const value: { readonly [field: string]: FactValue } | null =
      word === 'yesterdays'
        ? { ago: { days: 1 } }
        : word === 'todays'
          ? { ago: { days: 0 } }
          : day === undefined || /^(?:most|some|all)$/.test(words[index - 1] ?? '')
            ? null
            : { on: words[index - 1] === 'last' ? `last ${day}` : day };
    if (value === null) return [];
    const named = namedNear(sentence, { from: index, to: index + 1 }, unit, 2);
    const isIts = (each: Span | undefined) =>
      each !== undefined && each.from > index && !sentence.afterComma.slice(index + 1, each.from + 1).includes(true);
    const distance = isIts(named.distance) ? named.distance : undefined;
    const kind = isIts(named.kind) ? named.kind : undefined;
    const isRun = words
      .slice(index + 1, index + 3)
      .some((each) => /^(?:run|jog|session|race|effort|outing)$/.test(each));
    if (distance === undefined && kind === undefined && !isRun) return [];
    const to = Math.max(distance?.to ?? 0, kind?.to ?? 0, isRun ? index + 3 : 0);
    const from = words[index - 1] === 'last' ? index - 1 : index;
    return foundAt(
      sentence,
      'run',
      { ...runValue(sentence, { ...named, distance, kind }, undefined, null), ...value },
      from,
      to,
    );
  });
}

/** "My last run was 5 miles", "Last run: 6 miles". */
function lastOnes(sentence: ReadSentence, moments: readonly Moment[], unit: DistanceUnit): Found[] {
  const words = textsOf(sentence);
  return words.flatMap((word, index) => {
    if (word !== 'last' || index > 3) return [];
    const end = words.slice(index + 1, index + 5).findIndex((each) => /^(?:run|jog|race|outing)s?$/.test(each));
    const between = words.slice(index + 1, index + 1 + Math.max(0, end));
    if (end < 0 || !between.every((each) => /^(?:two|three|few|couple|of|long|easy|proper|big|hard)$/.test(each)))
      return [];
    const run = { from: index, to: index + end + 2 };
    const named = namedNear(sentence, run, unit, DAY_REACH);
    const moment = moments.find((each) => each.from >= run.from && each.from - run.to <= REACH);
    if (named.distance === undefined && moment === undefined) return [];
    const to = Math.max(run.to, named.distance?.to ?? 0);
    return foundAt(sentence, 'run', runValue(sentence, named, moment, null), run.from, to);
  });
}

/** "Ran Chicago on Sunday": a marathon by its town. */
function townMarathons(sentence: ReadSentence, moments: readonly Moment[]): Found[] {
  const words = textsOf(sentence);
  return hitsIn(townRaces, sentence).flatMap(({ from, to }) => {
    const half = words[to] === 'half';
    const isOther = /^(?:10|5|k|to|with|for|road|streets)$/.test(words[to] ?? '');
    const isYet = words.slice(Math.max(0, from - 3), from).some((word) => toCome.test(word));
    if (isOther || isYet || (words[from] === 'running' && !moments.some((each) => each.relation !== 'in'))) return [];
    const moment = moments.find((each) => each.from >= from - 6 && each.from - to <= REACH);
    const value: { [field: string]: FactValue } = {
      kind: 'race',
      distanceM: half ? HALF_MARATHON_M : MARATHON_M,
      ...(moment === undefined ? {} : momentValue(moment)),
    };
    return foundAt(sentence, 'run', value, from, Math.max(to, moment?.to ?? 0));
  });
}

/** "My last two long runs (18 and 20 miles)": a run for each length of a list. */
function listed(sentence: ReadSentence, runs: readonly Found[]): Found[] {
  const words = textsOf(sentence);
  return runs.flatMap((run) => {
    const distance = distancesIn(sentence).find((each) => overlaps(each, run) || each.from - run.to <= 2);
    if (distance === undefined || !/^(?:and|then)$/.test(words[distance.from - 1] ?? '')) return [];
    const first = words[distance.from - 2] ?? '';
    const isSum = /^\d{1,3}(?:\.\d)?$/.test(first) && words[distance.from - 3] !== 'between';
    if (!isSum || run.value === null || typeof run.value !== 'object') return [];
    const each = distance.metres / Number(words[distance.from]);
    return foundAt(
      sentence,
      'run',
      { ...(run.value as { readonly [field: string]: FactValue }), distanceM: Math.round(Number(first) * each) },
      Math.min(run.from, distance.from - 2),
      distance.from - 1,
    );
  });
}

/** Runs that were run: how far, how long, of what kind, when. */
export function runsIn(sentence: ReadSentence, moments: readonly Moment[], unit: DistanceUnit = null): Found[] {
  const found: Found[] = [];
  const tellers = [
    townMarathons(sentence, moments),
    lastOnes(sentence, moments, unit),
    ofTheirDay(sentence, unit),
    toldByVerb(sentence, moments, unit),
    toldByName(sentence, moments, unit),
    sinceThen(sentence),
    commutes(sentence),
  ];
  for (const each of tellers.flat()) if (!found.some((other) => overlaps(each, other))) found.push(each);
  return [...found, ...listed(sentence, found)];
}

/** "I've had a couple of easy runs since." */
function sinceThen(sentence: ReadSentence): Found[] {
  const words = textsOf(sentence);
  const end = words.findIndex(
    (word, index) => /^(?:runs|jogs)$/.test(word) && /^(?:since|already)$/.test(words[index + 1] ?? ''),
  );
  if (end < 0 || /^(?:no|any|every|all)$/.test(words[Math.max(0, end - 2)])) return [];
  const kind = runKindsIn(sentence).find((each) => each.to === end + 1);
  const many = words.slice(Math.max(0, end - 4), end).findIndex((word) => Object.hasOwn(counts, word));
  const from = many < 0 ? (kind?.from ?? end) : Math.max(0, end - 4) + many;
  return foundAt(
    sentence,
    'run',
    { ...(kind === undefined ? {} : { kind: kind.value }), ...(many < 0 ? {} : { count: counts[words[from]] }) },
    from,
    end + 2,
  );
}
