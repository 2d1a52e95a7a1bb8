import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { overlaps } from '../text/stretch.ts';
import { type Moment, momentValue } from '../time/moments.ts';
import { type ActivityHit, activitiesIn } from './activities.ts';
import { beginnings, comesAgain, otherStarts, traumaTable } from './beginnings.ts';
import { accidentOnsets, begunThen, raceOnsets, runOnsets, sinceChange, sinceEvent } from './event-onsets.ts';
import { type Found, foundAt } from './found.ts';
import type { Link } from './link.ts';
import { onsetManners } from './onset-words.ts';

const manners = phraseTable(Object.entries(onsetManners));
const leadsIn = /^(after|following|since|during|doing|from|when|while)$/;
/** Whether an activity carries its own day: "Sunday's long one", "yesterday's race", "last night's run". */
function isDated(sentence: ReadSentence, activity: ActivityHit): boolean {
  return sentence.words
    .slice(Math.max(0, activity.from - 3), activity.to)
    .some((word) =>
      /^(?:yesterdays|todays|nights|weeks|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/.test(word.text),
    );
}

/** What it began after, from activities tied to the pain by "after" or "since", and from what it "started" with. */
function activityOnsets(sentence: ReadSentence, links: readonly Link[], isOnce: boolean): Found[] {
  const linked = links.flatMap((link) => {
    const since = link.lead === 'since';
    const isPast =
      (isOnce || isDated(sentence, link.activity)) &&
      /^(after|following|doing|during|since|through|halfway|mid)$/.test(link.lead);
    // "Started doing heel drops" begins something else; "I've been getting it after my long run" tells of a habit.
    const isOther =
      hitsIn(otherStarts, sentence).some((hit) => hit.from <= link.from && hit.to > link.from) ||
      / (?:been|keep|keeps|kept) (?:getting|having|waking|noticing|feeling) /.test(sentence.line);
    return link.effect === 'worse' && (since || isPast) && !isOther && !comesAgain(sentence, link.activity)
      ? [link.activity]
      : [];
  });
  const begun = beginnings(sentence).flatMap((hit) => {
    const next = activitiesIn(sentence).find((activity) => activity.from >= hit.to && activity.from - hit.to <= 7);
    if (next === undefined) return [];
    const between = sentence.words.slice(hit.to, next.from).map((word) => word.text);
    const lead =
      between.find((word) => leadsIn.test(word)) ??
      (leadsIn.test(sentence.words[next.from].text) ? sentence.words[next.from].text : null);
    const isDoing = /ing$/.test(sentence.words[next.from].text) && between.length <= 4;
    return (lead === null && !isDoing) ||
      between.some((word) => /^(but|and|it|its)$/.test(word)) ||
      comesAgain(sentence, next)
      ? []
      : [next];
  });
  // "The day after a 20 miler my knee blew up"
  const followed = beginnings(sentence).flatMap((hit) => {
    const before = activitiesIn(sentence).findLast(
      (activity) => activity.to <= hit.from && hit.from - activity.to <= 5,
    );
    const led =
      before === undefined
        ? ''
        : (sentence.words.slice(Math.max(0, before.from - 4), before.from).findLast(({ text }) => leadsIn.test(text))
            ?.text ?? '');
    return before !== undefined && /^(?:after|following|during)$/.test(led) && !comesAgain(sentence, before)
      ? [before]
      : [];
  });
  const seen = new Set<string>();
  return [...begun, ...followed, ...linked].flatMap((activity) => {
    if (seen.has(activity.value) || /^(morning|evening|night|daytime|late-night|pressing|rest)$/.test(activity.value))
      return [];
    seen.add(activity.value);
    const lead =
      [1, 2, 3, 4].map((back) => activity.from - back).find((at) => leadsIn.test(sentence.words[at]?.text ?? '')) ??
      activity.from;
    return foundAt(sentence, 'onset', { after: activity.value }, lead, activity.to);
  });
}

/**
 * When and how it began.
 *
 * @param sentence the sentence
 * @param moments those that nothing else claims: no run, no history, no start of running
 * @param links what makes it worse in this sentence
 * @param complains whether the sentence speaks of the complaint
 */
export function onsetsIn(
  sentence: ReadSentence,
  moments: readonly Moment[],
  links: readonly Link[],
  complains: boolean,
  isOnce: boolean,
): Found[] {
  const begins = beginnings(sentence);
  const hurt = longestHits(hitsIn(traumaTable, sentence));
  const isOfIt =
    / (?:it|its|this|that|pain|problem) (?:has |had |just |all |sort of |kind of |kinda |really )?(?:crept|creeping|snuck|sneaked|built|building|came|come|went|started|appeared) /.test(
      sentence.line,
    );
  const speaks = complains || begins.length > 0 || hurt.length > 0 || isOfIt;
  const isSince = (moment: Moment) =>
    moment.relation === 'since' &&
    / (?:this|it|its|them|same|problem|pf|fasciitis|tendinitis|tendonitis|tendinopathy|tendinosis|splints|bursitis|sciatica|itbs|itb|syndrome|strain|going on|carrying on|like this|battling|suffering|struggling|dealing with|fighting|plagued) /.test(
      sentence.line,
    );
  // "Since Saturday."
  const isAlone = sentence.words.length <= 5 && moments.some(({ relation }) => relation === 'since');
  const dated =
    speaks || isAlone || moments.some(isSince)
      ? moments.flatMap((moment) => foundAt(sentence, 'onset', momentValue(moment), moment.from, moment.to))
      : [];
  const events = hurt
    // "Haven't had an injury in years" tells of no beginning.
    .filter(({ from }) => !(sentence.marks.deniedBy[from] >= 0 && / (?:years|ever|months) /.test(sentence.line)))
    .slice(0, 1)
    .flatMap(({ from, to }) =>
      foundAt(
        sentence,
        'onset',
        { after: 'injury' },
        from,
        to,
        /^(?:no|without|dont|cant|didnt|couldnt|havent|hadnt|never|not)$/.test(sentence.words[from].text)
          ? { certainty: 'denied' }
          : {},
      ),
    );
  const how = speaks
    ? longestHits(hitsIn(manners, sentence)).flatMap(({ value, from, to }) =>
        foundAt(sentence, 'onset', { manner: value }, from, to),
      )
    : [];
  const afterActivity = activityOnsets(sentence, links, isOnce);
  const afterRace = raceOnsets(sentence).filter((race) => !afterActivity.some((each) => overlaps(each, race)));
  const isOpen = [...afterActivity, ...afterRace, ...events].length === 0;
  const afterRun = isOpen ? runOnsets(sentence) : [];
  const afterChange = isOpen && dated.length === 0 && complains ? sinceChange(sentence) : [];
  const known = [...dated, ...afterActivity, ...afterRace, ...afterRun, ...afterChange, ...events, ...how];
  if (known.length > 0) return known;
  const accident = accidentOnsets(sentence);
  if (accident.length > 0) return accident;
  const then = begunThen(sentence);
  return then.length > 0 || !complains ? then : sinceEvent(sentence);
}
