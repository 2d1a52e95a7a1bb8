import { type ReadSentence, stanceOf } from '../stance/stance.ts';
import { type Hit, hitsIn, type PhraseTable, phraseTable } from '../text/phrase-table.ts';
import type { Word } from '../text/word.ts';
import { featureClasses } from './feature-classes.ts';
import { restOfTheBody } from './features-body.ts';
import { bodyInPictures } from './features-body-pictures.ts';
import { boneJointAndTendon } from './features-bone-joint-tendon.ts';
import { functionLost } from './features-function-lost.ts';
import { headAndNeck } from './features-head-neck.ts';
import { heartAndBreath } from './features-heart-breath.ts';
import { heartInPictures } from './features-heart-pictures.ts';
import { heatAndEffort } from './features-heat-effort.ts';
import { moodAndDays } from './features-mood.ts';
import { nervesInPictures } from './features-nerves-pictures.ts';
import { nervesAndSpine } from './features-nerves-spine.ts';
import { onsetAndCourse } from './features-onset-course.ts';
import { pelvisLost } from './features-pelvis-lost.ts';
import { placesAndQualities } from './features-words.ts';
import { longPast } from './long-past.ts';
import { notFeatures } from './not-features.ts';
import { isOrdinary } from './ordinary.ts';

/** A feature of a danger sign, found in what the asker wrote. */
export type Mention = {
  readonly feature: string;
  /** The sentence's place among all that the asker wrote, across posts. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** Said, half said, or denied; what is only asked, supposed or said of others is no mention. */
  readonly said: 'yes' | 'hedged' | 'denied';
  /** The word that denies it, by its place in the sentence; below 0 where none stands before it. */
  readonly deniedBy: number;
};

/** Features that are places on the body or plain circumstances: whatever is said of them, they are there. */
const circumstances = `
  (chest|breastbone|sternum|(between|under|behind) ~2 shoulder blade*|upper back|ribs|rib cage|lungs)`;

const tables: readonly Readonly<Record<string, string>>[] = [
  heartAndBreath,
  heartInPictures,
  heatAndEffort,
  headAndNeck,
  boneJointAndTendon,
  nervesAndSpine,
  nervesInPictures,
  restOfTheBody,
  bodyInPictures,
  {
    'chest-site': circumstances,
    'upper-site': '<upper>',
    'heart-site': '(jaw|left arm|both arms|throat|breastbone|sternum|chest|between ~2 shoulder blades)',
    'months-long': '(# months|months|# years|a year|years|# month|half a year)',
  },
];
/** Tables of both kinds: phrases that deny in words of their own, and phrases that do not. */
const mixed: readonly Readonly<Record<string, string>>[] = [
  functionLost,
  pelvisLost,
  onsetAndCourse,
  moodAndDays,
  placesAndQualities,
];
const denying =
  'not no never dont doesnt didnt isnt arent wasnt wont wouldnt without nothing havent hasnt nobody noone cant cannot couldnt';
const OWN_DENIAL = new RegExp(`<(?:without|cant)>|(?<![\\w*])(?:${denying.replaceAll(' ', '|')})(?![\\w*])`);
const ofMixed = (denies: boolean): (readonly [string, string])[] =>
  mixed.flatMap((table) =>
    Object.entries(table).map(([feature, phrases]): [string, string] => [
      feature,
      phrases
        .split(',')
        .filter((phrase) => OWN_DENIAL.test(phrase) === denies)
        .join(','),
    ]),
  );

const features: PhraseTable<string> = phraseTable(
  [...tables.flatMap((table) => Object.entries(table)), ...ofMixed(false)],
  featureClasses,
);
const lost: PhraseTable<string> = phraseTable(ofMixed(true), featureClasses);
const traps = phraseTable([[true, notFeatures]], featureClasses);

/** Features of blood relatives that the question itself asks about. */
const inherited = new Set(['spondylitis']);
/** Worries name diseases that nobody has: only what is plainly said counts. */
const onlyIfStated = new Set(['cancer', 'inflammatory', 'unstable', 'spondylitis']);
/** What is asked about for life: that it is long past takes nothing away. */
const forLife = new Set([
  'cancer',
  'inflammatory',
  'unstable',
  'spondylitis',
  'osteoporosis',
  'steroids',
  'months-long',
]);
/** Features of the day and not of the body: a hot day is heat, whatever else "hot day" rules out. */
const ofTheDay = new Set(['heat', 'effort', 'in-effort', 'long-journey', 'training-jump']);
/** What comes whenever something is done: "if I press it" supposes nothing. */
const triggered = new Set(
  'bone-tender pressed-sore bony-place stretch in-effort settles-on-stopping pleuritic dizzy-turning shock-spine weight-pain cant-hop jaw-chewing scalp-tender cant-move-joint no-tiptoe sudden cant-turn-head breathless'.split(
    ' ',
  ),
);
/** "The kids would be better off without me" begins with somebody else and speaks of oneself. */
const oneselfAmongOthers = new Set(
  'suicidal blackout confused staggering pop-heel chest-tight tearing head-blow crash face eyelid speech'.split(' '),
);

