import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { numberWords } from '../time/time-words.ts';
import { type Found, foundAt } from './found.ts';
import { severityWords } from './quality-words.ts';
import { scoresTold } from './scores-told.ts';
import { qualitiesIn, speaksOfPain } from './symptoms.ts';

const severities = phraseTable(Object.entries(severityWords));

const OUT_OF_TEN = /^(\d{1,2}(?:[.,]\d)?)\/10$/;
/** What may stand behind "a 3" that is a score: "about a 3 when I walk", "a 6 at worst". */
const afterScore =
  /^(?:and|or|when|while|at|on|in|out|during|after|most|now|today|but|if|by|then|maybe|to|walking|running|right|max|tops|the)$/;

/** Adjectives that say how bad something is: of the pain where they stand with it. */
const ADJECTIVE = /^(?:mild|mildly|slight|slightly|minor|moderate|moderately|medium|severe|severely)$/;
const AS_PREDICATE =
  /^(?:is|its|was|fairly|quite|only|pretty|just|very|stays|stayed|remains|pain|been|gets|got|still|now|feels|to|or|from)$/;
/** What is felt and hurts; a slight swelling or limp is no slight pain. */
const HURTS = /^(?:pain|ache|stiffness|sharp|burning|throbbing|cramp|tenderness|stabbing|shooting|dull|electric)$/;
/** Words that rate a pain wherever "it" is it. */
const PLAIN = /^(?:excruciating|agony|agonising|agonizing|unbearable|killing)$/;

/** Whether an adjective stands with what hurts: "a slight ache", "it's mild". */
function isOfPain(sentence: ReadSentence, from: number, to: number): boolean {
  const { words, clauses, afterComma } = sentence;
  if (!ADJECTIVE.test(words[from].text)) return true;
  if (
    qualitiesIn(sentence).some((felt) => felt.from >= to - 1 && felt.from - to <= 2 && HURTS.test(String(felt.value)))
  )
    return true;
  const isEnd =
    to === words.length ||
    afterComma[to] ||
    clauses[to] !== clauses[from] ||
    /^(?:and|but|at|most|when|now|to|or|so)$/.test(words[to].text);
  return isEnd && AS_PREDICATE.test(words[from - 1]?.text ?? '');
}

/** A score in digits or words; null where the word is none. */
function scoreOf(text: string): number | null {
  if (/^\d{1,2}(?:[.,]5)?$/.test(text)) return Number(text.replace(',', '.'));
  const named = Object.hasOwn(numberWords, text) && text.length > 2 ? numberWords[text] : null;
  return typeof named === 'number' && named >= 1 ? named : null;
}

/** The score that a word gives, and where its words end; null where it gives none. */
function scoreAt(sentence: ReadSentence, index: number): { readonly score: number; readonly to: number } | null {
  const { words } = sentence;
  const text = words[index].text;
  const ofTen = OUT_OF_TEN.exec(text);
  if (ofTen !== null) return { score: Number(ofTen[1].replace(',', '.')), to: index + 1 };
  const score = scoreOf(text);
  if (score === null || score > 10) return null;
  const [before, next] = [words[index - 1]?.text ?? '', words[index + 1]?.text ?? ''];
  // "As long as it stays under 4 out of 10" rates nothing.
  if (/^(?:under|below|than|over|above|beyond|exceeds|past)$/.test(before)) return null;
  const rest = words
    .slice(index + 1, index + 4)
    .map((word) => word.text)
    .join(' ');
  const soFar = words
    .slice(Math.max(0, index - 4), index)
    .map((word) => word.text)
    .join(' ');
  // "Pain is maybe 3, peaks at 5"
  const isSaid =
    /^\d/.test(text) &&
    (next === '' || sentence.afterComma[index + 1] || afterScore.test(next)) &&
    (/(?:pain|ache|it|level) (?:is|was|peaks|gets|reaches|hits)(?: (?:maybe|about|around|only|just|a|usually|roughly|up|at|to))*$/.test(
      soFar,
    ) ||
      /(?:^| )(?:peaks|peaking|peaked|maxes|hits|reaches) ?(?:out )?(?:at)?(?: about| around| a| maybe)*$/.test(soFar));
  const isIts =
    /^ (?:but |and |so )?(?:it|its) (?:only |usually |sometimes |often )?(?:peaks|hits|reaches|gets|maxes) /.test(
      sentence.line,
    );
  if (isSaid && (speaksOfPain(sentence) || isIts)) return { score, to: index + 1 };
  if (rest === 'out of 10' || rest === 'out of ten') return { score, to: index + 4 };
  const isRated = /^(?:pain|level|scale|score|rating|rate)$/.test(before) && /^\d/.test(text);
  const isA =
    before === 'a' && /^\d/.test(text) && (next === '' || sentence.afterComma[index + 1] || afterScore.test(next));
  return (isRated || isA) && speaksOfPain(sentence) ? { score, to: index + 1 } : null;
}

/** How bad it is: 0–10, or mild, moderate, severe. */
export function severitiesIn(sentence: ReadSentence): Found[] {
  const speaks = speaksOfPain(sentence);
  const rated = sentence.words.flatMap((_, index): Found[] => {
    const score = scoreAt(sentence, index);
    return score === null || score.score > 10 ? [] : foundAt(sentence, 'severity', score.score, index, score.to);
  });
  const more = scoresTold(sentence, speaks)
    .filter(({ from }) => !rated.some((each) => each.from <= from && each.to > from))
    // "A 3 instead of a 7" was a 7.
    .flatMap(({ score, from, to }) => foundAt(sentence, 'severity', score, from, to))
    .map((each) => (each.certainty === 'denied' ? { ...each, certainty: 'stated' as const } : each));
  const scores = [...rated, ...more];
  const isIts = / (?:it|its|this|that|pain|was in|in) /.test(sentence.line);
  const worded = longestHits(hitsIn(severities, sentence))
    .filter(
      ({ from, to }) => isOfPain(sentence, from, to) && (speaks || (isIts && PLAIN.test(sentence.words[from].text))),
    )
    .flatMap(({ value, from, to }) => foundAt(sentence, 'severity', value, from, to));
  return [...scores, ...worded];
}
