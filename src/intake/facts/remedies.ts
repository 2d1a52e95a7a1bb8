import type { Certainty, PostRole } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, longestHits, phraseTable } from '../text/phrase-table.ts';
import { type Found, foundAt } from './found.ts';
import type { Link } from './link.ts';
import {
  aidWords,
  crossTrainingWords,
  doingBehind,
  exerciseWords,
  insteadWords,
  notRemedies,
  tryingWords,
} from './remedy-words.ts';
import { remedyClasses, treatmentWords } from './treatment-words.ts';

/** A remedy's name, and what must stand around it: nothing, that it is done, or that it stands in for running. */
type Named = { readonly remedy: string | null; readonly needs: 'nothing' | 'doing' | 'use' | 'instead' };

const rows = (words: Readonly<Record<string, string>>, needs: Named['needs']) =>
  Object.entries(words).map(([remedy, phrases]): [Named, string] => [{ remedy, needs }, phrases]);

const remedies = phraseTable<Named | null>(
  [
    ...rows(treatmentWords, 'nothing'),
    ...rows(exerciseWords, 'doing'),
    [{ remedy: null, needs: 'use' }, aidWords],
    ...rows({ movement: crossTrainingWords }, 'instead'),
    [null, notRemedies],
  ],
  remedyClasses,
);
const tried = phraseTable([[true, tryingWords]], remedyClasses);
const judged = phraseTable([[true, doingBehind]], remedyClasses);
const instead = phraseTable([[true, insteadWords]]);
/** That something is only thought of. */
const thoughts = phraseTable([
  [
    true,
    `consider*, thinking (of|about), tempted ~3, might, may, wondering (about|if|whether), not sure (whether|if), debating, contemplating, toying with, in two minds, maybe, perhaps`,
  ],
]);

/** "A class to help the hip", but not "it seems to help". */
const isPurpose = (words: ReadSentence['words'], at: number): boolean =>
  words[at - 1]?.text === 'to' && !/^(?:seems?|appears?|tends?|used)$/.test(words[at - 2]?.text ?? '');

/** Whether a link's words say that it helps, in the present: "stretching helps", not "a class to help the hip". */
const isPresently = ({ words }: ReadSentence, link: Link): boolean =>
  words
    .slice(link.from, link.to)
    .some(({ text }, index) => PRESENTLY.test(text) && !isPurpose(words, link.from + index));

/** How far before a name the words may stand that say what is done with it. */
const REACH_BEFORE = 6;
/** And how far behind it. */
const REACH_BEHIND = 5;

const CONDITION = /^(?:if|when|whenever|unless|during)$/;
/** Activities whose easing is a reliever and, in the present tense, no remedy by itself: "stretching helps". */
const PRESENTLY =
  /^(?:helps|help|eases|ease|loosens|settles|soothes|relieves|fixes|works|better|likes|like|loves|sorts|improves|makes|feels|is|are|goes|clears|stops)$/;
/** What is done with or against a remedy denies it: "I don't do any strength work", "never bothered with tape". */
const UNDONE =
  /(?:^| )(?:dont|didnt|never|havent|hasnt|not|no longer|stopped|wont|cant|couldnt|hardly|barely) (?:(?:really|ever|even|actually|been|yet) )*(?:do|doing|did|done|tried|try|trying|use|used|using|wear|wearing|worn|had|have|got|get|bother|bothered|bought|buy|changed|taken|take|need|want|afford)(?: (?:any|much|my|the|a|an|with|to|enough|of|that|those|anything|doing|try|get|have|buy|like|using|fancy|in|way))* $/;

/** "I haven't changed my shoes" */
const NOT = /(?:^| )(?:dont|didnt|never|havent|hasnt|not|wont) (?:(?:really|even|ever|actually|yet|been) )*$/;

/** What is done as often without a trouble, so that its hurting tells of no remedy. */
const MAY_HURT = /^(?:rest|movement|warm-up|stretching|strengthening|running-technique)$/;
const TRIED =
  /(?:^| )(?:tried|trying|been doing|been|gave me|given me|told me to|started|(?:swapped|switched|moved|gone|went) (?:over )?to) (?:\w+ ){0,2}$/;
/** Somebody else who speaks of the writer: "my husband says rest it". */
const SPEAKS =
  / (?:says|said|say|suggests?|suggested|recommends?|recommended|reckons|thinks|told me|tells me|swears|gave me|lent me|wants me|keeps telling) /;

