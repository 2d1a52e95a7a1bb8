import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import type { ActivityHit } from './activities.ts';
import { effectClasses, effectWords } from './effect-words.ts';
import type { Found } from './found.ts';
import { otherBeginnings } from './onset-words.ts';
import { verdictsIn } from './verdicts.ts';

const effects = phraseTable<keyof typeof effectWords>(
  Object.entries(effectWords) as [keyof typeof effectWords, string][],
  effectClasses,
);

const otherStarts = phraseTable([[true, otherBeginnings]]);

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Words that can tie what is felt to an activity after it: "hurts when I …". */
export const connectors = listed(
  `since upon when whenever while whilst after during on with from by if in at as once following going doing to every each without for until through of into within under over especially particularly only where everytime immediately straight directly coming running walking than`,
);
/** Those of them that can also stand before an activity whose effect follows: "when I …, it hurts". */
export const leads = listed(
  'since upon when whenever while whilst after during on with if once into following as every each without everytime from until by in for at',
);

/** What is said to become of the pain. */
export type Effect = {
  readonly effect: keyof typeof effectWords;
  readonly from: number;
  readonly to: number;
};

/** Commas, slashes and brackets between two words. */
export const commas = (sentence: ReadSentence, from: number, to: number): number =>
  sentence.afterComma.slice(from, to + 1).filter(Boolean).length;

const DOING = /^(?:climbing|running|walking|sitting|standing|cycling|swimming|descending|jogging|driving|lying)$/;

/** "It stops me from running" is no pain that stops. */
const STOPPING = /^stop/;
/** What turns "fine" into its opposite. */
const UNPLEASANT = /^(?:not|isnt|arent|wasnt|never|less|far)$/;

/** Qualities are felt: they make an activity worse unless denied, or unless the words say right away what becomes of them. */
export function effectsIn(
  sentence: ReadSentence,
  feels: readonly Found[],
  activities: readonly ActivityHit[] = [],
): Effect[] {
  const denied = sentence.marks.deniedBy.map((denier) => denier >= 0);
  const stands = (to: number) =>
    to >= sentence.words.length || sentence.afterComma[to] || sentence.line[sentence.at[to] - 2] === ';';
  const begins = hitsIn(otherStarts, sentence);
  const worded = hitsIn(effects, sentence)
    // "Started doing heel drops" is no pain that starts.
    .filter(({ from, to }) => !begins.some((other) => other.from <= from && other.to > to))
    // "Always on towpath" tells of ground and not of pain.
    .filter(
      ({ from, to }) => !ADVERB.test(sentence.words[from].text) || to - from > 2 || !tellsOfRuns(sentence, feels, from),
    )
    // "I can run all day" spares; "I run all day" does not.
    .filter(
      ({ from, to, value }) => value !== 'nothing' || !ABLY.test(textOf(sentence, from, to)) || isAble(sentence, from),
    )
    // "Gone from nothing to four times a week"
    .filter(
      ({ from, to }) =>
        !(
          /^(?:gone|went|goes|go)$/.test(sentence.words[from].text) &&
          /^(?:from|to|for|back|through|out)$/.test(sentence.words[to]?.text ?? '')
        ),
    )
    // "HELP! Shin splints"
    .filter(({ from, to }) => !(from === 0 && to === 1 && /^help$/.test(sentence.words[0].text)))
    // "I would be better off"
    .filter(({ from, to }) => !(sentence.words[from].text === 'better' && sentence.words[to]?.text === 'off'))
    // "As soon as I stop running"
    .filter(
      ({ from, to }) =>
        !(/^stop/.test(sentence.words[from].text) && /^(?:run|walk|jog)|ing$/.test(sentence.words[to]?.text ?? '')),
    )
    // "Cycling: nothing", but not "nothing fast".
    .filter(
      ({ from, to }) => !(to - from === 1 && /^(?:nothing|nada|zilch)$/.test(sentence.words[from].text) && !stands(to)),
    )
    .map(({ value, from, to }): Effect => {
      if (value === 'worse' && denied[from]) return { effect: 'nothing', from, to };
      if (value === 'better' && denied[from]) return { effect: 'no-relief', from, to };
      return { effect: value, from, to };
    });
  for (const [index, { text }] of sentence.words.entries()) {
    // "Always on descents, never climbing."
    if (/^(?:never|not)$/.test(text) && DOING.test(sentence.words[index + 1]?.text ?? '')) {
      worded.push({ effect: 'nothing', from: index, to: index + 1 });
    }
  }
  worded.push(
    ...unableIn(sentence, activities),
    ...ableIn(sentence, activities),
    ...spokenOff(sentence, activities),
    ...verdictsIn(sentence, activities),
  );
  const last = sentence.words.length - 1;
  // "Sitting hurts, running doesn't."
  if (last > 1 && /^(?:doesnt|dont|isnt|didnt|wont|arent|not)$/.test(sentence.words[last].text)) {
    worded.push({ effect: 'nothing', from: last, to: last + 1 });
  }
  const felt = feels.flatMap(({ from, to, certainty }): Effect[] => {
    const told = worded.some(
      (each) =>
        each.from >= to &&
        each.from - to <= 3 &&
        sentence.clauses[each.from] === sentence.clauses[from] &&
        !leadsBetween(sentence, to, each.from) &&
        commas(sentence, to, each.from) === 0,
    );
    return told && certainty !== 'denied' ? [] : [{ effect: certainty === 'denied' ? 'nothing' : 'worse', from, to }];
  });
  // "Not fine" is not "fine".
  const whole = worded.filter(
    (each) =>
      !worded.some(
        (other) =>
          other.from <= each.from &&
          other.to >= each.to &&
          other.to - other.from > each.to - each.from &&
          (UNPLEASANT.test(sentence.words[other.from].text) ||
            STOPPING.test(sentence.words[other.from].text) ||
            sentence.words[other.from].text === 'neither'),
      ),
  );
  const rank = { 'no-relief': 3, nothing: 2, better: 1, worse: 0 };
  const all = [...whole, ...felt].toSorted(
    (a, b) => rank[b.effect] - rank[a.effect] || b.to - b.from - (a.to - a.from),
  );
  const kept: Effect[] = [];
  for (const each of all) if (kept.every((other) => each.to <= other.from || each.from >= other.to)) kept.push(each);
  return kept.sort((a, b) => a.from - b.from);
}

