import type { ReadSentence } from '../stance/stance.ts';
import { overlaps, type Stretch } from '../text/stretch.ts';
import type { Moment } from '../time/moments.ts';
import { begins } from './beginnings.ts';
import type { Found } from './found.ts';
import { qualitiesIn } from './symptoms.ts';

/** Whether a moment is when it began: its clause complains or tells of a hurt, or it follows a run that is told of with it. */
export function tellsOfOnset(
  sentence: ReadSentence,
  moment: Moment,
  complaints: readonly Found[],
  runs: readonly Found[],
): boolean {
  const { clauses, words } = sentence;
  const clause = clauses[moment.from];
  if (moment.relation === 'in' && words[moment.from].text === 'this') return false; // "Couldn't sleep last night" tells of a night.
  const isNight = words.slice(moment.from, moment.to).some(({ text }) => text === 'night');
  if (isNight && / (?:sleep|slept|woke|awake) /.test(sentence.line)) return false;
  // "A bruise coming out today" tells of today, and of no beginning.
  const isToday = moment.length?.most === 0;
  if (isToday && !begins(sentence, clauses[moment.from])) return false;
  // "On Monday I woke up with …": a moment alone before its clause belongs to it.
  const before = words.slice(
    Math.max(clauses.indexOf(clause), sentence.afterComma.lastIndexOf(true, moment.from)),
    moment.from,
  );
  const isAlone =
    clauses[moment.to] === clause + 1 &&
    before.every((word) =>
      /^(?:and|then|so|but|since|on|also|about|around|roughly|maybe|just|nearly|almost|over|some|approximately|it|was|only)$/.test(
        word.text,
      ),
    );
  const complains = complaints.some(
    (each) => clauses[each.from] === clause || (isAlone && clauses[each.from] === clause + 1),
  );
  const run = runs.find((each) => overlaps(each, moment));
  // "Ran 13 miles yesterday without a twinge"
  const isSpared = complaints.length === 0 && (qualitiesIn(sentence).length > 0 || / without /.test(sentence.line));
  if (run === undefined)
    return complains || moment.relation === 'since' || begins(sentence, clause) || (clauses.at(-1) === 0 && !isSpared);
  return (
    begins(sentence, clause) ||
    (complaints.length > 0 && (complains || /^(?:after|following|since|during)$/.test(words[run.from].text)))
  );
}

const COMPLAINS = /^(?:pain|pains|sore|hurt|hurts|ache|aches|stiff|still|but|and|it|its|been|started|came|now)$/;

/** Whether a time says how long or since when a remedy is used: "wore the boot for six weeks", "haven't run since Thursday". */
export function isUsedFor({ clauses, words }: ReadSentence, remedy: Found, { from, to }: Stretch): boolean {
  if (remedy.from < to && remedy.to > from) return true;
  const between = words.slice(remedy.to, from);
  return (
    from >= remedy.to &&
    between.length <= 8 &&
    clauses[from] === clauses[remedy.from] &&
    between.every(({ text }) => !COMPLAINS.test(text))
  );
}

/** The remedies that a sentence says are used; what it began with is none: "tweaked it doing deadlifts on Monday". */
export function usedIn(sentence: ReadSentence, remedies: readonly Found[]): readonly Found[] {
  return remedies.filter((each) => each.value === 'rest' || !begins(sentence, sentence.clauses[each.from]));
}
