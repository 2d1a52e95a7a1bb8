import type { Sentence } from '../text/sentence.ts';

/** What an age in years says as a feature of a danger sign; an unknown age says only that nothing rules it out. */
export function ageFeatures(years: number | null): readonly string[] {
  if (years === null) return ['not-under-50'];
  return [
    ...(years < 20 ? ['under-20'] : []),
    ...(years > 50 ? ['over-50', 'not-under-50'] : []),
    ...(years > 55 ? ['over-55'] : []),
    ...(years >= 65 ? ['over-65'] : []),
  ];
}

const YEARS_FIRST = /^(?:[1-9][0-9])$/;
const AFTER_AGE = /^(?:and|here|years|yrs|yo|yr|male|female|m|f|never|fell|slipped|tripped|just|man|woman|bloke|lady)$/;

/** An age that a post opens with and nothing names: "59, never had a day's trouble", "75 and fell in the garden". */
export function ageAtOpening({ words, afterComma }: Sentence): number | null {
  const [first, next] = words;
  if (!YEARS_FIRST.test(first?.text ?? '') || next === undefined) return null;
  return afterComma[1] || AFTER_AGE.test(next.text) ? Number(first.text) : null;
}
