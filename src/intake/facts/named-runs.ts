import type { FactValue } from '#record';
import type { ReadSentence } from '../stance/stance.ts';
import { type Hit, hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { type Stretch, textsOf } from '../text/stretch.ts';
import { type Length, lengthsIn, mostDays } from '../time/lengths.ts';
import { type Moment, momentValue } from '../time/moments.ts';
import { type Distance, distancesIn, metresOf } from './distances.ts';
import { runKinds } from './run-words.ts';

const kinds = phraseTable(Object.entries(runKinds));
export const MARATHON_M = 42_195;
export const HALF_MARATHON_M = 21_098;
const REACH = 7;
/** What a day may stand away from what was run on it. */
export const DAY_REACH = 4;

/** What is named as run: how far, for how long, of what kind. */
export type Named = {
  readonly distance: Distance | undefined;
  readonly length: Length | undefined;
  readonly kind: Hit<string> | undefined;
  /** Whether it is called a run, or told by a number alone whose unit nobody knows. */
  readonly isRun: boolean;
};

/** "A week", "per month", "each way": what comes again. */
export const isWeekly = (words: readonly string[], to: number): boolean =>
  (/^(?:a|per|each|every)$/.test(words[to] ?? '') && /^(?:week|wk|day|month|time)$/.test(words[to + 1] ?? '')) ||
  /^(?:weekly|pw|mpw)$/.test(words[to] ?? '');

/** "10 minute mile" and "8 min per mile" are paces; "5k pace" is one, "500 miles on them" is of shoes. */
export const isPace = (words: readonly string[], { from, to, metres }: Distance): boolean =>
  (/^(?:minute|minutes|per)$/.test(words[from - 1] ?? '') && metres < 3000) ||
  (/^(?:at|after|by|past|until|till|from|mile)$/.test(words[from - 1] ?? '') && /^\d/.test(words[from])) ||
  (words[from - 1] === 'to' && words[from - 2] === 'couch') ||
  (/^(?:pace|pb|pr|mark|point|plan|programme|program|group|training|time|into|from)$/.test(words[to] ?? '') &&
    !/^(?:half|marathon|park|parkrun)$/.test(words[from])) ||
  metres > 200_000;

/** Which unit bare numbers mean: that of the post, where it uses one alone. */
export type DistanceUnit = 'mile' | 'km' | null;

/** "Did 10 on Sunday", "ran an easy 4": a number alone, in the unit that the post uses. */
function bareNumber(words: readonly string[], from: number): number | undefined {
  let at = from;
  while (
    at < from + 4 &&
    /^(?:a|an|my|the|another|about|around|just|only|easy|gentle|slow|steady|quick|hilly|flat|nice|lovely|hard|roughly|over|nearly|last|first|under)$/.test(
      words[at] ?? '',
    )
  )
    at++;
  if (!/^\d{1,2}(?:\.\d)?$/.test(words[at] ?? '')) return undefined;
  const ends =
    /^(?:on|yesterday|last|this|today|and|then|with|in|before|along|but|at|around|through|without|round|the|)$/.test(
      words[at + 1] ?? '',
    );
  return ends ? at : undefined;
}

/** What is named as run near some words. */
export function namedNear(sentence: ReadSentence, { from, to }: Stretch, unit: DistanceUnit, reach = REACH): Named {
  const words = textsOf(sentence);
  const clause = sentence.clauses[from];
  const isNear = (each: Stretch) =>
    each.from >= from - 3 &&
    each.from - to <= reach &&
    Math.abs(sentence.clauses[each.from] - clause) <= 1 &&
    !words.slice(to, each.from).some((word) => /^(?:but|when|if|because|until|than|before)$/.test(word));
  const bare = bareNumber(words, to);
  const ofNumber =
    bare === undefined || unit === null
      ? undefined
      : { metres: metresOf(Number(words[bare]), unit), from: bare, to: bare + 1 };
  const distances = distancesIn(sentence).filter((each) => isNear(each) && !isPace(words, each));
  const isOfRun = (each: Stretch) => words.slice(each.to, each.to + 3).some((word) => /^(?:run|race|jog)$/.test(word));
  const distance = distances.find(isOfRun) ?? distances[0] ?? ofNumber;
  const noun = words.slice(to, to + DAY_REACH).findIndex((word) => /^(?:run|jog|runs|jogs|plod)$/.test(word));
  const kind = runKindsIn(sentence).find(isNear);
  const length =
    distance === undefined
      ? lengthsIn(sentence).find(
          (each) =>
            isNear(each) &&
            mostDays(each) < 0.5 &&
            !/^(?:in|every|within|under|sub|after|of)$/.test(words[each.from - 1] ?? '') &&
            !/^(?:ago|later|into|in|before|after|mile|pace|per)$/.test(words[each.to] ?? ''),
        )
      : undefined;
  return { distance, length, kind, isRun: noun >= 0 || bare !== undefined };
}

/** The kind of a run: a race where its name or its length is one's. */
function kindOf(sentence: ReadSentence, { kind, distance }: Named): string | undefined {
  const isRaceLength = distance?.metres === HALF_MARATHON_M || distance?.metres === MARATHON_M;
  const isParkrun = distance !== undefined && /^park ?run$/.test(sentence.words[distance.from].text);
  const isNamed =
    distance !== undefined && /^(?:half|marathon)$/.test(sentence.words[distance.from].text) && isRaceLength;
  const isRaced =
    distance !== undefined &&
    sentence.words.slice(Math.max(0, distance.from - 3), distance.from).some(({ text }) => text === 'raced');
  return kind?.value ?? (isNamed || isParkrun || isRaced ? 'race' : undefined);
}

/** The value of a run. */
export function runValue(
  sentence: ReadSentence,
  named: Named,
  moment: Moment | undefined,
  count: number | null,
): { [field: string]: FactValue } {
  const kind = kindOf(sentence, named);
  return {
    ...(kind === undefined ? {} : { kind }),
    ...(named.distance === undefined ? {} : { distanceM: named.distance.metres }),
    ...(named.length === undefined ? {} : { durationS: Math.round(mostDays(named.length) * 86_400) }),
    ...(count === null ? {} : { count }),
    ...(moment === undefined ? {} : momentValue(moment)),
  };
}

/** The kinds of run that a sentence names. */
export const runKindsIn = (sentence: ReadSentence): Hit<string>[] => longestHits(hitsIn(kinds, sentence));

/** How many runs a word counts. */
export const counts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  couple: 2,
  twice: 2,
  once: 1,
};
