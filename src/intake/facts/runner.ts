import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { textsOf } from '../text/stretch.ts';
import { mostDays } from '../time/lengths.ts';
import type { Moment } from '../time/moments.ts';
import { numberWords } from '../time/time-words.ts';
import { type Found, foundAt } from './found.ts';
import { anyMedication, conditions, historyCues, medicationWords } from './runner-words.ts';

const table = (phrases: string) => phraseTable([[true, phrases]]);
const conditionTable = phraseTable(Object.entries(conditions));
const historyTable = table(historyCues);
const medications = phraseTable<string | null>([...Object.entries(medicationWords), [null, anyMedication]]);

/** Units that make a number no age. */
const NO_AGE =
  /^(k|km|kms|m|miles|mile|minutes|minute|hours|hour|seconds|weeks|week|days|day|months|month|kg|kilos|lbs|stone|percent|degrees|times|runs|am|pm|reps|sets|metres|meters|feet|cm|mm|pounds|dollars|euros|quid|bucks|per|in|off|into|down|out|of|x|years|year|or|st|back|ft|mph|kph|spm|bpm|min|mi|sec|sure|certain|positive|confident|better|recovered|there|done)$/;

/** Whether a number in a list stands among words of who somebody is rather than among scores and counts. */
function isOfPerson(words: readonly string[], index: number): boolean {
  const near = words.slice(Math.max(0, index - 5), index + 5);
  return near.some((word) =>
    /^(?:i|im|ive|female|male|f|m|woman|man|mum|dad|mother|father|runner|postpartum|from|living|based|years|triathlete|cyclist|pianist|nurse|teacher|never|back|married|retired|student)$/.test(
      word,
    ),
  );
}