const UNABLE = /^(?:cant|couldnt|cannot|unable|struggle|struggling|struggled)$/;
const EVEN = /^(?:even|really|still|to|always|usually|just|properly|comfortably|fully|now|do)$/;

/** "I still can't reverse the car": what cannot be done. */
function unableIn(sentence: ReadSentence, activities: readonly ActivityHit[]): Effect[] {
  return activities.flatMap(({ from, to, value }): Effect[] => {
    const start = [1, 2, 3].find((back) => UNABLE.test(sentence.words[from - back]?.text ?? ''));
    if (start === undefined || /^(?:rest|massage|cold|heat|eating)$/.test(value)) return [];
    const between = sentence.words.slice(from - start + 1, from);
    return between.every(({ text }) => EVEN.test(text)) ? [{ effect: 'worse', from: from - start, to }] : [];
  });
}

/** "I can get through parkrun but …": what can be done, against what cannot. */
function ableIn(sentence: ReadSentence, activities: readonly ActivityHit[]): Effect[] {
  const turn = sentence.words.findIndex(({ text }) => text === 'but');
  return activities.flatMap(({ from }): Effect[] => {
    if (turn < from) return [];
    const start = [1, 2, 3, 4].find((back) => /^(?:can|could|able)$/.test(sentence.words[from - back]?.text ?? ''));
    if (start === undefined) return [];
    const between = sentence.words.slice(from - start + 1, from);
    const isDoing = between.every(({ text }) =>
      /^(?:to|get|through|round|do|manage|cope|with|handle|tolerate|just|about|still|happily|easily|a|an|my|go|for|short|usually|fine)$/.test(
        text,
      ),
    );
    return isDoing && between.length > 0 ? [{ effect: 'nothing', from: from - start, to: from }] : [];
  });
}

/** "Parkrun, no.", "nor at work": an activity that is only ticked off. */
function spokenOff({ words, afterComma, line, at }: ReadSentence, activities: readonly ActivityHit[]): Effect[] {
  return activities.flatMap(({ from, to }): Effect[] => {
    const isParted = afterComma[to] || line[(at[to] ?? 0) - 2] === ';';
    if (words[to]?.text === 'no' && (isParted || words.length <= 3) && to + 1 === words.length)
      return [{ effect: 'nothing', from: to, to: to + 1 }];
    const before = words.slice(Math.max(0, from - 3), from);
    const nor = before.findIndex(({ text }) => text === 'nor');
    return nor < 0 ? [] : [{ effect: 'nothing', from: from - before.length + nor, to: from - before.length + nor + 1 }];
  });
}

const ADVERB = /^(?:always|mostly|mainly|usually|typically|only)$/;

/** Whether the words before tell of somebody's runs, and of nothing felt. */
const tellsOfRuns = ({ words, line, at }: ReadSentence, feels: readonly Found[], index: number): boolean =>
  !feels.some(({ from }) => from < index) &&
  !/ (?:it|its|pain|happens|happening|comes|problem|symptoms|worse|sore|hurts) /.test(line.slice(0, at[index])) &&
  words
    .slice(Math.max(0, index - 10), index)
    .some(({ text }) => /^(?:run|runs|running|ran|jog|jogging|train|training|miles|km|k)$/.test(text)) &&
  line[at[index] - 2] !== ';';

const ABLY =
  /^(?:all day|all day long|for hours|happily|quite happily|perfectly well|just fine|till the cows|forever|for miles|as normal)$/;

const textOf = ({ words }: ReadSentence, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

/** Whether a clause tells of what one can do. */
const isAble = ({ words, clauses }: ReadSentence, at: number): boolean =>
  words.slice(clauses.indexOf(clauses[at]), at).some(({ text }) => /^(?:can|could|able|manage|still)$/.test(text));

const leadsBetween = (sentence: ReadSentence, from: number, to: number): boolean =>
  sentence.words.slice(from, to).some((word) => connectors.has(word.text));
