import type { FactValue } from '#record';
import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { lengthsIn, mostDays } from '../time/lengths.ts';
import type { Moment } from '../time/moments.ts';
import { momentValue } from '../time/moments.ts';
import { distancesIn } from './distances.ts';
import { type Found, foundAt } from './found.ts';

/** Kinds of run, phrases separated by commas. */
const kinds = phraseTable([
  ['long-run', 'long* ~2 (run|runs|one|miler)?, longest ~3'],
  ['easy-running', '(easy|gentle|slow|recovery|light) ~1 (run|runs|jog|jogs)'],
  ['fast-running', '(fast|hard|tempo|speed|interval*|track|threshold|hill) ~1 (run|session|workout|reps|intervals)'],
  ['race', '(half marathon|marathon|race|parkrun|park run|ultra)'],
]);
/** That a run was run, once. */
const done = phraseTable(
  [
    [
      true,
      '(i|and|then|just|ive|we)? (ran|raced|completed|finished|managed|jogged), (i|and|then|just|ive|we) ~1 (did|done|do|run|had) ~2, went (for|on) (a|an|my) ~3 (run|jog), went out, (the|that) ~1 (half|marathon|race|10 k|5 k|parkrun|ultra) i (did|ran|raced), (did|ran|raced|completed|finished|doing|managed) (a|an|my|the|another) ~2 (ultra|marathon|half|race|parkrun), (did|raced|completed|finished|managed) (a|an|my|the) ~2 #, (did|done|managed|completed|finished) #, (after|following|during|since|on|through|into|in) (a|an|my|the|that|one|last|yesterdays|sundays|saturdays|<day>) ~3 (run|race|marathon|jog|miler|10 k|5 k|half|one|parkrun|long one), ran',
    ],
  ],
  { day: 'monday*,tuesday*,wednesday*,thursday*,friday*,saturday*,sunday*' },
);
const habits =
  /^(always|usually|normally|every|each|most|often|week|weekly|weeks|times|when|whenever|if|would|used|could|can|will|want|per)$/;
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, couple: 2 };

/** One run that was run: how far, how long, of what kind, when. */
export function runsIn(sentence: ReadSentence, moments: readonly Moment[]): Found[] {
  const words = sentence.words.map((word) => word.text);
  const found: Found[] = [];
  for (const hit of longestHits(hitsIn(done, sentence))) {
    const clause = sentence.clauses[hit.from];
    const near = (from: number) =>
      from >= hit.from - 1 &&
      from - hit.to <= 6 &&
      Math.abs(sentence.clauses[Math.min(from, words.length - 1)] - clause) <= 1;
    const distance = distancesIn(sentence).find((each) => near(each.from) && !isPace(words, each.from, each.to));
    const kind = longestHits(hitsIn(kinds, sentence)).find((each) => near(each.from));
    const length = lengthsIn(sentence).find(
      (each) => near(each.from) && mostDays(each) < 0.5 && /^(for|a|an|of)$/.test(words[each.from - 1] ?? ''),
    );
    const moment = moments.find((each) => each.from >= hit.from - 6 && each.from - hit.to <= 8);
    const isHabit =
      words.slice(Math.max(0, hit.from - 4), hit.to + 4).some((word) => habits.test(word)) &&
      !(moment !== undefined && distance !== undefined);
    const isEvent =
      distance !== undefined ||
      length !== undefined ||
      (kind !== undefined && moment !== undefined) ||
      // "Went out on Sunday", "ran yesterday"
      (moment !== undefined &&
        moment.relation !== 'in' &&
        moment.from - hit.to <= (words[hit.to - 1] === 'out' ? 0 : 3) &&
        words.slice(hit.from, hit.to).some((word) => /^(?:ran|run|jog|jogged|out|raced)$/.test(word)));
    if (isHabit || !isEvent || (distance !== undefined && isWeekly(words, distance.to))) continue;
    const many = words.slice(hit.from, hit.to + 3).findIndex((word) => Object.hasOwn(counts, word));
    const count =
      many >= 0 && /^(runs|jogs)$/.test(words[(kind?.to ?? 0) - 1] ?? '') ? counts[words[hit.from + many]] : null;
    const value: { [field: string]: FactValue } = {
      ...(kind === undefined ? {} : { kind: kind.value }),
      ...(distance === undefined ? {} : { distanceM: distance.metres }),
      ...(length === undefined ? {} : { durationS: Math.round(mostDays(length) * 86_400) }),
      ...(count === null ? {} : { count }),
      ...(moment === undefined ? {} : momentValue(moment)),
    };
    const ends = [hit.to, distance?.to, kind?.to, length?.to].flatMap((end) => end ?? []);
    const starts = [hit.from, ...(moment !== undefined && moment.from < hit.from ? [moment.from] : [])];
    const to = Math.max(...ends, moment !== undefined && moment.from >= hit.from ? moment.to : 0);
    if (found.some((each) => each.from < to && each.to > Math.min(...starts))) continue;
    found.push(...foundAt(sentence, 'run', value, Math.min(...starts), to));
  }
  return [...found, ...sinceThen(sentence, words)];
}

/** "I've had a couple of easy runs since." */
function sinceThen(sentence: ReadSentence, words: readonly string[]): Found[] {
  const kind = longestHits(hitsIn(kinds, sentence)).find((each) => /^(runs|jogs)$/.test(words[each.to - 1] ?? ''));
  if (kind === undefined || !/^(since|already|now)$/.test(words[kind.to] ?? '')) return [];
  const many = words.slice(Math.max(0, kind.from - 3), kind.from).findIndex((word) => Object.hasOwn(counts, word));
  const from = many < 0 ? kind.from : Math.max(0, kind.from - 3) + many;
  return foundAt(
    sentence,
    'run',
    { kind: kind.value, ...(many < 0 ? {} : { count: counts[words[from]] }) },
    from,
    kind.to + 1,
  );
}

const isWeekly = (words: readonly string[], to: number): boolean =>
  /^(a|per|each|every)$/.test(words[to] ?? '') && /^(week|wk|day|month)$/.test(words[to + 1] ?? '');
/** "10 minute mile" and "8 min per mile" are paces. */
const isPace = (words: readonly string[], from: number, to: number): boolean =>
  /^(minute|minutes|per)$/.test(words[from - 1] ?? '') || /^(pace|time|pb)$/.test(words[to] ?? '');
