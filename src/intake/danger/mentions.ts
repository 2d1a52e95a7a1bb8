import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { hitsIn, type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import { featureClasses } from './feature-classes.ts';
import { restOfTheBody } from './features-body.ts';
import { heartAndBreath } from './features-heart-breath.ts';
import { nervesAndSpine } from './features-nerves-spine.ts';
import { notFeatures } from './sign-rules.ts';

/** A feature of a danger sign, found in what the asker wrote. */
export type Mention = {
  readonly feature: string;
  /** The sentence's place among all that the asker wrote, across posts. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Said, half said, or denied; what is only asked, supposed or said of others is no mention. */
  readonly said: 'yes' | 'hedged' | 'denied';
};

/** Features that are places on the body or plain circumstances: whatever is said of them, they are there. */
const circumstances = `
  (chest|breastbone|sternum|(between|under|behind) ~2 shoulder blade*|upper back|ribs|rib cage|lungs)`;

const features: PhraseTable<string> = phraseTable(
  [
    ...Object.entries({ ...heartAndBreath, ...nervesAndSpine, ...restOfTheBody }),
    ['chest-site', circumstances],
    ['upper-site', '<upper>'],
    ['months-long', '(# months|months|# years|a year|years|# month|half a year)'],
  ],
  featureClasses,
);
const traps = phraseTable([[true, notFeatures]], featureClasses);

/** Features of blood relatives that the question itself asks about. */
const inherited = new Set(['spondylitis']);
/** Worries name diseases that nobody has: only what is plainly said counts. */
const onlyIfStated = new Set(['cancer', 'inflammatory', 'unstable', 'spondylitis']);

const DENYING = /^(?:not|no|never|nothing|hasnt|havent|isnt|dont|doesnt|wont|barely|hardly)$/;

function saidOf(sentence: ReadSentence, feature: string, from: number, to: number): Mention['said'] | null {
  const { certainty, isOwn, isSupposed, granted } = stanceOf(sentence, from, to);
  if (!isOwn && !inherited.has(feature)) return null;
  if (certainty === 'denied') return 'denied';
  if (isSupposed || (certainty === 'asked' && granted !== 'plainly')) return null;
  if (certainty === 'stated') return 'yes';
  return onlyIfStated.has(feature) ? null : 'hedged';
}

/** Whether a phrase of not being able runs over a comma: "haven't lost weight, sleeping fine" says two things. */
function deniesOverComma({ words, afterComma }: ReadSentence, from: number, to: number): boolean {
  return DENYING.test(words[from].text) && afterComma.slice(from + 1, to).includes(true);
}

/**
 * The features of danger signs in what the asker wrote.
 *
 * @param sentences all sentences of the asker, in order
 */
export function mentionsIn(sentences: readonly ReadSentence[]): Mention[] {
  return sentences.flatMap((sentence, index) => {
    const inTrap = hitsIn(traps, sentence);
    return hitsIn(features, sentence).flatMap(({ value: feature, from, to }): Mention[] => {
      if (inTrap.some((trap) => trap.from < to && trap.to > from) || deniesOverComma(sentence, from, to)) return [];
      const said = saidOf(sentence, feature, from, to);
      return said === null ? [] : [{ feature, sentence: index, from, to, said }];
    });
  });
}
