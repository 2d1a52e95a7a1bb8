import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import type { ActivityHit } from './activities.ts';
import type { Effect } from './effects.ts';
import { AIDS, type Link } from './link.ts';

const limits = phraseTable([
  [
    true,
    '(can|could|able to|only|manage|managed|managing) ~2 (run|jog|walk|cycle|ride|sit|stand|go|swim|running|jogging) ~9 (before|until|till) (it|the|my|i|things|this) ~3 (hurts|hurt|starts|start|started|comes|came|kicks|kicked|flares|returns|returned|stop|begins|tightens|seizes|goes|sets|builds|aches|limp|pain)',
  ],
]);
/** "It aches the first mile": what warms up where it eases is the start of the run where it hurts. */
export function atTheStart(link: Link): Link {
  const isStart = link.activity.value === 'warm-up' && link.effect === 'worse';
  return isStart ? { ...link, activity: { ...link.activity, value: 'first-steps' } } : link;
}

/** Activities that are tried against a pain besides what is made for it. */
const TRIED =
  /^(?:easy-running|short-run|soft-surface|flat|other-shoes|new-shoes|cushioned-shoes|movement|warm-up|lying|sleep|walking|swimming|eating|splint|cycling|strength|treadmill)$/;
const IDLE = /^(?:difference|odds|effect|impact|change)$/;

/** "Rest makes no difference" is of a remedy that does not help; "hills make no difference" of what does not hurt. */
export function unhelped({ words }: ReadSentence, link: Link): Link {
  const isIdle = words.slice(link.from, link.to).some(({ text }) => IDLE.test(text));
  const isAsBefore =
    link.effect === 'no-relief' && words.slice(link.from, link.to).some(({ text }) => text === 'touch');
  if (!isIdle && !isAsBefore) return link;
  const isAid = AIDS.test(link.activity.value);
  if (isAid && link.effect === 'nothing') return { ...link, effect: 'no-relief' };
  return !isAid && !TRIED.test(link.activity.value) && link.effect === 'no-relief'
    ? { ...link, effect: 'nothing' }
    : link;
}

/** "After two days off my shin is fine": what comes after a remedy is its doing. */
export function easedBy(sentence: ReadSentence, link: Link): Link {
  const { activity, effect } = link;
  const isBefore = activity.to <= link.to && activity.from === link.from;
  const { words } = sentence;
  const before = words[activity.from - 1]?.text ?? '';
  const follows = words.slice(activity.to, activity.to + 2).map(({ text }) => text);
  const isLed =
    /^(?:after|following|once|with|on)$/.test(before) || /^(?:after|with|once)/.test(words[activity.from].text);
  const isThen = follows[0] === 'and' && /^(?:it|its|my|the|im|i|theyre|pain|that|thats)$/.test(follows[1] ?? '');
  const isAid = AIDS.test(activity.value) || activity.value === 'sleep' || activity.value === 'movement';
  // "Walk two minutes, good as gold"
  const isTold =
    /^(?:walk|stop|rest|sit|stretch|shake|lie|stand|roll)$/.test(words[activity.from].text) &&
    (activity.from === 0 || sentence.afterComma[activity.from]) &&
    sentence.afterComma.slice(activity.to, link.to).includes(true);
  if (isTold && effect === 'nothing' && isBefore) return { ...link, effect: 'better' };
  return isAid && effect === 'nothing' && isBefore && (isLed || isThen) ? { ...link, effect: 'better' } : link;
}

/** "By 5k it's normal": what is gone after so much of a run eases as one warms up. */
export function sparing({ words }: ReadSentence, link: Link): Link {
  const isMeasured = words.slice(link.activity.from, link.activity.to).some(({ text }) => /^\d/.test(text));
  const isBy = /^(?:by|after)$/.test(link.lead) || /^(?:by|after)$/.test(words[link.activity.from].text);
  return link.activity.value === 'running' &&
    isMeasured &&
    isBy &&
    (link.effect === 'nothing' || link.effect === 'better')
    ? { ...link, effect: 'better', activity: { ...link.activity, value: 'warm-up' } }
    : link;
}

/** "No trouble, it's the coming down", "never bothers me on the treadmill, it's only the sidewalk": what is left hurts. */
export function butThis({ words }: ReadSentence, activity: ActivityHit, last: Link): Link | null {
  if (last.effect !== 'nothing' || activity.from - last.to > 6) return null;
  const before = words.slice(Math.max(last.to, activity.from - 4), activity.from).map(({ text }) => text);
  const isLeft = before.some((word) => /^(?:its|only|just)$/.test(word));
  return isLeft ? { activity, effect: 'worse', from: activity.from, to: activity.to, lead: 'only' } : null;
}

/** "Aches within 20 minutes" is of running; "eases within 20 minutes" of no doing at all. */
export function withinTime({ words }: ReadSentence, link: Link): readonly Link[] {
  const isWithin = words[link.activity.from].text === 'within';
  return isWithin && link.activity.value === 'running' && link.effect !== 'worse' ? [] : [link];
}

