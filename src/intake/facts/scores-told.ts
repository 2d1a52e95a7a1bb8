import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { wordSet } from '../text/word.ts';
import { numberWords } from '../time/time-words.ts';

/** A score, and where its words stand. */
export type Score = { readonly score: number; readonly from: number; readonly to: number };

const classes = {
  about: `
    a, an, about, maybe, around, like, roughly, a steady, a solid, about a, maybe a, like a, around a, roughly a, nearly a, only a, just a,
    perhaps a`,
};
/** Two scores that are held against each other. */
const pairs = phraseTable(
  [
    [
      true,
      'from (<about>)? # (to|down to) (<about>)? #, # instead of (<about>)? #, # down from (<about>)? #, # and not #',
    ],
  ],
  classes,
);
/** What says that a number is a score. */
const leads = phraseTable(
  [
    [
      true,
      `(call it|called it|say|rate it|rated it|put it at|put it|score it|its only|only|like|maybe|its|is|it a|tops out
      at|max|avg|none over|worst this week|pain today|pain) (a|an|about a|maybe a|like a|a solid|a steady|at a)? #, (a|an)
      (solid|steady|good|constant) #`,
    ],
  ],
  classes,
);
const places = phraseTable([
  [
    true,
    '(calf|knee|hip|heel|back|neck|shin|shins|achilles|hamstring|ankle|foot|feet|arch|groin|toe|quads|shoulder|elbow|wrist|pain|ache) #',
  ],
]);
/** What is counted, so that its number is no score. */
const COUNTED = wordSet(`
  k km kms mile miles mi min mins minute minutes hour hours hr hrs day days week weeks wk wks month months year years yr yrs times
  run runs rep reps x sets of am pm percent st nd rd th degrees kg kilos lbs stone quid pounds euros mm cm m mph kph steps parkrun
  parkruns marathon marathons sessions physio physios people or to and in inch inches foot feet toe toes finger fingers night nights
  morning mornings laps other others more less point`);
const SCORE_ENDS = wordSet(`
  and when while at on in after during most now today but if by then maybe walking running jogging max tops the before with normal
  where from for getting instead mon tues weds wed thurs thu fri sat sun monday tuesday wednesday thursday friday saturday sunday`);

function scoreOf(text: string): number | null {
  if (/^(?:\d|10)(?:[.]\d)?$/.test(text)) return Number(text);
  const named = Object.hasOwn(numberWords, text) && text.length > 2 ? numberWords[text] : null;
  return typeof named === 'number' && named >= 1 && named <= 10 ? named : null;
}

/** Scores told without a scale: "down from a seven to a two", "knee 2", "call it a 6". */
export function scoresTold(sentence: ReadSentence, speaks: boolean): Score[] {
  const { words, afterComma } = sentence;
  const scoreAt = (index: number): Score[] => {
    const score = scoreOf(words[index]?.text ?? '');
    return score === null ? [] : [{ score, from: index, to: index + 1 }];
  };
  const isClosed = (index: number) =>
    index + 1 >= words.length ||
    afterComma[index + 1] ||
    sentence.line[sentence.at[index + 1] - 2] === ';' ||
    SCORE_ENDS.has(words[index + 1].text);
  const isFree = (index: number) => !COUNTED.has(afterComma[index + 1] ? '' : (words[index + 1]?.text ?? ''));
  const paired = hitsIn(pairs, sentence).flatMap(({ from, to }) => {
    const scores = words.slice(from, to).flatMap((_, offset) => scoreAt(from + offset));
    return scores.length === 2 && isFree(scores[1].from) ? scores : [];
  });
  // "8/10 on Wednesday, 5 on Thursday, 2 now"
  const isScaled = words.some(({ text }) => /^\d{1,2}\/10$/.test(text)) || / out of (?:10|ten) /.test(sentence.line);
  const listed = isScaled
    ? words.flatMap((_, index) => (afterComma[index] && isClosed(index) && isFree(index) ? scoreAt(index) : []))
    : [];
  const led = [
    ...hitsIn(places, sentence),
    ...hitsIn(leads, sentence).filter(
      ({ from, to }) => speaks || / (?:it|its) /.test(sentence.line.slice(sentence.at[from] - 1, sentence.at[to])),
    ),
  ].flatMap(({ to }) => (isClosed(to - 1) && isFree(to - 1) ? scoreAt(to - 1) : []));
  const all = [...paired, ...listed, ...led];
  return all.filter((each, index) => all.findIndex(({ from }) => from === each.from) === index);
}
