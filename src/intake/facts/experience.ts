import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { overlaps, textsOf } from '../text/stretch.ts';
import { lengthsIn, lengthValue, mostDays } from '../time/lengths.ts';
import { type Moment, momentValue } from '../time/moments.ts';
import { distancesIn } from './distances.ts';
import { experienceClasses, experienceTold } from './experience-told-words.ts';
import { experienceWords } from './experience-words.ts';
import { type Found, foundAt } from './found.ts';

const months =
  'january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,mar,apr,aug,sept,oct,nov,dec';
const table = (phrases: string) => phraseTable([[true, phrases]], { month: months });
const experiences = phraseTable(Object.entries(experienceWords), {
  month: months,
});

const told = phraseTable(Object.entries(experienceTold), experienceClasses);
/** What else is done so often or so far. */
const OTHER_SPORT =
  /^(?:swim|swims|swam|swimming|cycle|cycled|cycling|bike|biking|ride|riding|row|rowing|commute|climbing|poling|collagen|drive)$/;
/** Runs that are left, that the pain spoils, or that were missed. */
const NOT_RUN = /^(?:ran|swapped|skipped|can|cant|could|every|any|after|during|when|if|not|without|no|havent|my)$/;

/** How, how often and for what somebody runs, where no length and no weekly distance tells it already. */
function toldIn(sentence: ReadSentence, known: readonly Found[]): Found[] {
  const words = textsOf(sentence);
  const hasAmount = known.some(({ value }) => typeof value === 'object');
  return longestHits(hitsIn(told, sentence)).flatMap(({ value, from, to }) => {
    const isKnown = known.some((each) => each.value === value || (each.from < to && each.to > from));
    const before = words.slice(Math.max(0, from - 3), from);
    const isOther = [...before, ...words.slice(from, to + 2)].some((word) => OTHER_SPORT.test(word));
    const isSpoilt = value === 'runner' && (NOT_RUN.test(words[from]) || NOT_RUN.test(before.at(-1) ?? ''));
    const isOver = value === 'race' && before.some((word) => OVER.test(word));
    if (isKnown || isOther || isSpoilt || isOver || (value === 'runner' && hasAmount)) return [];
    return foundAt(sentence, 'experience', value, from, to);
  });
}

const runningFor = table(
  `(runner|running|run|jogging|jogged|runs|ran) (for|since|of|about|now|regularly for|on and off for), been running ~3, been a runner ~2, newbie of, beginner of, (started|start|starting|took up|taken up|begun|began) ~2 (run|running|jogging|couch to 5 k|c25k) ~3, running (about|around|just|only|nearly|over)?, runner (for|of)?, new to running ~2, (been at it) (for)?, into running ~2, taken up running ~1`,
);
/** Words before a race that say that it is over. */
const OVER = /^(?:ran|did|done|finished|completed|since|after|raced|following|survived|during|finishing)$/;
const perWeek = /^(a|per|each|every|in|weekly|pw|wk)$/;
const week = /^(week|wk|weekly|w)$/;