/** Miles, kilometres and minutes from which on a point in a run is one of a long run. */
const LONG_MILES = 6;
const LONG_KM = 11;
const LONG_MINUTES = 45;
const perUnit: Readonly<Record<string, number>> = {
  mile: 1609.344,
  miles: 1609.344,
  k: 1000,
  km: 1000,
  kilometres: 1000,
};

/** "Only past ten miles", "normally about 90 minutes in": what comes late in a run comes of long ones. */
export function lateInRun({ words }: ReadSentence, link: Link): Link {
  const { activity } = link;
  if (activity.value !== 'running' || link.effect !== 'worse') return link;
  const isLate = words.slice(activity.from, activity.to).some(({ text }, index) => {
    const at = activity.from + index;
    const count = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : (spelled[text] ?? null);
    if (count === null) return false;
    const [before, next] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? ''];
    if (/^mile$/.test(before)) return count >= LONG_MILES;
    if (/^(?:minutes|minute)$/.test(next)) return count >= LONG_MINUTES;
    return (
      Object.hasOwn(perUnit, next) &&
      count * perUnit[next] >= (perUnit[next] === 1000 ? LONG_KM : LONG_MILES) * perUnit[next]
    );
  });
  return isLate ? { ...link, activity: { ...activity, value: 'long-run' } } : link;
}

const spelled: Readonly<Record<string, number>> = {
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  ninety: 90,
  sixty: 60,
};

/** "It creeps back overnight": sleep that hurts is the night. */
export function byNight({ words }: ReadSentence, link: Link): Link {
  const isNight = words.slice(link.activity.from, link.activity.to).some(({ text }) => text === 'overnight');
  return link.activity.value === 'sleep' && link.effect === 'worse' && isNight
    ? { ...link, activity: { ...link.activity, value: 'night' } }
    : link;
}

/** "Without my insoles it hurts": the insoles help; "better without the bag": the bag hurts. */
export function lacking({ words }: ReadSentence, link: Link): readonly Link[] {
  if (link.lead !== 'without') return [link];
  const at = words.findIndex(
    ({ text }, index) => text === 'without' && index >= link.from - 3 && index < link.activity.to,
  );
  const isEither = words[at - 1]?.text === 'or' || words[at - 2]?.text === 'with';
  if (isEither || link.effect === 'no-relief') return [];
  const effect = link.effect === 'worse' ? ('better' as const) : ('worse' as const);
  return AIDS.test(link.activity.value) || effect === 'worse' ? [{ ...link, effect, lead: '' }] : [];
}

/** "Copes with flat runs but not with hills", "walking helps, sitting doesn't": what is denied is what was just said. */
export function againstBefore({ words }: ReadSentence, link: Link, before: readonly Link[]): Link {
  const last = before.at(-1);
  if (last === undefined || link.effect !== 'nothing') return link;
  const said = words.slice(link.from, link.to).map(({ text }) => text);
  const isBare =
    (/^(?:not|never)$/.test(said[0]) && /^(?:on|with|when|in|during|after|at|while|for|if)$/.test(said[1] ?? '')) ||
    /^(?:doesnt|dont|isnt|arent|didnt|wont|not)$/.test(said.at(-1) ?? '');
  if (!isBare) return link;
  if (last.effect === 'nothing') return { ...link, effect: 'worse' };
  return last.effect === 'better' ? { ...link, effect: 'no-relief' } : link;
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

/** "Fine until ten miles": what it is fine until makes it worse. */
export function notUntil({ words }: ReadSentence, link: Link): Link {
  const isUntil = words.slice(link.from, link.activity.from).some(({ text }) => text === 'until');
  return (link.lead === 'until' || isUntil) && link.effect === 'nothing' ? { ...link, effect: 'worse' } : link;
}

/** "Not from running, only driving": what stands alone against what changes nothing makes it worse. */
export function onlyThis(sentence: ReadSentence, link: Link, before: readonly Link[]): Link {
  const isOnly =
    sentence.words[link.activity.from - 1]?.text === 'only' && link.effect === 'nothing' && before.length > 0;
  return isOnly ? { ...link, effect: 'worse', from: link.activity.from - 1, to: link.activity.to } : link;
}

/** "Better: taping, soft ground", a line of a list under its heading; null where the sentence is none. */
export function underHeading({ line }: ReadSentence, activities: readonly ActivityHit[]): Link[] | null {
  const heading =
    /^ (?:makes it |what )?(?:(better|helps|eases|eased|relief|relieved|relievers?)|(worse|aggravated|aggravators?|triggers?|hurts)) (?:with |by |from |on )?; /.exec(
      line,
    );
  if (heading === null || activities.length === 0) return null;
  const effect = heading[1] === undefined ? 'worse' : 'better';
  return activities.map((activity) => ({ activity, effect, from: activity.from, to: activity.to, lead: ';' }));
}

/** "I can run for twenty minutes before it hurts": running brings it on. */
export function untilItHurts(
  sentence: ReadSentence,
  activities: readonly ActivityHit[],
  links: readonly Link[],
): Link[] {
  const said = hitsIn(limits, sentence)[0];
  if (said === undefined || links.some((link) => link.from < said.to && link.to > said.from)) return [];
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
  const texts = sentence.words.map((word) => word.text);
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
