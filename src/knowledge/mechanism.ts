import type { Attribute } from './activity.ts';
import type { Cited } from './grade.ts';
import type { Region } from './sites.ts';
import type { Predicate } from './vocabulary.ts';

/** What a mechanism says of one observation that its needs do not settle. */
export type Prediction = {
  readonly predicate: Predicate;
  readonly what: string;
  readonly speaks: 'for' | 'against';
  /** The reason in plain words: a whole sentence. */
  readonly because: string;
};

/**
 * One way in which something could bring on a pain, and what it predicts.
 *
 * Most of what it predicts of an activity follows from `needs`: the activity involves it (the pain should come there) or it
 * does not (the pain should not). `predictions` are the rows that do not follow, and rule where both speak.
 */
export type Mechanism = Cited & {
  readonly id: string;
  /** As the subject of a sentence in the singular, lower case. */
  readonly name: string;
  /** What it is, in one plain sentence. */
  readonly summary: string;
  /** Where on the body it can hurt; null where it may be anywhere. Elsewhere it rivals nothing, but may still be held. */
  readonly where: readonly Region[] | null;
  /** What must be there for it to act; null where no activity brings it on. */
  readonly needs: Attribute | null;
  /**
   * `while`: the pain is made while the need is there, so that pain without it speaks against.
   * `starts`: it sets something off that may then hurt at other things, so that pain without it says nothing.
   */
  readonly acts: 'while' | 'starts';
  /** Attributes so close to the need that an activity rich in them leaves the matter open. */
  readonly kin: readonly Attribute[];
  /** What should ease it. */
  readonly easedBy: readonly Attribute[];
  /** Whether taking load off the body should ease it. */
  readonly easesUnloaded: boolean;
  readonly predictions: readonly Prediction[];
};