/** How old the asker is. */
export function agesIn(sentence: ReadSentence): Found[] {
  const words = textsOf(sentence);
  return words.flatMap((word, index): Found[] => {
    const before = words[index - 1] ?? '';
    const after = words[index + 1] ?? '';
    const decade = /^(twent|thirt|fort|fift|sixt|sevent)ies$/.test(word) || (/^[2-8]0$/.test(word) && after === 's');
    // "I used to run a lot in my twenties"
    const isPast =
      decade &&
      / (?:used|back|when|was|played|ran|did|had|since) /.test(sentence.line) &&
      !/ (?:im|am) /.test(sentence.line);
    if (decade && !isPast && /^(my|early|mid|late)$/.test(before)) {
      const tens =
        { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70 }[word] ?? Number(word);
      const [from, to] =
        before === 'early'
          ? [tens, tens + 3]
          : before === 'mid'
            ? [tens + 4, tens + 6]
            : before === 'late'
              ? [tens + 7, tens + 9]
              : [tens, tens + 9];
      return foundAt(sentence, 'age', { from, to }, Math.max(0, index - 2), /^\d/.test(word) ? index + 2 : index + 1);
    }
    // "Twenty-three year old"
    const tens = numberWords[word];
    const ones = numberWords[after];
    if (
      typeof tens === 'number' &&
      tens >= 13 &&
      /^(?:years?|yr)$/.test(words[index + (typeof ones === 'number' && ones < 10 ? 2 : 1)] ?? '') &&
      words[index + (typeof ones === 'number' && ones < 10 ? 3 : 2)] === 'old'
    ) {
      const isTwo = typeof ones === 'number' && ones < 10;
      return foundAt(sentence, 'age', isTwo ? tens + ones : tens, index, index + (isTwo ? 4 : 3));
    }
    // "F28", "m45"
    if (/^[mf][1-9]\d$/.test(word)) return foundAt(sentence, 'age', Number(word.slice(1)), index, index + 1);
    if (!/^\d{1,2}$/.test(word)) return [];
    const years = Number(word);
    if (years < 8) return [];
    const old =
      (/^(years?|yr|yo|y)$/.test(after) &&
        (/^(old|young|o|male|female|man|woman|guy|runner)$/.test(words[index + 2] ?? '') ||
          (words[index + 2] === 'of' && words[index + 3] === 'age'))) ||
      after === 'yo' ||
      after === 'yrold' ||
      (after === 'y' && words[index + 2] === 'o');
    const oldEnd = after === 'yo' || after === 'yrold' ? index + 2 : index + 3;
    if (old)
      return foundAt(
        sentence,
        'age',
        years,
        index,
        words[index + 2] === 'of' && words[index + 3] === 'age' ? index + 4 : Math.min(words.length, oldEnd),
      );
    const glued = sentence.words[index + 1]?.start === sentence.words[index].end;
    const gluedBefore = sentence.words[index - 1]?.end === sentence.words[index].start;
    if (
      /^[mf]$/.test(after) &&
      (glued || index + 2 === words.length) &&
      years >= 13 &&
      !/^(ran|run|of|for|x|the|did|last|about|after|than)$/.test(before)
    )
      return foundAt(sentence, 'age', years, index, index + 2);
    const slashed =
      sentence.afterComma[index] && years >= 13 && index < 4 && !NO_AGE.test(after) && !/^(?:mpw|kpw)$/.test(after);
    if (/^[mf]$/.test(before) && (gluedBefore || slashed)) return foundAt(sentence, 'age', years, index - 1, index + 1);
    if (/^(male|female|man|woman)$/.test(after) && /^(a|im|i|am|)$/.test(before))
      return foundAt(sentence, 'age', years, index, index + 2);
    if (before === 'is' && words[index - 2] === 'age') return foundAt(sentence, 'age', years, index - 2, index + 1);
    if (/^(aged|age|turning|turned|male|female)$/.test(before))
      return foundAt(sentence, 'age', years, index - 1, index + 1);
    // "I have 45 years", as other languages have it
    const hasYears =
      before === 'have' &&
      words[index - 2] === 'i' &&
      after === 'years' &&
      !/^(?:of|in|as|running)$/.test(words[index + 2] ?? '');
    if (hasYears) return foundAt(sentence, 'age', years, index - 2, index + 2);
    const says =
      (before === 'at' && /^(?:i|ive|im|my)$/.test(after)) ||
      // "In rude health at 66", "still running at 71"
      (before === 'at' &&
        years >= 30 &&
        words
          .slice(Math.max(0, index - 5), index - 1)
          .some((each) => /^(?:health|healthy|still|fit|age|old|young|runner)$/.test(each))) ||
      // "I'm overweight and 52"
      (before === 'and' &&
        years >= 18 &&
        /^ (?:so |and |but |well )?(?:im|i am) /.test(sentence.line) &&
        (index + 1 === words.length || sentence.afterComma[index + 1])) ||
      before === 'im' ||
      // "I'm a creaky 62", "not bad for 51"
      (words[index - 2] === 'a' &&
        /^(?:im|am)$/.test(words[index - 3] ?? '') &&
        years >= 18 &&
        (index + 1 === words.length || sentence.afterComma[index + 1])) ||
      (before === 'for' && /^(?:bad|fit|good|old|young)$/.test(words[index - 2] ?? '') && years >= 25) ||
      // "Just hit 50", "pushing 60", "I'll be 40 next month"
      (/^(?:hit|hitting|pushing|nearing|approaching|reached|turn)$/.test(before) &&
        years >= 25 &&
        !/^(?:out|on|of|at)$/.test(after)) ||
      (before === 'be' && /^(?:iwill|will)$/.test(words[index - 2] ?? '') && /^(?:next|in|this|soon|)$/.test(after)) ||
      (before === 'am' && (index === 1 || words[index - 2] === 'i')) ||
      (/^(nearly|almost|only|just|now)$/.test(before) && /^(im|am)$/.test(words[index - 2] ?? ''));
    const inYears = after === 'years' && !/^(?:of|in|into|ago|now|running|off|out)$/.test(words[index + 2] ?? '');
    if (says && (inYears || !NO_AGE.test(after)))
      return foundAt(
        sentence,
        'age',
        years,
        before === 'im' || before === 'at' || index === 1 ? index - 1 : index - 2,
        index + 1,
      );
    const last = index + 1 === words.length;
    const opens = index === 0 || sentence.afterComma[index] || sentence.line[sentence.at[index] - 2] === ';';
    const inYearsAlone = after === 'years' && (index + 2 === words.length || sentence.afterComma[index + 2]);
    // "61, never run", "… (47)", "33, back running", "F28": a number that stands alone among what somebody is.
    const listed =
      years >= 13 &&
      years <= 95 &&
      !/^[£$€]$/.test(before) &&
      ((opens && (last || sentence.afterComma[index + 1]) && (index === 0 || last || isOfPerson(words, index))) ||
        (opens && inYearsAlone));
    if (listed && inYearsAlone) return foundAt(sentence, 'age', years, index, index + 2);
    return listed ? foundAt(sentence, 'age', years, index, index + 1) : [];
  });
}

/** Hits of named conditions, longest first. */
export function conditionsIn(sentence: ReadSentence) {
  return longestHits(hitsIn(conditionTable, sentence));
}

