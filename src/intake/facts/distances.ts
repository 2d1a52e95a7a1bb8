import type { Sentence } from '../text/sentence.ts';
import { numberWords } from '../time/time-words.ts';

/** A distance in a sentence. */
export type Distance = { readonly metres: number; readonly from: number; readonly to: number };

const METRES: Readonly<Record<string, number>> = {
  k: 1000,
  ks: 1000,
  km: 1000,
  kilometre: 1000,
  kilometres: 1000,
  kilometer: 1000,
  klicks: 1000,
  mile: 1609.344,
  miles: 1609.344,
  miler: 1609.344,
  mi: 1609.344,
  kms: 1000,
  mpw: 1609.344,
};

/** What so many miles or kilometres are, in whole metres. */
export const metresOf = (count: number, unit: 'mile' | 'km'): number => Math.round(count * METRES[unit]);

/** The unit that some sentences measure runs in, where they use one alone; null otherwise. */
export function unitOf(sentences: readonly Sentence[]): 'mile' | 'km' | null {
  const units = new Set(
    sentences.flatMap(({ words }) =>
      words.flatMap(({ text }) =>
        Object.hasOwn(METRES, text) ? (METRES[text] === 1000 ? ('km' as const) : ('mile' as const)) : [],
      ),
    ),
  );
  return units.size === 1 ? [...units][0] : null;
}

const HALF_MARATHON_M = 21_098;
const MARATHON_M = 42_195;

/** "Ran my first half in April": a half is a race where somebody ran it. */
function isRace({ words }: Sentence, at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at).map((word) => word.text);
  const next = words[at + 1]?.text ?? '';
  return (
    (/^(?:first|my|a|the|second|last)$/.test(before.at(-1) ?? '') ||
      /^(?:the|my|a|an|that|first|last)$/.test(before.at(-2) ?? '')) &&
    (before.some((word) =>
      /^(?:ran|run|did|done|raced|doing|finished|completed|managed|survived|got|round|after|since|during|following|in)$/.test(
        word,
      ),
    ) ||
      (next === 'i' && /^(?:did|ran|raced)$/.test(words[at + 2]?.text ?? ''))) &&
    !/^(?:an?|of|hour|hours|way|mile|miles|the|dozen|term|k|km|\d.*|iron.*|kilometres?|minute|minutes)$/.test(next)
  );
}

/** The distances in a sentence, in order, in whole metres. */
export function distancesIn(sentence: Sentence): Distance[] {
  const { words } = sentence;
  const distances: Distance[] = [];
  for (let index = 0; index < words.length; index++) {
    const text = words[index].text;
    const next = words[index + 1]?.text ?? '';
    const named = Object.hasOwn(numberWords, text) ? numberWords[text] : null;
    const count = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(text)
      ? Number(text.replace(',', '.'))
      : typeof named === 'number' && named >= 1
        ? named
        : null;
    if (count !== null && Object.hasOwn(METRES, next)) {
      // "a 20 to 35 miles": the number nearest to the unit counts; "10 minute mile" is a pace.
      distances.push({ metres: Math.round(count * METRES[next]), from: index, to: index + 2 });
      index++;
    } else if (text === 'half' && next === 'marathon') {
      distances.push({ metres: HALF_MARATHON_M, from: index, to: index + 2 });
      index++;
    } else if (text === 'half' && isRace(sentence, index)) {
      distances.push({ metres: HALF_MARATHON_M, from: index, to: index + 1 });
    } else if (text === 'marathon' && words[index - 1]?.text !== 'ultra') {
      distances.push({ metres: MARATHON_M, from: index, to: index + 1 });
    } else if (/^park ?run$/.test(text)) {
      distances.push({ metres: 5000, from: index, to: index + 1 });
    }
  }
  return distances;
}
