import type { FactValue } from '#record';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import type { Sentence } from '../text/sentence.ts';
import { type Length, lengthsIn, lengthValue } from './lengths.ts';

/** A moment that a sentence names. */
export type Moment = {
  /** How it is named: so long ago, on a day, since one, in a stretch of time. */
  readonly relation: 'ago' | 'on' | 'since' | 'in';
  /** The length for `ago`, else the words, lower case. */
  readonly length: Length | null;
  readonly name: string;
  readonly from: number;
  readonly to: number;
};

const ordinals = Array.from({ length: 31 }, (_, index) => {
  const day = index + 1;
  const teen = day > 10 && day < 14;
  return `${day}${(teen ? null : ['st', 'nd', 'rd'][(day % 10) - 1]) ?? 'th'}`;
});
const classes = {
  short: 'wed,sat,sun,tue,thu',
  weekday: 'monday,tuesday,wednesday,thursday,friday,saturday,sunday,mon,tues,weds,thurs,fri',
  month: `
    january,february,march,april,may,june,july,august,september,october,november,december,jan,feb,aug,sept,oct,nov,dec`,
  season: `
    winter,summer,spring,autumn,christmas,easter,lockdown,xmas,half term,halloween,thanksgiving,bonfire night,boxing day,new
    year,bank holiday,spring break,term started,the clocks changed,labor day,memorial day,black friday`,
  day: ordinals.join(','),
};

const named = phraseTable(
  [
    ['yesterday', 'yesterday ~0 (morning|afternoon|evening)?, last night'],
    ['day before yesterday', '(the)? day before yesterday'],
    ['today', 'today, this (morning|afternoon|evening), earlier today, tonight'],
    [
      'in',
      `
    (since|in|from|over|during|around|after|before) (about|around|roughly|early|late|mid|last|the) <month>|<season>,
    (since|from|in|around|about|early in) (the)? (first|second|third|last|middle|end|start|beginning|back end|latter half) ~1
    (week|weekend|half|days|bit|of) ~2 <month>|<season>, around <month>|<season>, (about|roughly) <season>,
    (in|since|over|during|from|all|late|early|mid|last|this|the (end|start|beginning) of|back in) ~1 <month>|<season>, (last|this)
    (week|month|year|weekend|season), since last (week|month|year|weekend|season), since new year, (since|in|from|back in|during|around) (early|late|mid|the summer of)? <month> of? (199*|200*|201*|202*), (since|in|from|back in|during) (the)? <season> (of)? (199*|200*|201*|202*), since (my|our|the|a) ~1
    (holiday|vacation|trip|move|wedding|birthday|op|operation|baby|accident|job|flight|honeymoon|house move|surgery|jab|ski trip),
    (in|since|from|back in|around|early in|late in|during)
    (2000*|2001*|2002|2003|2004|2005|2006|2007|2008|2009|201*|202*|199*|198*), over the weekend, at the weekend, at the weekend just
    gone`,
    ],
    [
      'on',
      `
    (on|since|last|this|from|until|by|this past|since last)? <weekday> (morning|night|evening|afternoon|just gone|gone)?,
    (on|last|this|since|from) <short> (morning|night|evening|afternoon)?, (on|since|from)? (the)? <day> of? <month>, (on|since|from)
    the <day>, <month> (the)? <day>, (on|since|from) <month> #, (on|since|from) # of? <month>, #
    (january|february|april|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)`,
    ],
  ],
  classes,
);
/** Days that come again are no moments: "every Sunday", "Sunday's long run" is one, "on Sundays" is none. */
const again = /^(every|each|most|some|next|until|by|mondays|all)$/;
/** "Every run in winter" is no moment either. */
const isEvery = ({ words }: Sentence, from: number): boolean =>
  words.slice(Math.max(0, from - 3), from).some(({ text }) => /^(?:every|each)$/.test(text));

const BARE =
  /^(?:my|our|a|like|on|at|since|last|this|from|in|over|during|the|back|late|early|mid|just|gone|past|all|end|start|beginning|of|around|about|roughly)$/;

const WHOLE_NAMES: readonly string[] = `
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october
    november december`.split(' ');

/** "Sat", "weds", "sept": a day or a month by its whole name. */
const inFull = (word: string): string =>
  /^(?:mon|tues?|weds?|thurs?|thu|fri|sat|sun|jan|feb|aug|sept?|oct|nov|dec)$/.test(word)
    ? (WHOLE_NAMES.find((name) => name.startsWith(word === 'weds' ? 'wed' : word)) ?? word)
    : word;

/** The words of a moment without what leads up to it. */
function nameOf(sentence: Sentence, from: number, to: number, keepsLast: boolean): string {
  const words = sentence.words.slice(from, to).map((word) => word.text);
  const kept = words.filter((word) => !BARE.test(word) || (keepsLast && /^(last|this)$/.test(word)));
  return kept.map((word) => inFull(word)).join(' ');
}

function agoMoments(sentence: Sentence): Moment[] {
  return lengthsIn(sentence).flatMap((length): Moment[] => {
    const after = sentence.words[length.to]?.text ?? '';
    const before = sentence.words[length.from - 1]?.text ?? '';
    const follows = sentence.words[length.to + 1]?.text ?? '';
    const isAgo =
      after === 'ago' ||
      (after === 'back' && follows !== 'in') ||
      (after === 'before' && follows === 'now') ||
      after === 'earlier';
    if (isAgo)
      return [{ relation: 'ago', length, name: '', from: length.from, to: length.to + (after === 'before' ? 2 : 1) }];
    // "I start to run before 2 months", as other languages have it
    return before === 'before' && /^(i|and|for|)$/.test(after)
      ? [{ relation: 'ago', length, name: '', from: length.from - 1, to: length.to }]
      : [];
  });
}

/** The moments that a sentence names, in order. */
export function momentsIn(sentence: Sentence): Moment[] {
  const day = (count: number, from: number, to: number): Moment => ({
    relation: 'ago',
    length: { unit: 'days', least: count, most: count, from, to },
    name: '',
    from,
    to,
  });
  const calendar = longestHits(hitsIn(named, sentence)).flatMap(({ value, from, to }): Moment[] => {
    const before = sentence.words[from - 1]?.text ?? '';
    if (
      (before === 'the' && /^(?:last|past)$/.test(sentence.words[from].text)) ||
      again.test(before) ||
      (value === 'in' && isEvery(sentence, from)) ||
      again.test(sentence.words[from].text)
    )
      return [];
    if (value === 'yesterday') return [day(1, from, to)];
    if (value === 'day before yesterday') return [day(2, from, to)];
    if (value === 'today') return [day(0, from, to)];
    const isSince = before === 'since' || sentence.words.slice(from, to).some((word) => word.text === 'since');
    const start = before === 'since' ? from - 1 : from;
    const name = nameOf(sentence, from, to, value === 'in');
    return name === ''
      ? []
      : [{ relation: isSince ? 'since' : value === 'on' ? 'on' : 'in', length: null, name, from: start, to }];
  });
  return [...agoMoments(sentence), ...calendar].sort((a, b) => a.from - b.from);
}

/** A moment as a value: `{ "ago": { "days": 4 } }`, `{ "since": "wednesday" }`, `{ "in": "last week" }`. */
export function momentValue({ relation, length, name }: Moment): { readonly [field: string]: FactValue } {
  return length === null ? { [relation]: name } : { ago: lengthValue(length) };
}
