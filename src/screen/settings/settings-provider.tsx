import { type ReactNode, useEffect, useState } from 'react';
import type { Settings } from '../api/client.ts';
import { wordsFor } from '../words/catalogues.ts';
import { type Words, WordsContext } from '../words/words.tsx';
import { useSettings } from './queries.ts';
import { rememberSettings } from './remembered.ts';

type ProviderProps = {
  /** What was set when the page was last open, with its words, so that nothing has to change while the page is drawn. */
  readonly first: { readonly settings: Settings; readonly words: Words };
  readonly children: ReactNode;
};

/** Lets the whole page speak, measure and look as it is set. */
export function SettingsProvider({ first, children }: ProviderProps) {
  const [words, setWords] = useState(first.words);
  const { data } = useSettings();
  const { language, units, tone, country } = data ?? first.settings;

  useEffect(() => {
    if (data !== undefined) rememberSettings({ language, units, tone, country });
  }, [data, language, units, tone, country]);

  useEffect(() => {
    let isLate = false;
    const settings = { language, units };
    void wordsFor(settings, navigator.languages).then((next) => {
      if (!isLate) setWords(next);
    });
    return () => {
      isLate = true;
    };
  }, [language, units]);

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  useEffect(() => {
    if (tone === null) delete document.documentElement.dataset.tone;
    else document.documentElement.dataset.tone = tone;
  }, [tone]);

  return <WordsContext value={words}>{children}</WordsContext>;
}
