import { english, englishIn } from './english/index.ts';
import { type Units, type Writing, writing } from './numbers.ts';
import type { Words } from './words.tsx';

/** The languages of the page, each under its own name, and what loads its catalogue. */
export const languages = {
  en: { name: 'English', locale: 'en-GB', load: async () => englishIn },
  de: { name: 'Deutsch', locale: 'de-DE', load: async () => (await import('./german/index.ts')).germanIn },
} as const satisfies Record<string, { name: string; locale: string; load: () => Promise<(write: Writing) => Words> }>;

export type Language = keyof typeof languages;

/** Where miles and feet are what people read. */
const IMPERIAL = ['US', 'LR', 'MM'];

const made = new Map<string, Promise<Words>>();

/**
 * The catalogue that suits.
 *
 * @param set what the person chose; null where they did not
 * @param tags the browser's languages, the best first, as `navigator.languages` has them; what is no language tag is passed over
 * @returns words, numbers and dates of the chosen language, else of the first asked for that there is, else English
 */
export function wordsFor(
  set: { readonly language: Language | null; readonly units: Units | null },
  tags: readonly string[],
): Promise<Words> {
  const asked = tags.filter(isWellFormed);
  const language = set.language ?? asked.map(languageOf).find((each) => each !== null) ?? 'en';
  const locale = asked.find((tag) => languageOf(tag) === language) ?? languages[language].locale;
  const units = set.units ?? unitsOf(asked[0] ?? locale);
  const key = `${locale} ${units}`;
  const words = made.get(key) ?? make(language, locale, units);
  made.set(key, words);
  return words;
}

async function make(language: Language, locale: string, units: Units): Promise<Words> {
  // A bare "en" would be American to Intl; the page writes its days before its months.
  const isBare = locale === language;
  if (language === 'en' && (isBare || locale === 'en-GB') && units === 'metric') return english;
  const catalogue = await languages[language].load();
  return catalogue(writing(isBare ? languages[language].locale : locale, units));
}

/** Some browsers hand on what the system says (`en-US@posix`), which Intl refuses: it would leave an empty page. */
function isWellFormed(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function languageOf(tag: string): Language | null {
  const [language] = tag.toLowerCase().split('-');
  return Object.hasOwn(languages, language) ? (language as Language) : null;
}

function unitsOf(tag: string): Units {
  try {
    return IMPERIAL.includes(new Intl.Locale(tag).region ?? '') ? 'imperial' : 'metric';
  } catch {
    return 'metric';
  }
}
