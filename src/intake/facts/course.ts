import type { FactValue } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { overlaps } from '../text/stretch.ts';
import { wordSet } from '../text/word.ts';
import { outcomeTold, recurrenceTold, toldClasses, trendTold } from './course-told-words.ts';
import { courseClasses, outcomeCues, outcomeWords, recurrenceWords, trendWords } from './course-words.ts';
import { type Found, foundAt } from './found.ts';
import { usualWords } from './recovery-words.ts';

const classes = { ...courseClasses, ...toldClasses };
const rows = (...tables: readonly Readonly<Record<string, string>>[]) =>
  phraseTable(tables.flatMap(Object.entries<string>), classes);

const usual = phraseTable([[true, usualWords]]);
const recurrences = rows(recurrenceWords, recurrenceTold);
const trends = rows(trendWords, trendTold);
const outcomes = rows(outcomeWords, outcomeTold);
const cuesOfOutcome = phraseTable([[true, outcomeCues]]);

/** What names a setting behind "worse", unless it is a stretch of time. */
const SETTING =
  /^(?:on|when|if|going|after|in|with|during|as|for|running|walking|uphill|downhill|at|once|whenever|while|barefoot|sitting|standing)$/;
const SPAN_OF_TIME =
  /^(?:in|over|during|for|with|as|on) (?:the (?:last|past)|each|every|this|that|time|days|weeks|a while|ages|monday|tuesday|wednesday|thursday|friday|saturday|sunday|it)/;

/** What gets better or worse and is no pain. */
const ANOTHER =
  /^(?:times|time|pace|fitness|weather|form|results|splits|speed|stamina|technique|cadence|heat|traffic|running|mood|sleep)$/;

/** "Going down stairs", "haven't changed my shoes", "not completely gone": words of a course that tell of something else. */
function isOfSomethingElse(
  { words }: ReadSentence,
  hit: { readonly value: FactValue; readonly from: number; readonly to: number },
): boolean {
  const [last, next] = [words[hit.to - 1].text, words[hit.to]?.text ?? ''];
  const isABit = next === 'a' && /^(?:lot|bit|little|touch|good|fair)$/.test(words[hit.to + 1]?.text ?? '');
  if (last === 'down' && !isABit && /^(?:stairs|steps|hill|hills|the|a|to|slopes)$/.test(next)) return true;
  if (/^chang/.test(last) && /^(?:my|the|any|anything|shoes|how|much|it|that|this|things|a)$/.test(next)) return true;
  const before = words.slice(Math.max(0, hit.from - 2), hit.from); // "In exactly the same place", "haven't gone out once"
  if (last === 'same' && /^(?:place|spot|way|time|day|leg|side|foot|knee|reason|thing|one|route|as)$/.test(next))
    return hit.value === 'same' && next !== 'as';
  if (/^(?:go|gone|going|went)$/.test(last) && /^(?:out|for|to|running|there|into|on|through|over)$/.test(next))
    return true;
  // "Never worse than a 3"
  if (last === 'worse' && next === 'than' && /^(?:never|no)$/.test(words[hit.from].text)) return true;
  if (last === 'on' && !isABit && /^(?:runs?|my|the|a|hills?|climbs?)$/.test(next)) return true;
  if (
    /^(?:good|clear)$/.test(last) &&
    words.slice(0, hit.from).some(({ text }) => /^(?:said|says|showed|scan|bloods|mri)$/.test(text))
  )
    return true;
  if (
    last === 'back' &&
    /^(?:to|down|up|through|into|over)$/.test(next) &&
    !/^(?:bite|haunt)$/.test(words[hit.to + 1]?.text ?? '')
  )
    return true;
  if (hit.value === 'on-and-off' && last === 'off' && /^(?:the|my|a|buses|trains)$/.test(next)) return true;
  if (words.slice(Math.max(0, hit.from - 3), hit.from).some(({ text }) => ANOTHER.test(text))) return true; // "It feels worse on the road", "I keep getting overtaken", "second time out"
  if (
    /^(?:better|worse|easier|sorer|stiffer|tighter|painful|sore|stiff)$/.test(last) &&
    !/^(?:is|isnt|was|hurts)$/.test(words[hit.to + 1]?.text ?? '') &&
    SETTING.test(next) &&
    !SPAN_OF_TIME.test(
      words
        .slice(hit.to, hit.to + 3)
        .map(({ text }) => text)
        .join(' '),
    )
  )
    return true;
  if (
    last === 'getting' &&
    !/^(?:it|this|that|the|a|an|pain|pains|same|these|them|niggles?|injured|hurt|injuries|stabs?|twinges?|cramps?|sore|stiff|shin|calf|my|flare)$/.test(
      next,
    )
  )
    return true;
  if (last === 'time' && /^(?:out|i|running|trying|as|lucky|for|for)$/.test(next)) return true;
  if (last === 'gone' && before.at(-1)?.text === 'but') return true;
  if (last === 'same' && before.some(({ text }) => /^(?:both|either|legs|sides|feet|all)$/.test(text))) return true;
  return (
    hit.value === 'resolved' &&
    before.some(({ text }) =>
      /^(?:not|isnt|hasnt|never|nearly|almost|mostly|havent|arent|until|till|if|when)$/.test(text),
    )
  );
}

