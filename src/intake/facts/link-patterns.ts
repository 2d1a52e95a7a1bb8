import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { overlaps, textsOf } from '../text/stretch.ts';
import type { ActivityHit } from './activities.ts';
import type { Effect } from './effects.ts';
import { AIDS, type Link, TRIED } from './link.ts';
import { speaksOfPain } from './symptoms.ts';

const limits = phraseTable([
  [
    true,
    '(can|could|able to|only|manage|managed|managing) ~2 (run|jog|walk|cycle|ride|sit|stand|go|swim|running|jogging) ~9 (before|until|till) (it|the|my|i|things|this) ~3 (hurts|hurt|starts|start|started|comes|came|kicks|kicked|flares|returns|returned|stop|begins|tightens|seizes|goes|sets|builds|aches|limp|pain)',
  ],
]);
/** "No trouble, it's the coming down", "never bothers me on the treadmill, it's only the sidewalk": what is left hurts. */
export function butThis({ words }: ReadSentence, activity: ActivityHit, last: Link): Link | null {
  if (last.effect !== 'nothing' || activity.from - last.to > 6) return null;
  const before = words.slice(Math.max(last.to, activity.from - 4), activity.from).map(({ text }) => text);
  const isLeft = before.some((word) => /^(?:its|only|just)$/.test(word));
  return isLeft ? { activity, effect: 'worse', from: activity.from, to: activity.to, lead: 'only' } : null;
}

const MORE =
  /^(?:more|longer|further|farther|faster|harder|quicker|steeper|heavier|later|less|slower|warmer|colder|higher|closer)$/;
const WORSE = /^(?:worse|more|sorer|tighter|stiffer|harder|angrier|greater|bigger|number|achier)$/;
const BETTER = /^(?:better|less|easier|looser|happier|quieter|freer|fewer)$/;

/** "The longer I sit the worse my back gets": what is done more and what becomes of it. */
export function correlativesIn({ words }: ReadSentence, activities: readonly ActivityHit[]): Link[] {
  return words.flatMap(({ text }, index): Link[] => {
    if (text !== 'the' || !MORE.test(words[index + 1]?.text ?? '')) return [];
    const second = words.findIndex(
      (word, at) =>
        at > index + 2 &&
        at <= index + 9 &&
        word.text === 'the' &&
        (WORSE.test(words[at + 1]?.text ?? '') || BETTER.test(words[at + 1]?.text ?? '')),
    );
    const activity = activities.find((each) => each.from >= index && each.to <= second);
    if (second < 0 || activity === undefined) return [];
    const how = words[index + 1].text;
    const isRun = activity.value === 'running';
    const value =
      isRun && /^(?:longer|further|farther)$/.test(how)
        ? 'long-run'
        : isRun && /^(?:faster|harder|quicker)$/.test(how)
          ? 'fast-running'
          : activity.value;
    const isLess = /^(?:less|slower)$/.test(how);
    const worse = WORSE.test(words[second + 1].text) && !BETTER.test(words[second + 1].text);
    const effect = worse !== isLess ? ('worse' as const) : ('better' as const);
    return [{ activity: { ...activity, value }, effect, from: index, to: second + 2, lead: 'the' }];
  });
}

/** "Better: taping, soft ground", a line of a list under its heading; null where the sentence is none. */
export function underHeading({ line }: ReadSentence, activities: readonly ActivityHit[]): Link[] | null {
  const heading =
    /^ (?:makes it |what )?(?:(better|helps|eases|eased|relief|relieved|relievers?)|(worse|aggravated|aggravators?|triggers?|hurts)|(no difference|no help|no effect|no change|nothing|no relief|no joy|useless|didnt help|doesnt help)) (?:with |by |from |on )?; /.exec(
      line,
    );
  if (heading === null || activities.length === 0) return null;
  const effect = heading[1] !== undefined ? 'better' : heading[2] !== undefined ? 'worse' : 'no-relief';
  return activities.map((activity) => ({ activity, effect, from: activity.from, to: activity.to, lead: ';' }));
}

/** "I can run for twenty minutes before it hurts": running brings it on. */
export function untilItHurts(
  sentence: ReadSentence,
  activities: readonly ActivityHit[],
  links: readonly Link[],
): Link[] {
  const said = hitsIn(limits, sentence)[0];
  if (said === undefined || links.some((link) => overlaps(link, said))) return [];
  const activity = activities.find((each) => each.from >= said.from && each.to <= said.to);
  return activity === undefined ? [] : [{ activity, effect: 'worse', from: said.from, to: said.to, lead: 'before' }];
}

