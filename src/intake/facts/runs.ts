import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { overlaps, type Stretch, textsOf } from '../text/stretch.ts';
import type { Length } from '../time/lengths.ts';
import type { Moment } from '../time/moments.ts';
import { distancesIn } from './distances.ts';
import { type Found, foundAt } from './found.ts';
import {
  counts,
  DAY_REACH,
  type DistanceUnit,
  isPace,
  isWeekly,
  namedNear,
  runKindsIn,
  runValue,
} from './named-runs.ts';
import { didWords, habitual, ranWords, toCome } from './run-words.ts';
import {
  byTheirTime,
  commutes,
  diaryLines,
  lastOnes,
  listed,
  ofTheirDay,
  sinceThen,
  townMarathons,
} from './runs-without-verb.ts';

const days = 'mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays';
const ran = phraseTable([[true, ranWords]], { day: days });
const did = phraseTable([[true, didWords]], { day: days });
const runNouns = phraseTable([
  [true, '(a|an|another|my|the|short|quick|first|test|trail|club|group|that) ~2 (run|jog|race)'],
]);
const REACH = 7;

/** Whether words around a verb say that it comes again, is to come, or was not. */
function isNoEvent(sentence: ReadSentence, { from, to }: Stretch, isDated: boolean, moment?: Stretch): boolean {
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

const isBefore = (moment: Moment | undefined, hit: Stretch): moment is Moment =>
  moment !== undefined && moment.from < hit.from;

/** "Managed 30 minutes on the treadmill": how long a run was, right behind its verb. */
const isTimed = (words: readonly string[], hit: Stretch, length: Length): boolean =>
  length.from - hit.to <= 2 && !/^(?:had|took|started|made|cut)$/.test(words[hit.to - 1]);

/** "Went out on Sunday", "ran yesterday". */
const isClose = (hit: Stretch, moment: Moment | undefined): boolean =>
  moment !== undefined && (moment.to <= hit.from || moment.from - hit.to <= 3);

/** Verbs that finish what they tell of, so that no day is needed: "did 5 miles". */
const isDone = (words: readonly string[], { from, to }: Stretch): boolean =>
  words
    .slice(from, to)
    .some((word) =>
      /^(?:did|done|managed|completed|finished|raced|covered|clocked|logged|attempted|survived|out|off|back|home|following|after|during)$/.test(
        word,
      ),
    ) && !/^(?:to|should|i|you)$/.test(words[from - 1] ?? '');

/** "After a mile" tells when, "after a ten mile run" of a run. */
const isLed = (words: readonly string[], { from, to }: Stretch): boolean =>
  words.slice(from, to).some((word) => /^(?:after|following|during|since|on|through|into|in|from)$/.test(word)) &&
  !words.slice(from, to).some((word) => /^(?:back|home|walked)$/.test(word));

/** Whether a length is one of a run by its own words: a half, a parkrun, a miler, a ten mile run. */
const isNamedRun = (words: readonly string[], { from, to }: Stretch): boolean =>
  /^(?:half|marathon|park|parkrun)$/.test(words[from]) ||
  words[to - 1] === 'miler' ||
  words.slice(to, to + 3).some((word) => /^(?:run|race|jog|ultra|tempo|session)$/.test(word));

/** A run told of by its name and its day: "18 miler last weekend", "Sunday's long run", "Tue: 8k tempo". */
function toldByName(sentence: ReadSentence, moments: readonly Moment[], unit: DistanceUnit): Found[] {
  const words = textsOf(sentence);
  const names: Stretch[] = [
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
    diaryLines(sentence),
    byTheirTime(sentence),
  ];
  for (const each of tellers.flat()) if (!found.some((other) => overlaps(each, other))) found.push(each);
  return [...found, ...listed(sentence, found)];
}
