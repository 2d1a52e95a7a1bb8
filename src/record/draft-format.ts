import type { Case } from './case.ts';

/** `culprit-draft/1`: what a post or a thread says, every fact with the words it came from, and the case they support. */
export type Draft = {
  readonly format: 'culprit-draft/1';
  readonly posts: readonly Post[];
  readonly facts: readonly Fact[];
  /** Holds what the facts support, and nothing else. */
  readonly case: Case;
};

/** Who wrote a post. */
export type PostRole = 'asker' | 'replier';

/** One post of the text: UTF-16 offsets, end exclusive; `n` counts from 1. */
export type Post = { readonly n: number; readonly role: PostRole; readonly start: number; readonly end: number };

/** How a fact was put: said, half said, asked about, or said not to be so. */
export type Certainty = 'stated' | 'hedged' | 'asked' | 'denied';

/** What a fact is about. */
export type FactKind =
  | 'site'
  | 'quality'
  | 'severity'
  | 'onset'
  | 'duration'
  | 'recurrence'
  | 'usual-recovery'
  | 'trend'
  | 'aggravator'
  | 'reliever'
  | 'run'
  | 'experience'
  | 'terrain'
  | 'age'
  | 'history'
  | 'medication'
  | 'shoe-owned'
  | 'shoe-considered'
  | 'price'
  | 'hypothesis'
  | 'remedy'
  | 'referral'
  | 'outcome'
  | 'red-flag';

/** A value within a fact: plain JSON. */
export type FactValue =
  | string
  | number
  | boolean
  | null
  | readonly FactValue[]
  | { readonly [field: string]: FactValue };

/** One thing that the text says. */
export type Fact = {
  readonly kind: FactKind;
  /** Null where the text leaves it unknown. */
  readonly value: FactValue;
  /** The post's `n`. */
  readonly post: number;
  /** UTF-16 offsets into the whole text, end exclusive. */
  readonly span: readonly [number, number];
  readonly certainty: Certainty;
};