/** How long and how much somebody has been running. */
export function experiencesIn(sentence: ReadSentence, moments: readonly Moment[]): Found[] {
  const words = textsOf(sentence);
  // "Every run for a month" tells of the pain.
  const runs = hitsIn(runningFor, sentence).filter(
    ({ from }) =>
      !/^(?:every|each|any|stop|stopped|stopping|no|not|off|quit|avoid|without)$/.test(words[from - 1] ?? ''),
  );
  const lengths = lengthsIn(sentence).flatMap((length) => {
    const lead = runs.find(
      (hit) =>
        length.from >= hit.from &&
        length.from >= hit.from + 1 &&
        (length.from - hit.to <= 3 ||
          words
            .slice(hit.to, length.from)
            .every((word) =>
              /^(?:on|and|off|for|about|now|roughly|around|over|nearly|almost|the|last|past|some|at|least|mostly|more|than|just|like)$/.test(
                word,
              ),
            )),
    );
    const newcomer =
      /^(newbie|beginner|novice)$/.test(words[length.from - 2] ?? '') ||
      /^(newbie|beginner|novice|runner)$/.test(words[length.from - 1] ?? '');
    const tail = /^of$/.test(words[length.to] ?? '') && /^(running|jogging)$/.test(words[length.to + 1] ?? '');
    const perDay =
      !sentence.afterComma[length.to] &&
      /^(a|per|every|each)$/.test(words[length.to] ?? '') &&
      /^(day|week)$/.test(words[length.to + 1] ?? '');
    if (
      (lead === undefined && !newcomer && !tail) ||
      perDay ||
      /^(?:twice|once|times|days|runs|thrice|miles|mile|k|km|kms|kilometres|hours)$/.test(
        words[length.from - 1] ?? '',
      ) ||
      mostDays(length) < 3 ||
      (/^(off|out|ago)$/.test(words[length.to] ?? '') && !isStart(words, length.from))
    )
      return [];
    const from = lead === undefined ? Math.max(0, length.from - (newcomer ? 2 : 0)) : Math.min(lead.from, length.from);
    if (lead !== undefined && sentence.clauses[lead.from] !== sentence.clauses[length.from]) return [];
    // "Haven't had an injury in eleven years of running" denies the injury alone.
    return foundAt(
      sentence,
      'experience',
      lengthValue(length),
      from,
      tail ? length.to + 2 : length.to,
      tail ? { certainty: 'stated' } : {},
    );
  });
  const since = hitsIn(sinceRunning, sentence)
    // "I've stopped running since Thursday"
    .filter(({ from }) => !/^(?:stopped|not|no|quit|avoided|without|havent)$/.test(words[from - 1] ?? ''))
    .flatMap(({ from, to }) => {
      const moment = moments.find((each) => each.from < to + 1 && each.to > from);
      const value = moment === undefined ? null : momentValue(moment);
      return foundAt(sentence, 'experience', value, from, Math.max(to, moment?.to ?? 0));
    });
  const worded = longestHits(hitsIn(experiences, sentence)).flatMap(({ value, from, to }) =>
    lengths.some((each) => each.from <= to && each.to >= from) && value === 'new-to-running'
      ? []
      : foundAt(
          sentence,
          'experience',
          value,
          from,
          to,
          /^(?:didnt|not|havent|isnt|hardly)$/.test(words[from]) && value !== 'return-after-break'
            ? { certainty: 'denied' }
            : {},
        ),
  );
  const isMeant = (each: Found) =>
    !(each.value === 'increase' && words[each.from] === 'up' && distancesIn(sentence).length === 0) &&
    !(
      each.value === 'race' &&
      words[each.to - 1] === 'half' &&
      /^(?:mile|hour|of|way|km|an)$/.test(words[each.to] ?? '')
    ) &&
    // "Since I ran my first marathon": a race that is over.
    !(each.value === 'race' && words.slice(Math.max(0, each.from - 4), each.from).some((word) => OVER.test(word)));
  const onceEach = worded
    .filter(isMeant)
    .filter((each, index, all) => all.findIndex((other) => other.value === each.value) === index);
  const known = [
    ...lengths,
    ...(lengths.length === 0 ? since.filter((each) => !worded.some((other) => overlaps(other, each))) : []),
    ...weekly(sentence, words),
    ...onceEach,
  ];
  const more = toldIn(sentence, known);
  return [...known, ...more.filter((each, index) => more.findIndex(({ value }) => value === each.value) === index)];
}

/** When somebody began to run, in words that are no length. */
const sinceRunning = table(`
  (been)? (running|jogging|a runner|at (it|this)) (regularly|properly|seriously|on and off)? (since|from) ~4,
  (ran|run|jogged) (regularly)? since (high school|school|university|college|childhood|uni|i was|i left|my ~1|the ~1|<month>|last ~1),
  (took|taken|taking|take) up (running|jogging) (at|when|in|aged|after|late|during|last|this|around|over|again|to) ~4,
  (started|began|begun|starting|got into|getting into|discovered|found) (running|jogging|to run|to jog|the running) ~1
  (at (age|#|the)|when|aged|in|last|this|during|back in|over|around|after|since|late|to lose) ~4,
  i ~1 run (for (fun|fitness|pleasure|my ~1|charity)) ~4,
  i only (run|jog) (in|at|once|twice|during|for|to|a) ~4, have (always|never) (run|been a runner|been sporty),
  runner since ~3, (my)? (first|second|third) (year|winter|season|month|summer) of (running|jogging), came to running ~3`);
const isStart = (words: readonly string[], index: number) =>
  words
    .slice(Math.max(0, index - 6), index)
    .some((word) => /^(start|started|starting|took|taken|began|begun)$/.test(word));

/** "25 miles a week", "up to 60 km a week", "3 times in week, 30 km". */
function weekly(sentence: ReadSentence, words: readonly string[]): Found[] {
  return distancesIn(sentence).flatMap(({ metres, from, to }) => {
    const after = words[to] ?? '';
    const isWide = /^(?:the|one|single|average|normal|typical|good)$/.test(words[to + 1] ?? '');
    const unit = words[isWide ? to + 2 : to + 1] ?? '';
    // "70 km/week", "35 miles/wk"
    const isSlashed = week.test(after) && sentence.afterComma[to];
    const isUnit = words[to - 1] === 'mpw';
    const isPer =
      isUnit || (perWeek.test(after) && week.test(unit)) || /^(weekly|pw|mpw|kpw)$/.test(after) || isSlashed;
    const weekBefore = words.slice(Math.max(0, from - 4), from).join(' ');
    const isTimes =
      /\b(times|runs) (in|a|per|each) week$/.test(words.slice(Math.max(0, from - 6), from).join(' ')) ||
      /\b(weekly|per week|a week|week i (?:run|do))( (mileage|total|distance|volume))?( (is|was|of|about|around))*$/.test(
        weekBefore,
      );
    if (!isPer && !isTimes) return [];
    const start = isTimes ? Math.max(0, from - 4) : from;
    return foundAt(
      sentence,
      'experience',
      { weeklyM: metres },
      start,
      isPer
        ? Math.min(
            words.length,
            to + (isUnit ? 0 : isSlashed || /^(weekly|pw|mpw|kpw)$/.test(after) ? 1 : isWide ? 3 : 2),
          )
        : to,
    );
  });
}
