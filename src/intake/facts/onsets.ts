import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { type Moment, momentValue } from '../time/moments.ts';
import { type ActivityHit, activitiesIn } from './activities.ts';
import { type Found, foundAt } from './found.ts';
import type { Link } from './links.ts';
import { onsetManners, onsetVerbs, otherBeginnings, traumas } from './onset-words.ts';

const verbs = phraseTable([[true, onsetVerbs]]);
const manners = phraseTable(Object.entries(onsetManners));
const traumaTable = phraseTable([[true, traumas]]);
const otherStarts = phraseTable([[true, otherBeginnings]]);
const leadsIn = /^(after|following|since|during|doing|from|when|while)$/;

/** Whether what a sentence tells of happened once: it says when, or that it began. */
export function tellsOfOnce(sentence: ReadSentence, moments: readonly Moment[], durations: readonly Found[]): boolean {
  return moments.length > 0 || durations.length > 0 || beginnings(sentence).length > 0;
}

/** What comes again and again, in the present tense: "it comes on after sitting". */
const HABIT = /^(?:comes|kicks|appears|happens|occurs)$/;

/** "Started warming up properly": what is begun is something else, unless it is what hurts. */
function isOfDoing({ words }: ReadSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const next = words[to]?.text ?? '';
  return /^(?:start|began|begun)/.test(words[from].text) && to - from === 1 && /ing$/.test(next) && !OF_PAIN.test(next);
}

const OF_PAIN =
  /^(?:hurting|aching|getting|feeling|niggling|playing|swelling|burning|throbbing|cramping|tightening|giving|coming|having|noticing|grumbling|complaining|limping|twinging|going|stinging|tingling|seizing|bothering|causing|acting|happening|creeping|building|during|stiffening|pulling|nagging|moaning|clicking|catching|locking|annoying)$/;

function beginnings(sentence: ReadSentence) {
  const others = hitsIn(otherStarts, sentence);
  return hitsIn(verbs, sentence).filter(
    (hit) =>
      !HABIT.test(sentence.words[hit.from].text) &&
      !isOfDoing(sentence, hit) &&
      !others.some((other) => other.from <= hit.from && other.to >= hit.to),
  );
}

/** Whether a clause says that something began or hurt. */
export function begins(sentence: ReadSentence, clause: number): boolean {
  return [...beginnings(sentence), ...hitsIn(traumaTable, sentence)].some(
    (hit) => sentence.clauses[hit.from] === clause,
  );
}

/** Whether an activity is named as something that comes again: "after every run", "after long runs". */
function comesAgain(sentence: ReadSentence, activity: ActivityHit): boolean {
  const around = sentence.words.slice(Math.max(0, activity.from - 3), activity.to).map((word) => word.text);
  const isPlural =
    /^(?!stairs|downstairs|upstairs|intervals|weights|deadlifts|squats|lunges|hills|sprints|burpees|reps|repeats|strides|pushups|pullups|drills|shoes|trainers|insoles|orthotics|sneakers|flats|spikes|flops|heels|boots|racers)[a-z]+[^s]s$/.test(
      sentence.words[activity.to - 1].text,
    );
  return (
    isPlural ||
    around.some((word) => /^(?:every|each|most|any|all|whenever|always|usually|often|sometimes)$/.test(word))
  );
}

/** Whether an activity carries its own day: "Sunday's long one", "yesterday's race", "last night's run". */
function isDated(sentence: ReadSentence, activity: ActivityHit): boolean {
  return sentence.words
    .slice(Math.max(0, activity.from - 3), activity.to)
    .some((word) =>
      /^(?:yesterdays|todays|nights|weeks|weekends|(?:mon|tues|wednes|thurs|fri|satur|sun)days)$/.test(word.text),
    );
}

const races = phraseTable([
  [
    true,
    `(at|in|during|after|since|following) (the|my|a|our|that|this|saturdays|sundays)? ~3 (marathon|half marathon|race|ultra|triathlon|ironman|relay|relays|parkrun|park run|great north run|10 miler|xc|cross country), (at|after|since|during) (the|my|a|our) ~3 half`,
  ],
]);

const underWay = phraseTable([
  ['mile', '(at|around|about|from|by) ~1 (mile|k|km|kilometre) #'],
  ['in', '# (miles|mile|k|km|kilometres) (in|into), (halfway|half way|midway) (round|through|into)'],
]);
const LONG_MILES = 10;
const BEGAN = /^(?:started|began|came|kicked|felt|first|noticed|went|appeared|popped|flared|blew|seized)$/;

/** "It started around mile 21": where in a run it began; from ten miles on a long one. */
function runOnsets(sentence: ReadSentence): Found[] {
  return hitsIn(underWay, sentence)
    .filter(({ from }) =>
      beginnings(sentence).some(
        (hit) => sentence.clauses[hit.from] === sentence.clauses[from] && BEGAN.test(sentence.words[hit.from].text),
      ),
    )
    .filter(({ from, to }) => !comesAgain(sentence, { value: 'running', from, to }))
    .slice(0, 1)
    .flatMap(({ value, from, to }) => {
      const count = Math.max(0, ...sentence.words.slice(from, to).map(({ text }) => Number.parseFloat(text) || 0));
      const isLong =
        value === 'mile' && sentence.words.slice(from, to).some(({ text }) => text === 'mile') && count >= LONG_MILES;
      const run = activitiesIn(sentence).find((each) => each.from >= to && each.from - to <= 2);
      const named = sentence.words[to - 1].text === 'into' ? run : undefined;
      return foundAt(
        sentence,
        'onset',
        { after: named?.value ?? (isLong ? 'long-run' : 'running') },
        from,
        named?.to ?? to,
      );
    });
}

/** "Copped a sore knee at the Melbourne half": a race at which it began. */
function raceOnsets(sentence: ReadSentence): Found[] {
  return hitsIn(races, sentence)
    .filter(({ from }) => begins(sentence, sentence.clauses[from]))
    .filter(
      ({ from, to }) =>
        !sentence.words.slice(from, to).some(({ text }) => /^(?:every|each|training|for|next|before|any)$/.test(text)),
    )
    .slice(0, 1)
    .flatMap(({ from, to }) => foundAt(sentence, 'onset', { after: 'race' }, from, to));
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
    if (seen.has(activity.value) || /^(morning|evening|night|daytime|late-night)$/.test(activity.value)) return [];
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
    / (?:this|it|its|them|same|problem|going on|carrying on|like this) /.test(sentence.line);
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
  const afterRace = raceOnsets(sentence).filter(
    (race) => !afterActivity.some((each) => each.from < race.to && each.to > race.from),
  );
  const afterRun = [...afterActivity, ...afterRace, ...events].length > 0 ? [] : runOnsets(sentence);
  return [...dated, ...afterActivity, ...afterRace, ...afterRun, ...events, ...how];
}