const OF_RUNNING = /^(?:k|km|kms|miles|mile|mpw|kilometres|runs|times|days|hours|minutes|min|sessions|weeks|months)$/;

/** "Went from 38 to 55 miles a week" tells of running, and from 3 to 6 of no improvement. */
function isRise({ words }: ReadSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const last = words.slice(from, to + 2).findLastIndex(({ text }) => /^\d/.test(text));
  const counts = Number.parseFloat(words[from + last]?.text ?? '');
  const isOfRuns = words.slice(from, to).some(({ text }) => /^(?:to|from)$/.test(text)) && last >= 0;
  if (isOfRuns && (counts > 10 || OF_RUNNING.test(words[from + last + 1]?.text ?? ''))) return true;
  if (!words.slice(from, to).some(({ text }) => text === 'from')) return false;
  const numbers = words.slice(from, to).flatMap(({ text }) => (/^\d/.test(text) ? Number.parseFloat(text) : []));
  return numbers.length === 2 && (numbers[1] >= numbers[0] || numbers[0] > 10);
}

/** What follows "it's gone" where it is not over: "gone from a 6 to a 3", "gone within a day". */
const GOES_ON =
  /^(?:but|until|in|within|after|by|from|on|to|up|down|back|into|through|downhill|backwards|numb|stiff|dead|red|hard)$/;

/** "Running on and off for years" tells of running. */
const RUNS = /^(?:running|run|ran|jogging|runner|training|cycling|swimming)$/;

const value = (hit: { readonly value: FactValue }): FactValue => hit.value;

/** "When I stand for hours it returns", "eases and then comes back worse that evening": within a day or a run it tells when, and of no bout. */
function isOfRun({ words, line }: ReadSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const said = words.slice(from, to).map(({ text }) => text);
  const returns =
    said.some((text) => /^(?:returns|comes|flares)$/.test(text)) &&
    !said.some((text) => /^(?:keeps?|again|every|time)$/.test(text));
  const isWorse = /^(?:worse|that|later|when|if|after|on|by|in|the|once|as)$/.test(words[to]?.text ?? '');
  return returns && (isWorse || / (?:when|after|once|if) /.test(line));
}

/** "Hills are just the same", "side steps still hurt": the word by which a trend may tell of an activity alone. */
const ends = ({ words }: ReadSentence, { from, to }: Found): string =>
  words[from].text === 'still' && words[to - 1].text !== 'cant' ? 'still' : words[to - 1].text;

