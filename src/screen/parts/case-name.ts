import type { CaseEntry } from '../api/client.ts';
import type { Words } from '../words/words.tsx';

/** What a case is called in lists: where it hurts, or what it is. */
export function caseName(entry: CaseEntry, words: Words): string {
  if (entry.isSample) return words.home.sample.label;
  const site = entry.sites[0];
  return site === undefined ? words.ownCase : words.siteHeading(site);
}
