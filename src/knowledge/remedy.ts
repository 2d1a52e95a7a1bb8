import type { Cited } from './grade.ts';

/** One step of a routine; `seconds` null where the person sets the pace. */
export type RemedyStep = { readonly text: string; readonly seconds: number | null };

/** Something to do for a pain tonight, or something that somebody suggested. */
export type RemedyEntry = Cited & {
  readonly id: string;
  readonly name: string;
  /** `guided`: with timer and cues. `shown-not-guided`: as somebody's suggestion, with its hazards. `not-recommended`: neither. */
  readonly offer: 'guided' | 'shown-not-guided' | 'not-recommended';
  /** For which region of the body it is meant. */
  readonly region: 'neck' | 'any';
  readonly aim: string;
  readonly steps: readonly RemedyStep[];
  /** How much and how often, in plain words. */
  readonly dose: string;
  readonly cautions: readonly string[];
  /** Hazards that are shown before anything else; empty for what is guided. */
  readonly hazards: readonly string[];
  /** Ids of `absoluteBars` that rule it out. */
  readonly bars: readonly string[];
  /** What is known of its effect, in one or two plain sentences. */
  readonly evidence: string;
  /** The remedy with the same aim and less risk; null where none is needed. */
  readonly insteadTry: string | null;
};

/** One thing that rules remedies out. Asked as a yes/no question; not sure counts as yes. */
export type AbsoluteBar = Cited & {
  readonly id: string;
  readonly question: string;
  /** Shown when the bar applies. */
  readonly because: string;
};
