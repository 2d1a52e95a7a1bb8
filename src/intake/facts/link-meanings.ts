import type { ReadSentence } from '../stance/stance.ts';
import { AIDS, type Link, TRIED } from './link.ts';

/** "It aches the first mile": what warms up where it eases is the start of the run where it hurts. */
export function atTheStart(link: Link): Link {
  const isStart = link.activity.value === 'warm-up' && link.effect === 'worse';
  return isStart ? { ...link, activity: { ...link.activity, value: 'first-steps' } } : link;
}

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
  // "Rolling it feels good"
  const isGood = words
    .slice(activity.to, link.to)
    .some(({ text }) => /^(?:good|great|nice|comfortable|lovely)$/.test(text));
  if (AIDS.test(activity.value) && activity.value !== 'rest' && effect === 'nothing' && isBefore && isGood)
    return { ...link, effect: 'better' };
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

/** "Aches within 20 minutes" is of running; "eases within 20 minutes" of no doing at all. */
export function withinTime({ words }: ReadSentence, link: Link): readonly Link[] {
  const isWithin = words[link.activity.from].text === 'within';
  return isWithin && link.activity.value === 'running' && link.effect !== 'worse' ? [] : [link];
}

/** Miles, kilometres and minutes from which on a point in a run is one of a long run. */
const LONG_MILES = 6;
const LONG_KM = 11;
const LONG_MINUTES = 45;
/** From how many of a unit on a run is a long one. */
const longFrom: Readonly<Record<string, number>> = {
  ...{ mile: LONG_MILES, miles: LONG_MILES },
  ...{ k: LONG_KM, km: LONG_KM, kilometres: LONG_KM },
  ...{ minute: LONG_MINUTES, minutes: LONG_MINUTES },
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
    return Object.hasOwn(longFrom, next) && count >= longFrom[next];
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
