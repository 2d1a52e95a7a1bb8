import { createContext, useContext } from 'react';
import { english, type englishIn } from './english/index.ts';

/** The message catalogue: what every language has to say, in the shape of the first. */
export type Words = ReturnType<typeof englishIn>;

/** The catalogue in force; a second language is a second value of this type. */
export const WordsContext = createContext<Words>(english);

/** What the page says, in the reader's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
