import type { Certainty, FactKind, FactValue } from '#record';
import { type ReadSentence, stanceOf } from '../stance/stance.ts';

/** A fact within its sentence. */
export type Found = {
  readonly kind: FactKind;
  readonly value: FactValue;
  /** Words of the sentence, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
};

/** What a reader may change of a fact. */
type Given = { readonly certainty?: Certainty };

/** Kinds that a question can only be about: "could it be my shoes?" asks, however much it says "my". */
const askable = new Set<FactKind>(['hypothesis', 'referral', 'remedy', 'shoe-considered', 'outcome']);

/**
 * A fact at some words, with the certainty that they were said with.
 *
 * @param sentence the sentence
 * @param kind, value what it says
 * @param from, to the words that it stands on
 * @param given a certainty that the reader knows better
 * @returns nothing where the words speak of somebody else, or only suppose
 */
export function foundAt(
  sentence: ReadSentence,
  kind: FactKind,
  value: FactValue,
  from: number,
  to: number,
  given: Given = {},
): Found[] {
  const stance = stanceOf(sentence, from, to);
  const isAskable = askable.has(kind);
  if ((!stance.isOwn || stance.isSupposed) && !isAskable) return [];
  const granted = !isAskable && stance.certainty === 'asked' && stance.granted !== 'no';
  const certainty = given.certainty ?? (granted ? 'stated' : stance.certainty);
  return [{ kind, value, from, to, certainty }];
}