const DENYING = /^(?:not|no|never|nothing|hasnt|havent|isnt|dont|doesnt|wont|barely|hardly)$/;

const ASKING =
  /^(?:is|are|was|were|do|does|did|can|could|should|would|will|has|have|any|anyone|anybody|what|whats|how|why|when|where|who|which|might|may|am|shall|if|whether|isnt|arent)$/;
const ASKING_ANYWHERE = /^(?:what|whats|how|why|which|whether|anyone|anybody|could|should|would|wondering|ask|asking)$/;

/** "My neck is aching this evening, ibuprofen and bed?" tells first and asks behind its last comma. */
function isToldFirst({ words, afterComma, asks }: ReadSentence, to: number): boolean {
  return (
    asks &&
    afterComma.lastIndexOf(true) >= to &&
    !ASKING.test(words[0].text) &&
    !words.slice(0, to).some(({ text }) => ASKING_ANYWHERE.test(text))
  );
}

/** Somebody else's within the words themselves: "a pop in his heel". */
const THEIRS = / (?:his|hers|he|she|their) /;

function saidOf(
  sentence: ReadSentence,
  feature: string,
  from: number,
  to: number,
  ends: number,
): Mention['said'] | null {
  const { certainty, isOwn, isSupposed, granted } = stanceOf(sentence, from, ends);
  const named = sentence.words.slice(from, to).some(({ text }) => text === 'my');
  if (THEIRS.test(sentence.line.slice(sentence.at[from], sentence.at[to - 1])) && !named) return null;
  // "My mate says one of my pupils …": what begins with somebody else may come to oneself.
  const isOneself = ({ text }: Word, index: number) =>
    !sentence.marks.others[from + index] && (feature !== 'suicidal' || /^(?:i|im|me|my|myself|id|ive)$/.test(text));
  const speaksOfSelf =
    (named || oneselfAmongOthers.has(feature)) &&
    sentence.words.slice(from, feature === 'suicidal' ? to + 1 : to).some(isOneself);
  if (!isOwn && !speaksOfSelf && !inherited.has(feature)) return null;
  if (certainty === 'denied') return 'denied';
  if (certainty === 'asked' && isToldFirst(sentence, to)) return 'hedged';
  if ((isSupposed && !triggered.has(feature)) || (certainty === 'asked' && granted !== 'plainly')) return null;
  // Who half says that others were better off without them has said it.
  if (certainty === 'stated' || feature === 'suicidal') return 'yes';
  return onlyIfStated.has(feature) ? null : 'hedged';
}

/** Whether a phrase of not being able runs over a comma: "haven't lost weight, sleeping fine" says two things. */
function deniesOverComma({ words, afterComma }: ReadSentence, from: number, to: number): boolean {
  return DENYING.test(words[from].text) && afterComma.slice(from + 1, to).includes(true);
}

const LOSS = /^(?:loss|lost|losing|problems?|trouble|difficulty|issues?|weakness|numbness)$/;

/** "No loss of control" is no lost control; that there never was any trouble is a feature itself. */
function deniesLoss({ words }: ReadSentence, { value, from, to }: Hit<string>): boolean {
  return (
    value !== 'first-episode' &&
    DENYING.test(words[from].text) &&
    words.slice(from + 1, to).some(({ text }) => LOSS.test(text))
  );
}

/**
 * The features of danger signs in what the asker wrote.
 *
 * @param sentences all sentences of the asker, in order
 */
export function mentionsIn(sentences: readonly ReadSentence[]): Mention[] {
  return sentences.flatMap((sentence, index) => {
    const inTrap = hitsIn(traps, sentence);
    const isPast = longPast(sentence);
    const said = ({ value: feature, from, to }: Hit<string>, ends: number): Mention[] => {
      if (!ofTheDay.has(feature) && inTrap.some((trap) => trap.from < to && trap.to > from)) return [];
      if (isPast && !forLife.has(feature)) return [];
      if (isOrdinary(sentence, feature, from, to)) return [];
      const said = saidOf(sentence, feature, from, to, ends);
      return said === null
        ? []
        : [{ feature, sentence: index, from, to, said, deniedBy: sentence.marks.deniedBy[from] }];
    };
    return [
      ...hitsIn(features, sentence).flatMap((hit) =>
        deniesOverComma(sentence, hit.from, hit.to) || deniesLoss(sentence, hit) ? [] : said(hit, hit.to),
      ),
      // Their own words deny: only what stands before the first of them denies them.
      ...hitsIn(lost, sentence).flatMap((hit) => (deniesLoss(sentence, hit) ? [] : said(hit, hit.from + 1))),
    ];
  });
}
