import type { ReadSentence } from '../stance/stance.ts';
import { overlaps } from '../text/stretch.ts';
import { type ActivityHit, activitiesIn } from './activities.ts';
import { commas, effectsIn } from './effects.ts';
import type { Found } from './found.ts';
import type { Link } from './link.ts';
import {
  againstBefore,
  atTheStart,
  byNight,
  easedBy,
  lacking,
  lateInRun,
  notUntil,
  onlyThis,
  sparing,
  unhelped,
  withinTime,
} from './link-meanings.ts';
import {
  butThis,
  correlativesIn,
  fadingIn,
  judging,
  saidAgain,
  tickedOff,
  underHeading,
  untilItHurts,
} from './link-patterns.ts';
import { continuesList, isAside, reachesBack, reachesForward } from './link-reach.ts';
import { pointInRun, unnamedActivities } from './unnamed-activities.ts';

/** What a comma or another clause between adds to a distance in words. */
const COMMA = 4;

/**
 * Which activities make it worse or better, or change nothing.
 *
 * Each activity is linked to the nearest effect that its sentence ties to it by a word like *when* or *after*, or whose subject it is; an
 * activity in a list shares what its neighbour got.
 *
 * @param sentence the sentence
 * @param feels the qualities and scores found in it
 * @param previous the sentence before it in the same post, which "helped for a day" judges
 */
export function linksIn(sentence: ReadSentence, feels: readonly Found[], previous: ReadSentence | null = null): Link[] {
  const known = activitiesIn(sentence);
  const all = effectsIn(sentence, feels, known);
  const ticked = previous === null || all.length > 0 ? [] : tickedOff(sentence, known, previous);
  if (ticked.length > 0) return ticked;
  if (all.length === 0 && !sentence.line.includes(' ; ')) return [];
  const judged =
    previous === null || known.length > 0 ? null : judging(sentence, all, activitiesIn(previous), previous);
  if (judged !== null) return [judged];
  const links: Link[] = [];
  const unnamed = [...unnamedActivities(sentence, known, all), ...pointInRun(sentence, known)];
  const activities = [...known, ...unnamed].sort((a, b) => a.from - b.from);
  const listed = underHeading(sentence, activities);
  if (listed !== null) return listed;
  const isActivity = (index: number) => activities.some((each) => each.from <= index && each.to > index);
  for (const named of activities) {
    if (feels.some((felt) => overlaps(felt, named))) continue;
    const candidates = all.flatMap((effect): (Link & { readonly distance: number })[] => {
      // "Never on the flat": the words that lead to an activity may be its own.
      const isShared = effect.from < named.from && effect.to > named.from && effect.to < named.to;
      // "I can stand all day": the words that end it may be its effect's.
      const isEnd = effect.from > named.from && effect.from < named.to && effect.to >= named.to;
      const activity = isShared ? { ...named, from: effect.to } : isEnd ? { ...named, to: effect.from } : named;
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
    const again = last === undefined ? null : saidAgain(sentence, named, last);
    const best = again ?? (nearest === undefined ? undefined : onlyThis(sentence, nearest, links));
    const alone = last === undefined || best !== undefined ? null : butThis(sentence, named, last);
    if (best !== undefined) links.push(best);
    else if (alone !== null) links.push(alone);
    else if (last !== undefined && continuesList(sentence, last.activity, named)) {
      links.push({ ...last, activity: named, from: named.from, to: named.to });
    }
  }
  links.push(...sharedBackwards(sentence, activities, links));
  const kept = links.filter((link) => !links.some((other) => holdsSubject(sentence, other, link)));
  const correlated = correlativesIn(sentence, activities);
  const meant = kept
    .filter((link) => correlated.every((each) => each.to <= link.from || each.from >= link.to))
    .map((link, index) => againstBefore(sentence, link, kept.slice(0, index)))
    .map((link) => notUntil(sentence, link))
    .map(atTheStart)
    .map((link) => easedBy(sentence, link))
    .map((link) => unhelped(sentence, link))
    .flatMap((link) => lacking(sentence, link))
    .map((link) => sparing(sentence, link))
    .flatMap((link) => withinTime(sentence, link))
    .map((link) => lateInRun(sentence, link))
    .map((link) => byNight(sentence, link));
  return [...meant, ...correlated, ...fadingIn(sentence, all, meant), ...untilItHurts(sentence, activities, meant)];
}

/** "Gel insoles and ibuprofen, which help": what stands before one of a list that got an effect behind it shares it. */
function sharedBackwards(sentence: ReadSentence, activities: readonly ActivityHit[], links: readonly Link[]): Link[] {
  const shared: Link[] = [];
  for (let index = activities.length - 2; index >= 0; index--) {
    const [one, other] = [activities[index], activities[index + 1]];
    const link = [...links, ...shared].find((each) => each.activity.from === other.from && each.to > other.to);
    const has = links.some((each) => each.activity.from === one.from);
    if (link === undefined || has || link.lead === 'cant' || !continuesList(sentence, one, other)) continue;
    shared.push({ ...link, activity: one, from: one.from, to: one.to });
  }
  return shared;
}

/** "Lying with my legs on a chair is the only thing that helps": of one long subject in -ing its opening counts. */
function holdsSubject({ words, clauses, afterComma }: ReadSentence, one: Link, other: Link): boolean {
  const [first, second] = [one.activity, other.activity];
  const opens = /ing$/.test(words[first.from].text) && first.from - clauses.indexOf(clauses[first.from]) <= 1;
  const between = words.slice(first.to, second.from).map(({ text }) => text);
  return (
    opens &&
    one !== other &&
    first.to <= second.from &&
    one.to === other.to &&
    one.to > second.to &&
    one.effect === 'better' &&
    other.effect === 'better' &&
    !between.some((word) => /^(?:and|or|then)$/.test(word)) &&
    !afterComma.slice(first.to, second.from + 1).includes(true)
  );
}
