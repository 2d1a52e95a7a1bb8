import { UNCHECKED } from './grade.ts';
import type { AbsoluteBar } from './remedy.ts';

const fromTextbooks = {
  sources: ['kisner-colby', 'fpnotebook-traction'],
  grade: 'consensus',
  caveat: 'From lists in textbooks and reference pages, read second-hand.',
} as const;

const byRule = { sources: ['product-rule'], grade: 'unverified', caveat: UNCHECKED } as const;

/** What rules out a remedy that pulls on, stretches or tightens the neck. Any danger sign above `soon` does so too. */
export const absoluteBars: readonly AbsoluteBar[] = [
  {
    id: 'bar-injury',
    question: 'Have you had an injury to head, neck or back in the last six weeks?',
    because: 'An injury in the last six weeks may still be healing.',
    ...byRule,
  },
  {
    id: 'bar-unstable-neck',
    question:
      "Have you rheumatoid arthritis, ankylosing spondylitis, Down's syndrome, Ehlers–Danlos, or joints that bend much farther than other people's?",
    because: 'The ligaments of the neck may be loose.',
    ...fromTextbooks,
  },
  {
    id: 'bar-brittle-bones',
    question: 'Have you osteoporosis, or taken steroid tablets for over three months?',
    because: 'The bones of the spine may be brittle.',
    ...fromTextbooks,
  },
  {
    id: 'bar-cancer-infection',
    question: 'Have you, or have you had, cancer or an infection of the spine?',
    because: 'A bone or disc may be weakened.',
    ...fromTextbooks,
  },
  {
    id: 'bar-neck-operation',
    question: 'Have you had an operation on the neck, or broken a bone in it?',
    because: 'An operated or once broken neck needs its own advice.',
    ...byRule,
  },
  {
    id: 'bar-weak-arm',
    question: 'Is an arm weak, are your hands clumsy, or has a doctor told you that your spinal cord is narrowed?',
    because: 'A nerve or the spinal cord may be under pressure.',
    ...fromTextbooks,
  },
  {
    id: 'bar-neck-arteries',
    question: 'Have you had a stroke, a mini-stroke, or trouble with an artery of the neck?',
    because: 'The arteries of the neck may not bear it.',
    ...fromTextbooks,
  },
  {
    id: 'bar-pregnancy-pressure',
    question: 'Are you in late pregnancy, or is your blood pressure high and not under control?',
    because: 'Lying flat or straining may not be good for you now; ask first.',
    ...fromTextbooks,
  },
  {
    id: 'bar-age',
    question: 'Are you under 18 or over 65, and has no clinician said that neck exercises are fine for you?',
    because: 'At this age a clinician should say first that it is fine.',
    ...byRule,
  },
];

/** The bars, all of them: for whatever tightens, stretches or pulls on the neck. */
export const everyBar: readonly string[] = absoluteBars.map((bar) => bar.id);

/** Said at the start of every routine and at hand throughout: when one of these comes, stop. */
export const stopRules: readonly string[] = [
  'You feel dizzy, sick, or your sight changes.',
  'You get a headache, numbness or tingling.',
  'The pain rises by 2 points or more.',
  'The pain is still up the next morning.',
];

/** What to do when a stop rule applies. */
export const WHEN_STOPPED = 'Stop, do not try again today, and answer the danger questions again.';
