import type { Certainty } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { overlaps } from '../text/stretch.ts';
import { type Found, foundAt } from './found.ts';
import type { Link } from './link.ts';

/** How a link was said: what denies it is in its effect already. */
function certaintyOf(sentence: ReadSentence, link: Link): Certainty {
  const denies = link.effect === 'nothing' || link.effect === 'no-relief';
  if (denies) return 'denied';
  const { certainty, granted } = stanceOf(sentence, link.from, link.to);
  if (certainty === 'denied' || (certainty === 'asked' && granted !== 'no')) return 'stated';
  return certainty;
}

/** "Would insoles help my arch?" takes no help for granted. */
const INVERTED = /^(?:would|will|could|should|can|might|does|do)$/;

/** Aggravators and relievers: what links say, but for what happened once. */
export function linkFacts(
  sentence: ReadSentence,
  links: readonly Link[],
  onsets: readonly Found[],
  runs: readonly Found[],
  isOver: boolean,
): Found[] {
  const facts = links.flatMap((link) => {
    // "Once I'm warmed up it's fine"
    const isWarm = link.activity.value === 'warm-up' && link.effect === 'nothing';
    const relieves = isWarm || link.effect === 'better' || link.effect === 'no-relief';
    if (link.lead === 'without' || (isOver && link.effect === 'nothing')) return [];
    const { certainty: heard, granted } = stanceOf(sentence, link.from, link.to);
    const isWondered =
      granted === 'no' || INVERTED.test(sentence.words[sentence.marks.asked.indexOf(true)]?.text ?? '');
    if (heard === 'asked' && isWondered && link.effect !== 'worse') return [];
    // "Is it ok to run?"
    if (heard === 'asked' && link.effect === 'nothing') return [];
    // "Has anybody cured this by …?"
    const isOfOthers = sentence.words.some(({ text }) => /^(?:anyone|anybody)$/.test(text));
    if (heard === 'asked' && isOfOthers && relieves) return [];
    const opening = sentence.words[link.from].text;
    const isReturn =
      link.effect === 'worse' && /^(?:came|returned)$/.test(opening) && sentence.words[link.from + 1]?.text !== 'on';
    if (isReturn) return foundAt(sentence, 'recurrence', link.activity.value, link.from, link.to);
    const isBeginning =
      link.effect === 'worse' &&
      /^(?:started|kicked|began)$/.test(opening) &&
      !onsets.some((onset) => overlaps(onset, link.activity));
    if (isBeginning) return [];
    const began = onsets.some((onset) => overlaps(onset, link.activity) && !relieves);
    const ran = runs.some((run) => overlaps(run, link.activity)) && !relieves;
    if (began || ran) return [];
    const certainty = isWarm ? 'stated' : certaintyOf(sentence, link);
    // Weeks off that eased it were a rest.
    const value = relieves && link.activity.value === 'return-after-break' ? 'rest' : link.activity.value;
    return foundAt(sentence, relieves ? 'reliever' : 'aggravator', value, link.from, link.to, {
      certainty,
    });
  });
  // "From typing and mouse work": two words for one thing are one fact.
  return facts.filter(
    (fact, index) =>
      facts.findIndex(
        (each) => each.kind === fact.kind && each.value === fact.value && each.certainty === fact.certainty,
      ) === index,
  );
}