/** Somebody else who does it to or for the writer: "got my other half to rub it", "the chiro gave me a sheet". */
const CAUSES =
  / (?:got|get|had|have|having|let|asked|made|making|borrowed|nicked|paid) (?:my|the|a|an|someone|somebody|him|her|them) /;
const OF_ME = / (?:me|mine|myself) /;

/** "Please don't tell me to stop running" */
const UNWANTED =
  /(?:^| )(?:(?:dont|not) (?:tell|say|want) (?:\w+ ){0,3}|(?:hate|love|enjoy|miss) |(?:tripped|fell|trod|slipped|stepped) (?:over|on) (?:the|a|my) )$/;

/** The words right before a place, as one line. */
const lineBefore = ({ words }: ReadSentence, from: number): string =>
  words
    .slice(Math.max(0, from - REACH_BEFORE), from)
    .map(({ text }) => `${text} `)
    .join('');

/** "Since I moved my runs onto the treadmill": when it began, or what is blamed. */
const SINCE = /(?:^| )(?:since|after) (?:i|ive|my|we) (?:\w+ ){0,2}$/;

/** "It hurts when I stretch", "if I drink enough": nothing that is done against it. */
const isCondition = ({ words, clauses }: ReadSentence, from: number): boolean =>
  words
    .slice(Math.max(0, from - REACH_BEFORE), from)
    .some(
      ({ text }, index) => CONDITION.test(text) && clauses[Math.max(0, from - REACH_BEFORE) + index] === clauses[from],
    );

/** Whether the words around a name say what it needs: that it is done, planned, advised or judged, or stands in for running. */
function isMeant(sentence: ReadSentence, { needs }: Named, from: number, to: number): boolean {
  const { words, clauses, marks } = sentence;
  if (needs === 'nothing') return true;
  if (needs === 'instead')
    return hitsIn(instead, sentence).some(
      (hit) => hit.from - to <= REACH_BEHIND && from - hit.to <= 2 && Math.abs(clauses[hit.from] - clauses[from]) <= 1,
    );
  const { afterComma } = sentence;
  // "A cushion with a hole gives me half an hour": a thing that a sentence begins with is used.
  const isFirst = from === 0 || afterComma[from] || (from === 1 && /^(?:a|an|the|my|two)$/.test(words[0].text));
  if (needs === 'use' && isFirst) return true;
  const isFragment = words.length <= 4 && !words.some(({ text }) => /^(?:is|are|was|were|has|have)$/.test(text));
  if (marks.asked[from] || isFragment || words[from - 1]?.text === 'i') return true;
  const isNear = (hit: { readonly from: number; readonly to: number }) =>
    hit.to <= from && from - hit.to <= REACH_BEFORE && clauses[hit.from] === clauses[from];
  const isBehind = (hit: { readonly from: number; readonly to: number }) =>
    hit.from >= to && hit.from - to <= REACH_BEHIND && clauses[hit.from] - clauses[from] <= 1;
  return hitsIn(tried, sentence).some(isNear) || hitsIn(judged, sentence).some(isBehind);
}

/** Whether the words behind a name say how often it is done, what for or how it went. */
function isBehindDone(sentence: ReadSentence, from: number, to: number): boolean {
  return hitsIn(judged, sentence).some(
    (hit) => hit.from >= to && hit.from - to <= 2 && sentence.clauses[hit.from] === sentence.clauses[from],
  );
}

/** A change of shoes that is made is told of as a shoe; one that is asked about or denied is a remedy. */
function isMeantChange(sentence: ReadSentence, from: number, certainty: Certainty): boolean {
  const opening = sentence.words[from].text;
  if (certainty === 'denied') return /^chang/.test(opening);
  if (/(?:^| )(?:tried|trying|try) $/.test(lineBefore(sentence, from))) return true;
  const isPlain = /^(?:switch|chang|swap)/.test(opening) && !/ (?:to|into|from|for) /.test(sentence.line);
  if (certainty !== 'asked' && certainty !== 'hedged')
    return (
      isPlain || (/ (?:back to|heels|flats|flops) /.test(sentence.line) && /^(?:go|went|stop|gave|quit)/.test(opening))
    );
  return /^(?:go|switch|chang|swap|mov|replac|rotat|wider|narrower|bigger|half)/.test(opening);
}

