import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { type Found, foundAt } from './found.ts';

/** Where on a part of the body that was named before: "the outside bone", "the left one", "both of them". */
const positions = phraseTable([
  [
    true,
    `
    (inside|outside|inner|outer|front|underside|medial|lateral|inboard|outboard) ~1 (edge|bit|bone|side|part|corner|knob|aspect|half|
    third|face|border|of (it|them|both|that|mine)), (on|along|down|round|around|at|in|up) (the|its)? (inside|outside|inner side|outer side|
    underside|front|inner edge|outer edge|medial side|lateral side|thumb side|little finger side), (the|my)? (left|right|other|bad|
    sore) one, (left|right) (side|only|hand side) (only|mostly|worse|mainly)?, both (of them|sides), (in|at|to) the (hinge|crease|joint|bony
    bit), (top|bottom|middle|upper|lower) (half|third|bit|part|edge) (of it)?, right at the (top|bottom|base|tip|front),
    (just|right|directly)? (above|below|under|behind|beside) the (bone|joint|knob|bump|cap)`,
  ],
]);
/** Words of a fragment that tells a place and nothing else. */
const PLACE =
  /^(?:left|right|outer|inner|inside|outside|front|side|both|medial|lateral|top|bottom|upper|lower|middle|high|low|up|down|the|one|of|it|them|on|at|only|mostly|and|just|deep|in|my|a|bit|bone|edge|hand|sides|worse|mainly|always)$/;
const STRONG = /^(?:left|right|outer|inner|inside|outside|front|both|medial|lateral|sides)$/;
const LONGEST = 5;
/** "On the right of the road": a side that is none of the body's. */
const OF_OTHERS =
  /^(?:of|lane|hand|turn|turns|corner|foot|shoe|shoes|pocket|pedal|road|pavement|bend|bends|now|away|time)$/;

/**
 * Where it hurts, told by the side alone: it is the part that was named last.
 *
 * @param sentence the sentence
 * @param last the part of the body that was complained of before it
 * @param named the parts that the sentence names itself
 */
export function positionsIn(sentence: ReadSentence, last: string | null, named: readonly Found[]): Found[] {
  const { words } = sentence;
  const isNamed = ({ from, to }: { readonly from: number; readonly to: number }) =>
    named.some((site) => site.from <= to + 2 && site.to >= from - 2);
  const before = (index: number) => {
    const site = named.findLast(({ to, certainty }) => to <= index && certainty !== 'denied');
    return site === undefined ? last : String(site.value);
  };
  const isFragment =
    words.length <= LONGEST &&
    words.every(({ text }) => PLACE.test(text)) &&
    words.some(({ text }) => STRONG.test(text)) &&
    !sentence.asks;
  if (isFragment && last !== null) return foundAt(sentence, 'site', last, 0, words.length);
  return longestHits(hitsIn(positions, sentence)).flatMap(({ from, to }) => {
    const value = before(from);
    const isOther = OF_OTHERS.test(words[to]?.text ?? '') && !/^(?:it|them|both|that|mine)$/.test(words[to - 1].text);
    return value === null || isNamed({ from, to }) || isOther ? [] : foundAt(sentence, 'site', value, from, to);
  });
}
