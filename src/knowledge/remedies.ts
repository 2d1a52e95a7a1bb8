import { everyBar } from './bars.ts';
import { UNCHECKED } from './grade.ts';
import type { RemedyEntry, RemedyStep } from './remedy.ts';

const holdAndLetGo: readonly RemedyStep[] = [
  {
    text: 'Breathe out and tighten the muscles beside your spine by about a quarter of your strength. Nothing moves.',
    seconds: 6,
  },
  { text: 'Let go completely and breathe.', seconds: 10 },
];

/** Remedies, in an order that ranks nothing. */
export const remedies: readonly RemedyEntry[] = [
  {
    id: 'contract-relax',
    name: 'Tighten and let go',
    offer: 'guided',
    region: 'neck',
    aim: 'To let tense muscles beside the spine relax after a light, still effort.',
    steps: [
      {
        text: 'Sit or stand tall, head balanced over your shoulders, eyes level. Stay in the middle of your range.',
        seconds: 10,
      },
      ...Array.from({ length: 4 }, () => holdAndLetGo).flat(),
      { text: 'Turn your head a little each way, only as far as is easy.', seconds: 15 },
    ],
    dose: 'Four times, at most a quarter of your strength, 5–7 seconds each; one to three times a day.',
    cautions: [
      'Only while the pain is 3 or less.',
      'Do not hold your breath.',
      'No pushing to the end of a movement, no twisting, no jerk.',
    ],
    hazards: [],
    bars: everyBar,
    evidence:
      'Small trials found it eased neck pain for days to weeks. Nobody has tested it alone, at home, in runners.',
    insteadTry: null,
    sources: ['pir-review-2021', 'phadke-2016', 'pir-2022'],
    grade: 'trials',
    caveat: `The dose: ${UNCHECKED.toLowerCase()}`,
  },
  {
    id: 'gentle-movement',
    name: 'Gentle movement',
    offer: 'guided',
    region: 'any',
    aim: 'To keep the sore part moving within what is easy.',
    steps: [
      { text: 'Move the sore part slowly one way, only as far as is easy.', seconds: 10 },
      { text: 'Come back and move it the other way.', seconds: 10 },
      { text: 'Roll your shoulders, or shake the leg out, and breathe.', seconds: 15 },
      { text: 'Once more each way, no farther than before.', seconds: 20 },
    ],
    dose: 'A minute or two, several times a day.',
    cautions: ['Stay below the point where it hurts more.'],
    hazards: [],
    bars: [],
    evidence: 'Staying active is the usual first advice for neck and back pain without danger signs.',
    insteadTry: null,
    sources: ['uk-neck-pathways'],
    grade: 'consensus',
    caveat: null,
  },
  {
    id: 'towel-rest',
    name: 'Head on a folded towel',
    offer: 'guided',
    region: 'neck',
    aim: 'To take the weight of the head off the neck without any pull.',
    steps: [
      { text: 'Fold a towel to about two fingers’ height and lie on your back with your head on it.', seconds: 20 },
      { text: 'Bend your knees, let your jaw hang, breathe slowly.', seconds: 300 },
      { text: 'Roll onto your side before you sit up.', seconds: null },
    ],
    dose: 'Five to ten minutes, as often as it does good.',
    cautions: ['Stop if lying flat makes you dizzy or short of breath.'],
    hazards: [],
    bars: ['bar-pregnancy-pressure'],
    evidence: 'Not tested; it is rest, in a position that pulls on nothing.',
    insteadTry: null,
    sources: ['product-rule'],
    grade: 'unverified',
    caveat: UNCHECKED,
  },
  {
    id: 'walk-and-breaks',
    name: 'Break up standing and sitting',
    offer: 'guided',
    region: 'any',
    aim: 'To keep any one posture shorter than what tires you.',
    steps: [
      { text: 'Stand or sit for no longer than half an hour at a time today.', seconds: null },
      { text: 'Between times, walk for a minute or two.', seconds: 120 },
    ],
    dose: 'Today and tomorrow; note in the diary what it did.',
    cautions: [],
    hazards: [],
    bars: [],
    evidence:
      'In laboratories standing without a break brought on back pain after 40 to 70 minutes. That breaks help a neck was not tested.',
    insteadTry: null,
    sources: ['coenen-2017'],
    grade: 'laboratory',
    caveat: 'Half an hour is this product’s own choice.',
  },
  {
    id: 'graded-return',
    name: 'Come back by steps',
    offer: 'guided',
    region: 'any',
    aim: 'To run again without a jump beyond what the body has lately done.',
    steps: [
      { text: 'Walk briskly for half an hour. If the pain is no higher next morning, go on.', seconds: null },
      {
        text: 'Run and walk in turns, half of your usual distance, flat and easy. Wait for the next morning.',
        seconds: null,
      },
      { text: 'Run easily, no farther than your longest run of the last 30 days.', seconds: null },
      { text: 'After that add no more than a tenth to your longest run of the last 30 days.', seconds: null },
    ],
    dose: 'One step a run, a day between runs; a step back when the next morning is worse by 2 points or more.',
    cautions: ['Not with pain in one spot of a bone: stop running and have it looked at.'],
    hazards: [],
    bars: [],
    evidence:
      'Runners whose run went more than a tenth beyond the longest of 30 days were hurt more often. The steps themselves were not tested.',
    insteadTry: null,
    sources: ['frandsen-2025'],
    grade: 'cohort',
    caveat: 'Observed, not tried out; with two weeks of running there is no 30-day longest run to go by.',
  },
  {
    id: 'strengthen-neck',
    name: 'Strengthen neck and shoulder blades',
    offer: 'shown-not-guided',
    region: 'neck',
    aim: 'To make the muscles that hold the head and shoulders stronger.',
    steps: [],
    dose: 'Set by a physiotherapist, over weeks.',
    cautions: ['For pain that has lasted months; there is no evidence for a pain of days.'],
    hazards: [],
    bars: everyBar,
    evidence: 'In neck pain of months strengthening helped on average; in neck pain of days nothing is known.',
    insteadTry: null,
    sources: ['gross-2015', 'gross-2016'],
    grade: 'trials',
    caveat: null,
  },
  {
    id: 'scarf-cradle',
    name: 'Head in a hung scarf',
    offer: 'shown-not-guided',
    region: 'neck',
    aim: 'To let the head hang lightly so that the neck is pulled long.',
    steps: [],
    dose: 'None: it is shown because people suggest it, and not guided.',
    cautions: [],
    hazards: [
      'The cloth can slide to the throat.',
      'What it hangs from can give way.',
      'Nobody controls how hard it pulls.',
      'Dizziness can come while you are alone and held by the head.',
    ],
    bars: everyBar,
    evidence:
      'No study of it was found. Clinics that pull on necks do so with set weights, angles and somebody watching.',
    insteadTry: 'towel-rest',
    sources: ['fpnotebook-traction'],
    grade: 'unverified',
    caveat: 'The hazards are reasoned, not counted.',
  },
  {
    id: 'manipulation',
    name: 'Manipulation of the neck',
    offer: 'not-recommended',
    region: 'neck',
    aim: 'To move a joint of the neck with a quick thrust.',
    steps: [],
    dose: 'None: it is neither recommended nor guided here.',
    cautions: [],
    hazards: [
      'Serious harm is rare and badly counted: estimates run from 1 in millions of treatments to 13 in 10,000 patients.',
      'Strokes after it have been reported in people under 45; whether it caused them is unclear.',
    ],
    bars: everyBar,
    evidence: 'It may ease pain for a short time; the evidence is weak.',
    insteadTry: 'gentle-movement',
    sources: ['swait-2017', 'nielsen-2017-harm'],
    grade: 'cohort',
    caveat: 'That it may ease pain for a short time is from memory, not yet checked against a source.',
  },
];

const byId = new Map(remedies.map((remedy) => [remedy.id, remedy]));

/**
 * A remedy by its id.
 *
 * @param id as in the table
 * @returns null where there is no such remedy
 */
export function remedyOf(id: string): RemedyEntry | null {
  return byId.get(id) ?? null;
}