/** "Worst at the start and then it fades": warming up eases it, though nobody says so. */
export function fadingIn(sentence: ReadSentence, all: readonly Effect[], links: readonly Link[]): Link[] {
  const start = links.find((link) => link.effect === 'worse' && /^(?:first-steps|morning)$/.test(link.activity.value));
  const fades = all.find(
    (each) =>
      start !== undefined &&
      (each.effect === 'better' || (each.effect === 'nothing' && comesLater(sentence, start.to, each.from))) &&
      each.from >= start.to &&
      (start.activity.value === 'first-steps' ||
        !/^(?:better|improv|good|gets|feels)/.test(sentence.words[each.from].text)) &&
      !links.some((link) => link.from <= each.from && link.to >= each.to),
  );
  if (start === undefined || fades === undefined) return [];
  return [
    {
      activity: { value: 'warm-up', from: fades.from, to: fades.to },
      effect: 'better',
      from: fades.from,
      to: fades.to,
      lead: '',
    },
  ];
}

/** "Sore first thing, later it is good": the words between say that it is another time. */
const comesLater = ({ words }: ReadSentence, from: number, to: number): boolean =>
  words.slice(from, to).some(({ text }) => /^(?:later|afterwards|eventually|then)$/.test(text));

/** "… and so does a day off", "baths didn't help, a massage did": what is said of one activity without saying it again. */
export function saidAgain(sentence: ReadSentence, activity: ActivityHit, last: Link): Link | null {
  const texts = textsOf(sentence);
  const before = texts.slice(Math.max(0, activity.from - 6), activity.from).join(' ');
  const same =
    /(?:^| )(?:so|as|neither|nor) (?:does|do|did|has|have|is|are|will)(?: (?:a|an|the|my|just|any|some|set|of|few|couple|good|long|bit))*$/.test(
      before,
    );
  if (same) return { ...last, activity, from: activity.from, to: activity.to };
  const isDone = /^(?:did|does|do|has|is|was)$/.test(texts[activity.to] ?? '');
  const isEnd = activity.to + 1 === texts.length || sentence.afterComma[activity.to + 1];
  const opposite = { 'no-relief': 'better', nothing: 'worse' } as const;
  if (!isDone || !isEnd || !(last.effect === 'no-relief' || last.effect === 'nothing')) return null;
  return { ...last, effect: opposite[last.effect], activity, from: activity.from, to: activity.to + 1 };
}

/** Words before an effect that leave its subject to the sentence before: "it helped", "which made it worse", "no joy". */
const SUBJECT =
  /^(?:it|that|this|they|these|those|which|and|but|so|really|just|both|all|only|has|have|seemed|seems|seem|to|did|do|does|actually|definitely|probably|maybe|honestly|sadly|havent|hasnt|i|think|dont|doesnt|didnt)$/;
/** Verbs whose subject is what was done. */
const JUDGES =
  /^(?:help|helps|helped|made|makes|worked|works|no|did|does|didnt|doesnt|do|havent|hasnt|zero|useless|waste|nothing|eased|eases|relieved|fixed|sorted|cured|took|takes|gave|gives|little|not|dont|barely|hardly|better|worse)$/;

/** "I tightened the strap. Helped for a day.": what the sentence before did is judged. */
export function judging(
  { words, asks }: ReadSentence,
  all: readonly Effect[],
  before: readonly ActivityHit[],
  previous: ReadSentence,
): Link | null {
  const effect = all[0];
  const aid = before.findLast(({ value }) => AIDS.test(value) || TRIED.test(value));
  if (effect === undefined || aid === undefined || asks || effect.effect === 'nothing') return null;
  const isBare =
    words.slice(0, effect.from).every(({ text }) => SUBJECT.test(text)) && JUDGES.test(words[effect.from].text);
  const isTried = previous.words.some(({ text }) =>
    /^(?:tried|trying|been|doing|did|done|use|used|using|bought|got|had|have|already|started|rest|rested|iced|stretch|gave|given|wear|wearing|put|switched|went|make|roll|take|taking|took)$/.test(
      text,
    ),
  );
  // "It helps": without a subject of its own, or with one that the sentence before names as tried.
  return isBare && isTried && effect.from <= 4
    ? {
        activity: { value: aid.value, from: effect.from, to: effect.to },
        effect: effect.effect,
        from: effect.from,
        to: effect.to,
        lead: '',
      }
    : null;
}

/** Words that may stand among activities that are only ticked off. */
const AMONG =
  /^(?:and|or|then|the|a|my|to|do|on|in|at|of|for|with|also|even|especially|any|anything|like|both|kids|too|far|long|hard|up|down|it|over|out)$/;
const MOST_AMONG = 6;

/** "Sort of a sharp pinch. Squatting, coming down stairs, kneeling.": what is only listed after a complaint brings it on. */
export function tickedOff(sentence: ReadSentence, activities: readonly ActivityHit[], previous: ReadSentence): Link[] {
  const { words, asks } = sentence;
  if (activities.length < 2 || asks || activities[0].from > 1 || !/ing$/.test(words[activities[0].from].text))
    return [];
  if (!speaksOfPain(previous)) return [];
  const others = words.filter((_, index) => !activities.some(({ from, to }) => from <= index && index < to));
  const isList = others.length <= MOST_AMONG && others.filter(({ text }) => !AMONG.test(text)).length <= 1;
  return isList
    ? activities.map((activity) => ({
        activity,
        effect: 'worse' as const,
        from: activity.from,
        to: activity.to,
        lead: ',',
      }))
    : [];
}
