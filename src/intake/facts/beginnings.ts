import type { ReadSentence } from '../stance/stance.ts';
import { hitsIn, phraseTable } from '../text/phrase-table.ts';
import type { Moment } from '../time/moments.ts';
import type { ActivityHit } from './activities.ts';
import type { Found } from './found.ts';
import { onsetClasses, onsetVerbs, otherBeginnings, traumas } from './onset-words.ts';

const verbs = phraseTable([[true, onsetVerbs]], onsetClasses);
export const traumaTable = phraseTable([[true, traumas]]);
export const otherStarts = phraseTable([[true, otherBeginnings]]);

/** Whether what a sentence tells of happened once: it says when, or that it began. */
export function tellsOfOnce(sentence: ReadSentence, moments: readonly Moment[], durations: readonly Found[]): boolean {
  return moments.length > 0 || durations.length > 0 || beginnings(sentence).length > 0;
}

/** What comes again and again, in the present tense: "it comes on after sitting". */
const HABIT = /^(?:comes|kicks|appears|happens|occurs)$/;

/** "Started warming up properly": what is begun is something else, unless it is what hurts. */
function isOfDoing({ words }: ReadSentence, { from, to }: { readonly from: number; readonly to: number }): boolean {
  const next = words[to]?.text ?? '';
  return /^(?:start|began|begun)/.test(words[from].text) && to - from === 1 && /ing$/.test(next) && !OF_PAIN.test(next);
}

const OF_PAIN =
  /^(?:hurting|aching|getting|feeling|niggling|playing|swelling|burning|throbbing|cramping|tightening|giving|coming|having|noticing|grumbling|complaining|limping|twinging|going|stinging|tingling|seizing|bothering|causing|acting|happening|creeping|building|during|stiffening|pulling|nagging|moaning|clicking|catching|locking|annoying)$/;

/** Where a sentence says that something began or hurt. */
export function beginnings(sentence: ReadSentence) {
  const others = hitsIn(otherStarts, sentence);
  return hitsIn(verbs, sentence).filter(
    (hit) =>
      !HABIT.test(sentence.words[hit.from].text) &&
      !isOfDoing(sentence, hit) &&
      !others.some((other) => other.from <= hit.from && other.to >= hit.to),
  );
}

/** Whether a clause says that something began or hurt. */
export function begins(sentence: ReadSentence, clause: number): boolean {
  return [...beginnings(sentence), ...hitsIn(traumaTable, sentence)].some(
    (hit) => sentence.clauses[hit.from] === clause,
  );
}

/** Whether an activity is named as something that comes again: "after every run", "after long runs". */
export function comesAgain(sentence: ReadSentence, activity: ActivityHit): boolean {
  const around = sentence.words.slice(Math.max(0, activity.from - 3), activity.to).map((word) => word.text);
  const isPlural =
    /^(?!stairs|downstairs|upstairs|intervals|weights|deadlifts|squats|lunges|hills|sprints|burpees|reps|repeats|strides|pushups|pullups|drills|shoes|trainers|insoles|orthotics|sneakers|flats|spikes|flops|heels|boots|racers)[a-z]+[^s]s$/.test(
      sentence.words[activity.to - 1].text,
    );
  return (
    isPlural ||
    around.some((word) => /^(?:every|each|most|any|all|whenever|always|usually|often|sometimes)$/.test(word))
  );
}
