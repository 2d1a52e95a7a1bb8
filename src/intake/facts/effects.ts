import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import { effectWords } from './effect-words.ts';
import type { Found } from './found.ts';
import { otherBeginnings } from './onset-words.ts';

const named = { word: 'knee,neck,back,leg,foot,hip,heel,calf,shin,ankle' };
const effects = phraseTable<keyof typeof effectWords>(
  Object.entries(effectWords) as [keyof typeof effectWords, string][],
  named,
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
export function effectsIn(sentence: ReadSentence, feels: readonly Found[]): Effect[] {
  const denied = sentence.marks.deniedBy.map((denier) => denier >= 0);
  const stands = (to: number) =>
    to >= sentence.words.length || sentence.afterComma[to] || sentence.line[sentence.at[to] - 2] === ';';
  const begins = hitsIn(otherStarts, sentence);
  const worded = hitsIn(effects, sentence)
    // "Started doing heel drops" is no pain that starts.
    .filter(({ from, to }) => !begins.some((other) => other.from <= from && other.to > to))
    // "As soon as I stop running"
    .filter(
      ({ from, to }) =>
        !(/^stop/.test(sentence.words[from].text) && /^(?:run|walk|jog)/.test(sentence.words[to]?.text ?? '')),
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
  const last = sentence.words.length - 1;
  // "Sitting hurts, running doesn't."
  if (last > 1 && /^(?:doesnt|dont|isnt|didnt|wont)$/.test(sentence.words[last].text)) {
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
          (UNPLEASANT.test(sentence.words[other.from].text) || STOPPING.test(sentence.words[other.from].text)),
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

const leadsBetween = (sentence: ReadSentence, from: number, to: number): boolean =>
  sentence.words.slice(from, to).some((word) => connectors.has(word.text));
