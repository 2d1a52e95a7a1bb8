import type { FactValue } from '#record';
import type { Sentence } from '../text/sentence.ts';
import { daysIn, numberWords, timeUnits } from './time-words.ts';

/** A length of time in a sentence: "two weeks", "6–8 weeks", "half an hour". */
export type Length = {
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** Words of the sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
};

type Count = { readonly least: number; readonly most: number; readonly next: number };

function countAt(sentence: Sentence, index: number): Count | null {
  const text = sentence.words[index]?.text ?? '';
  if (/^\d{1,4}(?:[.,]\d)?$/.test(text)) {
    const value = Number(text.replace(',', '.'));
    return { least: value, most: value, next: index + 1 };
  }
  const named = Object.hasOwn(numberWords, text) ? numberWords[text] : null;
  if (named === null) return null;
  // "a couple", "a few", "half a", "half an"
  const follows = sentence.words[index + 1]?.text ?? '';
  if (named === 1 && /^a/.test(text) && follows === 'half' && countAt(sentence, index + 1) === null) return null;
  if (named === 1 && /^a/.test(text) && /^(couple|few|pair|half|good|solid|full|whole)$/.test(follows)) {
    return (
      countAt(sentence, /^(good|solid|full|whole)$/.test(follows) ? index + 2 : index + 1) ?? {
        least: 1,
        most: 1,
        next: index + 2,
      }
    );
  }
  if (text === 'half' && /^an?$/.test(follows)) return { least: 0.5, most: 0.5, next: index + 2 };
  // "A half three weeks ago" is a race.
  if (text === 'half' && (/^\d/.test(follows) || Object.hasOwn(numberWords, follows))) return null;
  const [least, most] = typeof named === 'number' ? [named, named] : named;
  return { least, most, next: index + 1 };
}

const between = /^(to|or|and)$/;
const fillers = /^(of|or|so|whole|full|solid|good|more|bad|long|consecutive|straight|odd)$/;

/** "For the past month", "over the last year", "past fortnight or so". */
function lastOne({ words }: Sentence, index: number): Length | null {
  const unit = timeUnits[words[index + 1]?.text ?? ''];
  const isLed =
    index === 0 ||
    (words[index - 1]?.text === 'the' &&
      /^(?:for|over|during|in|within|this|\w+ing|been|had)$/.test(words[index - 2]?.text ?? ''));
  if (!/^(?:past|last)$/.test(words[index].text) || unit === undefined || !isLed) return null;
  const times = words[index + 1]?.text === 'fortnight' ? 2 : 1;
  return { unit, least: times, most: times, from: index, to: index + 2 };
}

function lengthAt(sentence: Sentence, index: number): Length | null {
  const { words } = sentence;
  const first = countAt(sentence, index);
  if (first === null) return lastOne(sentence, index);
  let { least, most, next } = first;
  if (words[next]?.text === 'and' && words[next + 1]?.text === 'a' && words[next + 2]?.text === 'half') {
    [least, most, next] = [least + 0.5, most + 0.5, next + 3];
  }
  const second = countAt(sentence, between.test(words[next]?.text ?? '') ? next + 1 : next);
  if (second !== null && second.most > least && timeUnits[words[second.next]?.text ?? ''] !== undefined) {
    [most, next] = [second.most, second.next];
  }
  while (next < index + 6 && fillers.test(words[next]?.text ?? '')) next++;
  const typed = words[next]?.text ?? '';
  const unit = Object.hasOwn(timeUnits, typed) ? timeUnits[typed] : undefined;
  if (unit === undefined) return null;
  const times = typed === 'fortnight' ? 2 : 1;
  let to = next + 1;
  // "a week or two", "a year and a half"
  const tail = words.slice(to, to + 4).map((word) => word.text);
  if (tail[0] === 'or' && tail[1] === 'two') [most, to] = [2, to + 2];
  else if (tail[0] === 'or' && tail[1] === 'so') to += 2;
  else if (tail.slice(0, 3).join(' ') === 'and a half') [least, most, to] = [least + 0.5, most + 0.5, to + 3];
  return { unit, least: least * times, most: most * times, from: index, to };
}

/** The lengths of time in a sentence, in order. */
export function lengthsIn(sentence: Sentence): Length[] {
  const lengths: Length[] = [];
  for (let index = 0; index < sentence.words.length; index++) {
    const length = lengthAt(sentence, index);
    if (length === null) continue;
    lengths.push(length);
    index = length.to - 1;
  }
  return lengths;
}

/** A length as a value: `{ "weeks": 2 }`, or `{ "weeks": [2, 4] }` where the words are vague. */
export function lengthValue({ unit, least, most }: Length): { readonly [unit: string]: FactValue } {
  return { [unit]: least === most ? least : [least, most] };
}

/** The longest that a length can be, in days. */
export function mostDays({ unit, most }: Length): number {
  return most * daysIn[unit];
}