/** Illnesses that are told of for no other reason than that somebody has or had them. */
const illnesses = new Set(
  'diabetes asthma anaemia menopause glandular-fever vitamin-d-deficiency eating-disorder epilepsy coeliac ibs raynauds pots multiple-sclerosis lyme-disease shingles endometriosis osteoporosis hypermobility fibromyalgia cancer heart-disease blood-pressure psoriasis spondylitis bowel-disease gout lupus migraine thyroid covid rheumatoid-arthritis scoliosis'.split(
    ' ',
  ),
);
/** Hurts that are the complaint itself while they are recent. */
const injuries = new Set(['muscle-tear', 'sprain', 'broken-bone', 'dislocation']);
const LONG_AGO_DAYS = 60;
/** An operation that nobody had. */
const ONLY_OFFERED =
  /\b(?:offered|suggested|suggests|recommended|recommends|considering|avoid|without|mentioned|proposed|wants|talk of|instead of|before)\b/;

/** Whether a hurt is told of as long past: more than two months ago, in another year, "previously". */
function isLongAgo(sentence: ReadSentence, moments: readonly Moment[]): boolean {
  const said =
    / (?:twice|once|times) before/.test(sentence.line) ||
    / (?:previous|previously|before|old|past|once|used|history|originally|years|child|kid|teenager|last year) /.test(
      sentence.line,
    );
  return (
    said ||
    moments.some(({ length, name }) => (length === null ? /\d{4}|year/.test(name) : mostDays(length) > LONG_AGO_DAYS))
  );
}

/** What the asker has or had before, where the words make it history and no explanation claims it. */
export function historiesIn(
  sentence: ReadSentence,
  moments: readonly Moment[],
  isClaimed: (from: number, to: number) => boolean,
): Found[] {
  const cues = hitsIn(historyTable, sentence);
  const isPast = isLongAgo(sentence, moments);
  // "GP said Raynaud's years ago" is what somebody has, and explains nothing new.
  const all = conditionsIn(sentence).filter(
    ({ value, from, to }) => !isClaimed(from, to) || (isPast && illnesses.has(value)),
  );
  return all.flatMap(({ value, from, to }) => {
    if (
      value === 'surgery' &&
      ONLY_OFFERED.test(
        sentence.words
          .slice(Math.max(0, from - 5), from)
          .map(({ text }) => text)
          .join(' '),
      )
    )
      return [];
    if (injuries.has(value) && !isPast) return [];
    const isIll =
      illnesses.has(value) &&
      sentence.words
        .slice(Math.max(0, from - 4), from)
        .some(({ text }) =>
          /^(?:have|had|has|got|ive|im|am|was|were|with|been|being|ex|former|post|after|through|my|mild|bad|since|said|for|diagnosed|called)$/.test(
            text,
          ),
        );
    const near =
      isIll || cues.some((hit) => (hit.to <= from + 3 && from - hit.to < 8) || (hit.from >= from && hit.from - to < 8));
    const isTrait =
      /^(?:diabetic|asthmatic|arthritic|hypermobile|osteoporotic|anaemic|anemic|perimenopausal|menopausal|postmenopausal|epileptic|coeliac|celiac|periods?|amenorrhoea)$/.test(
        sentence.words[from].text,
      );
    const opens = isTrait || (from <= 1 && sentence.opensParagraph) || sentence.marks.deniedBy[from] >= 0;
    const covered =
      value !== 'surgery' && all.some((other) => other.value === 'surgery' && Math.abs(other.from - to) <= 1);
    return (near || opens) && !covered ? foundAt(sentence, 'history', value, from, to) : [];
  });
}

/** A drug that is not taken: "I can't take ibuprofen". */
const NOT_TAKEN =
  /(?:^| )(?:cant|cannot|couldnt|dont|didnt|not|never|wont|avoid|avoiding|allergic to|intolerant to|havent|hate|rather not|without) (?:(?:take|taking|taken|tolerate|have|had|use|used|like|want|need|on|any|really|even|be|get|touch|much) )*$/;

/** Drugs. */
export function medicationsIn(sentence: ReadSentence): Found[] {
  return longestHits(hitsIn(medications, sentence)).flatMap(({ value, from, to }) => {
    const before = sentence.words
      .slice(Math.max(0, from - 5), from)
      .map(({ text }) => `${text} `)
      .join('');
    return foundAt(sentence, 'medication', value, from, to, NOT_TAKEN.test(before) ? { certainty: 'denied' } : {});
  });
}
