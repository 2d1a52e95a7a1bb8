import type { FactValue } from '#record';
import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { overlaps, type Stretch, textsOf } from '../text/stretch.ts';
import { type Moment, momentValue } from '../time/moments.ts';
import { distancesIn } from './distances.ts';
import { type Found, foundAt } from './found.ts';
import {
  counts,
  DAY_REACH,
  type DistanceUnit,
  HALF_MARATHON_M,
  isPace,
  isWeekly,
  MARATHON_M,
  namedNear,
  runKindsIn,
  runValue,
} from './named-runs.ts';
import { habitual, marathonTowns, toCome } from './run-words.ts';

const REACH = 7;
const townRaces = phraseTable([[true, '(ran|did|running|completed|finished|done|doing|raced|run) (the)? <town>']], {
  town: marathonTowns,
});

/** A run to work and back: "run commuter, 7k each way". */
export function commutes(sentence: ReadSentence): Found[] {
  const words = textsOf(sentence);
  if (!words.some((word) => /^commut/.test(word)) && !/ run(?:ning)? (?:to|from|home from) work /.test(sentence.line))
    return [];
  return distancesIn(sentence).flatMap(({ metres, from, to }) =>
    words[to] === 'each' && words[to + 1] === 'way'
      ? foundAt(sentence, 'run', { distanceM: metres }, from, to + 2)
      : [],
  );
}

/** Days that carry a run of their own: "yesterday's 8 miler", "Tuesday's intervals", "last night's run". */
export function ofTheirDay(sentence: ReadSentence, unit: DistanceUnit): Found[] {
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
    const isIts = (each: Stretch | undefined) =>
      each !== undefined && each.from > index && !sentence.afterComma.slice(index + 1, each.from + 1).includes(true);
    const distance = isIts(named.distance) ? named.distance : undefined;
    const kind = isIts(named.kind) ? named.kind : undefined;
    const noun = words
      .slice(index + 1, index + 3)
      .findIndex((each) => /^(?:run|jog|session|race|effort|outing)$/.test(each));
    if (distance === undefined && kind === undefined && noun < 0) return [];
    const to = Math.max(distance?.to ?? 0, kind?.to ?? 0, noun < 0 ? 0 : index + noun + 2);
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
export function lastOnes(sentence: ReadSentence, moments: readonly Moment[], unit: DistanceUnit): Found[] {
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
export function townMarathons(sentence: ReadSentence, moments: readonly Moment[]): Found[] {
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
export function listed(sentence: ReadSentence, runs: readonly Found[]): Found[] {
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

/** "I've had a couple of easy runs since." */
export function sinceThen(sentence: ReadSentence): Found[] {
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

/** What may open a line of a diary before the distance. */
const OPENS =
  /^(?:mon|monday|tue|tues|tuesday|wed|weds|wednesday|thu|thur|thurs|thursday|fri|friday|sat|saturday|sun|sunday|today|yesterday|evening|morning|lunch|then|easy)$/;
/** What goes on behind the distance of a run that was run. */
const GOES_ON =
  /^(?:easy|steady|slow|slowly|along|round|around|with|done|tempo|today|yesterday|saturday|sunday|monday|tuesday|wednesday|thursday|friday|this|last|over|up|through|at|on)$/;
const SHORTEST_M = 1500;

/** "10 km, trail shoes", "Sat: 20k easy": a distance that opens what is said, as diaries have it. */
export function diaryLines(sentence: ReadSentence): Found[] {
  const words = textsOf(sentence);
  if (sentence.asks) return [];
  return distancesIn(sentence).flatMap((distance) => {
    const { metres, from, to } = distance;
    const next = words[to] ?? '';
    const ends = next === '' || sentence.afterComma[to] || GOES_ON.test(next);
    const isOpening = from <= 3 && words.slice(0, from).every((word) => OPENS.test(word));
    if (
      !isOpening ||
      !ends ||
      metres < SHORTEST_M ||
      /pw$/.test(words[to - 1]) ||
      isPace(words, distance) ||
      isWeekly(words, to)
    )
      return [];
    const isGeneral = words.some((word) => habitual.test(word) || toCome.test(word));
    const kind = runKindsIn(sentence).find((each) => each.from <= to + 1 && each.to >= from - 1);
    return isGeneral
      ? []
      : foundAt(sentence, 'run', { ...(kind === undefined ? {} : { kind: kind.value }), distanceM: metres }, from, to);
  });
}

/** "Abingdon in 3:21", "finished in 4:52:10": a race by the time that it took. */
export function byTheirTime(sentence: ReadSentence): Found[] {
  const words = textsOf(sentence);
  return words.flatMap((word, index) => {
    const time = /^([1-9]|1\d):([0-5]\d)(?::([0-5]\d))?$/.exec(word);
    if (time === null || words[index - 1] !== 'in' || index < 2) return [];
    if (words.slice(0, index).some((each) => toCome.test(each) || habitual.test(each))) return [];
    const durationS = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return foundAt(sentence, 'run', { kind: 'race', durationS }, Math.max(0, index - 3), index + 1);
  });
}
