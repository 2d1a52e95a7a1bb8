import type { CanonicalObservation } from './vocabulary.ts';

/** One question of day zero, answered by yes, no or not sure; not sure yields nothing. */
export type DayZeroQuestion = {
  readonly id: string;
  /** In plain words, second person. */
  readonly text: string;
  readonly yes: readonly CanonicalObservation[];
  readonly no: readonly CanonicalObservation[];
};
