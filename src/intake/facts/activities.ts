import type { ReadSentence } from '../stance/stance.ts';
import { type Hit, hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { activityWords, dayTimeWords } from './activity-words.ts';
import { notActivities } from './not-activities.ts';

const measured = { distance: '# mile,# miles,# k,# km,# kms,# kilometres' };
const activities = phraseTable<string>(Object.entries(activityWords), measured);
const dayTimes = phraseTable<string>(Object.entries(dayTimeWords));
const namesNone = phraseTable([[true, notActivities]]);

/** An activity or a time of day by the vocabulary's word, and the words that name it. */
export type ActivityHit = Hit<string>;

/** Whether commas, slashes or brackets stand between two words. */
const isParted = (sentence: ReadSentence, from: number, to: number): boolean =>
  sentence.afterComma.slice(from, to + 1).includes(true);

/** Ground, effort and load that "run" and "walk" only carry along: "running uphill", "walk to work with the rucksack". */
const carriers = /^(?:running|walking|long-run|sitting)$/;
const CARRY_REACH = 3;

/** Activities and times of day that a sentence names, the longest phrases first where they overlap. */
export function activitiesIn(sentence: ReadSentence): ActivityHit[] {
  const traps = hitsIn(namesNone, sentence);
  const free = (hit: Hit<string>) =>
    traps.every((trap) => trap.from >= hit.to || hit.from >= trap.to || trap.to - trap.from < hit.to - hit.from);
  const hits = longestHits([...hitsIn(activities, sentence), ...hitsIn(dayTimes, sentence)].filter(free));
  const named = hits.map((hit) => ({ ...hit, value: directed(hit.value, isOnStairs(sentence, hit)) }));
  return named.filter((hit, index) => {
    const next = named[index + 1];
    // "A hilly half marathon"
    if (hit.value === 'hills' && next?.from === hit.to && sentence.words[hit.from].text === 'hilly') return false;
    return !(
      carriers.test(hit.value) &&
      next !== undefined &&
      next.from - hit.to <= CARRY_REACH &&
      specifies(sentence, hit, next)
    );
  });
}

/** How many words a stair or a hill may stand away from "going up" to be what is gone up. */
const STAIR_REACH = 8;
const STAIR = /^(?:stair|stairs|staircase|steps|upstairs|downstairs|flight|flights)$/;
const HILL = /^(?:hill|hills|uphill|downhill|slope|slopes|fell|mountain|climb|climbs|descent|descents)$/;

/** Whether stairs are the nearer of stairs and hills. */
function isOnStairs({ words }: ReadSentence, { from, to }: ActivityHit): boolean {
  const distance = (kind: RegExp): number =>
    Math.min(
      ...words.flatMap(({ text }, index) => (kind.test(text) ? (index < from ? from - index : index - to + 1) : [])),
    );
  const stairs = distance(STAIR);
  return stairs <= STAIR_REACH && stairs <= distance(HILL);
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
    !isParted(sentence, hit.to, next.from)
  );
}