/** "Less ouchy", "less limpy than last week": whatever the adjective, by its ending. */
function lessThanBefore(sentence: ReadSentence): Found[] {
  const { words, afterComma } = sentence;
  return words.flatMap(({ text }, index): Found[] => {
    const next = words[index + 1]?.text ?? '';
    if (text !== 'less' || afterComma[index + 1] || !OF_FEELING.test(next) || OF_ELSE.has(next)) return [];
    const [before, after] = [words[index - 1]?.text ?? '', words[index + 2]?.text ?? ''];
    const isClosed = index + 2 >= words.length || afterComma[index + 2] || AFTER_LESS.test(after);
    return isClosed && !/^(?:more|or|no|not|was|were|be)$/.test(before)
      ? foundCourse(sentence, 'trend', 'better', index, index + 2)
      : [];
  });
}

const OF_FEELING = /^[a-z]+(?:y|ing|ful|ous|ive|ed|en|ble|sore|stiff|tight|bad|mad|tender)$/;
/** Less of them is no less pain. */
const OF_ELSE = wordSet(`
  likely busy hilly rocky muddy heavy springy cushy cushiony firm squishy worried training running fit stable`);
const AFTER_LESS =
  /^(?:already|now|today|than|this|each|every|since|so|though|tho|and|but|at|by|after|i|in|lately|these)$/;

/** That it comes back, which way it goes, and how it ended. */
export function courseIn(
  sentence: ReadSentence,
  linked: readonly { readonly from: number; readonly to: number }[],
  spokenOf: boolean,
): Found[] {
  const at = (kind: 'recurrence' | 'trend' | 'outcome', words: typeof trends) =>
    longestHits(hitsIn(words, sentence))
      .filter(({ value, from }) => !(value === 'on-and-off' && RUNS.test(sentence.words[from - 1]?.text ?? '')))
      // "Twenty minutes before it comes back", "if it comes back"
      .filter(
        ({ value, from }) =>
          !(value === 'repeated' && /^(?:before|until|till|if|unless)$/.test(sentence.words[from - 1]?.text ?? '')),
      )
      .filter((hit) => !(value(hit) === 'repeated' && isOfRun(sentence, hit)))
      .filter((hit) => !isRise(sentence, hit))
      .filter((hit) => !isOfSomethingElse(sentence, hit))
      .flatMap(({ value, from, to }) => foundCourse(sentence, kind, value, from, to));
  const recurs = at('recurrence', recurrences);
  const ended = spokenOf
    ? at('outcome', outcomes)
        .filter(() => hitsIn(cuesOfOutcome, sentence).length > 0 || sentence.words.length < 14)
        .filter(
          ({ from, to }) =>
            hitsIn(usual, sentence).length === 0 &&
            (!GOES_ON.test(sentence.words[to]?.text ?? '') ||
              sentence.words[from - 1]?.text === 'was' ||
              sentence.words.slice(from, to).some(({ text }) => /^(?:completely|totally|fully|good)$/.test(text))),
        )
    : [];
  const isEnded = (found: Found) => ended.some((each) => overlaps(each, found) && each.certainty !== 'denied');
  const isLinked = (found: Found) =>
    (/better|worse/.test(String(found.value)) || /^(?:still|same)$/.test(ends(sentence, found))) &&
    (/^(?:makes|made|make|making|makes)$/.test(sentence.words[found.from - 2]?.text ?? '') ||
      !sentence.words
        .slice(found.from, found.to)
        .some((word) =>
          /^(?:getting|get|got|each|every|bit|lot|slightly|much|slowly|gradually|earlier|sooner|now|than)$/.test(
            word.text,
          ),
        )) &&
    linked.some((link) => overlaps(link, found));
  const told = at('trend', trends);
  const less = lessThanBefore(sentence).filter((each) => !told.some((other) => overlaps(other, each)));
  const goes = [...told, ...less].filter((found) => !isEnded(found) && !isLinked(found));
  return [...recurs, ...goes, ...ended.filter((each) => each.certainty !== 'denied')];
}

/** "Not getting better" is a trend of its own, stated; what denies it stands within its words. */
function foundCourse(
  sentence: ReadSentence,
  kind: 'recurrence' | 'trend' | 'outcome',
  value: FactValue,
  from: number,
  to: number,
): Found[] {
  const { certainty } = stanceOf(sentence, from, to);
  return certainty === 'asked' && kind === 'outcome' ? [] : foundAt(sentence, kind, value, from, to);
}
