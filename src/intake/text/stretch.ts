import type { Sentence } from './sentence.ts';

/** Words of a sentence, `to` exclusive. */
export type Stretch = { readonly from: number; readonly to: number };

/** Whether two stretches of a sentence share a word. */
export const overlaps = (one: Stretch, other: Stretch): boolean => one.from < other.to && one.to > other.from;

/** The folded words of a sentence, or of a stretch of it. */
export const textsOf = ({ words }: Pick<Sentence, 'words'>, from = 0, to = words.length): readonly string[] =>
  words.slice(from, to).map(({ text }) => text);