/** How a remedy is said: done, thought of, asked about, or not done. */
function certaintyOf(sentence: ReadSentence, from: number, to: number, link: Link | undefined): Certainty {
  const { certainty } = stanceOf(sentence, from, to);
  if (certainty === 'asked') return certainty;
  const before = lineBefore(sentence, from);
  if (/^ not tried ;? ?/.test(sentence.line) || UNDONE.test(before) || NOT.test(before)) return 'denied';
  // "Ice hasn't helped" denies the help alone.  // … and "did no exercise" denies within its own words.
  if (certainty === 'denied') return link === undefined && sentence.marks.deniedBy[from] >= 0 ? certainty : 'stated';
  const isThought = hitsIn(thoughts, sentence).some((hit) => hit.to <= from && from - hit.to <= REACH_BEFORE - 1);
  return isThought ? 'hedged' : certainty;
}

/**
 * What is done or advised against the pain.
 *
 * @param sentence the sentence
 * @param role whose words they are: a replier's are advice, whomever it helped
 * @param links what makes it better or worse
 * @param blamed what the sentence explains the pain by: insoles that are blamed are no remedy
 */
export function remediesIn(
  sentence: ReadSentence,
  role: PostRole,
  links: readonly Link[],
  blamed: readonly { readonly from: number; readonly to: number }[] = [],
): Found[] {
  return longestHits(hitsIn(remedies, sentence)).flatMap(({ value, from, to }) => {
    if (value === null) return [];
    const { remedy } = value;
    const isOfOther =
      sentence.marks.others[from] &&
      !SPEAKS.test(sentence.line) &&
      !(CAUSES.test(sentence.line) && !sentence.marks.others[0]) &&
      !OF_ME.test(sentence.line) &&
      !sentence.words.slice(from, to).some(({ text }) => /^(?:my|me)$/.test(text));
    if (isOfOther && role === 'asker' && !sentence.marks.asked[from]) return [];
    const link = links.find((each) => each.activity.from < to && each.activity.to > from);
    if (role === 'replier')
      return value.needs === 'instead' && !isMeant(sentence, value, from, to)
        ? []
        : advised(sentence, remedy, from, to);
    const certainty = certaintyOf(sentence, from, to, link);
    if (remedy === 'shoe-change' && !isMeantChange(sentence, from, certainty)) return [];
    const isBlamed = blamed.some((each) => each.from < to && each.to > from);
    if (isBlamed && !/ (?:help|try|tried|worth|use|need|get|buy|better|about|considering) /.test(sentence.line))
      return [];
    const isSince = !/^(?:rest|lower-mileage)$/.test(remedy ?? '') && SINCE.test(lineBefore(sentence, from));
    if (
      ((isCondition(sentence, from) || isSince) && certainty !== 'asked') ||
      UNWANTED.test(lineBefore(sentence, from))
    )
      return [];
    if (link === undefined) {
      return isMeant(sentence, value, from, to) ? foundAt(sentence, 'remedy', remedy, from, to, { certainty }) : [];
    }
    if (value.needs === 'instead') {
      return isMeant(sentence, value, from, to) && link.effect === 'better'
        ? foundAt(sentence, 'remedy', remedy, from, to, { certainty })
        : [];
    }
    const isPresent =
      link.effect === 'better' &&
      certainty !== 'asked' &&
      (/^(?:rest|movement|warm-up)$/.test(remedy ?? '') || isPresently(sentence, link));
    const isOrdinary = value.needs !== 'nothing';
    const hinders =
      ((link.effect === 'worse' && (isOrdinary || MAY_HURT.test(remedy ?? ''))) ||
        (link.effect === 'nothing' && certainty !== 'asked' && isOrdinary)) &&
      !TRIED.test(lineBefore(sentence, from)) &&
      !(isBehindDone(sentence, from, to) && !isOrdinary);
    return isPresent || hinders ? [] : foundAt(sentence, 'remedy', remedy, from, to, { certainty });
  });
}

/** A replier's remedy: advice, whoever it helped. */
function advised(sentence: ReadSentence, value: string | null, from: number, to: number): Found[] {
  const { certainty } = stanceOf(sentence, from, to);
  // "Have you changed your shoes?" asks what was, and advises nothing.
  if (value === 'shoe-change' && certainty === 'asked' && / (?:have|did|had) you /.test(sentence.line)) return [];
  const isUndone = certainty === 'stated' && UNDONE.test(lineBefore(sentence, from));
  const said = certainty === 'asked' && !sentence.asks ? 'stated' : certainty;
  return [{ kind: 'remedy', value, from, to, certainty: isUndone ? 'denied' : said }];
}
