import { regionOf } from '#knowledge';
import type { Case, Outcome } from '#record';
import { knownObservations } from './known-observation.ts';

/** How a closed case ended. */
export type Closing = {
  readonly state: NonNullable<Outcome['state']>;
  readonly at: string | null;
  /** What the runner credits: exposures, or words of their own. */
  readonly credited: readonly string[];
  readonly text: string | null;
};

/** Something tried against the pain, over all the times that it was. */
export type Tried = {
  readonly remedy: string;
  readonly times: number;
  /** Mean of the score after less the score before; null where no time has both. */
  readonly meanChange: number | null;
  /** Times that were stopped because of what was felt. */
  readonly stopped: number;
};

/** How alike two cases are, and in what. */
export type Likeness = {
  /** Shared features over all features of the two, 0–1. */
  readonly share: number;
  /** Sites that both name. */
  readonly sites: readonly string[];
  /** Qualities and observations that both name, in canonical words. */
  readonly noticed: readonly string[];
};

/**
 * How a case ended.
 *
 * @param theCase a parsed case
 * @returns null where it is open; an outcome of `unknown` closes a case only with the time at which somebody said so
 */
export function closingOf(theCase: Case): Closing | null {
  const { state, at = null, credited, text = null } = theCase.outcome ?? {};
  if (state == null || (state === 'unknown' && at === null)) return null;
  return { state, at, credited: credited ?? [], text };
}

/**
 * What was tried in a case, each remedy once, in the order in which it was first tried.
 *
 * @param theCase a parsed case
 */
export function triedIn(theCase: Case): readonly Tried[] {
  const byRemedy = Map.groupBy(theCase.remedies ?? [], ({ remedy }) => remedy?.trim() || 'unnamed');
  return [...byRemedy].map(([remedy, entries]): Tried => {
    const changes = entries.flatMap(({ before, after }) => (before == null || after == null ? [] : [after - before]));
    return {
      remedy,
      times: entries.length,
      meanChange: changes.length === 0 ? null : changes.reduce((sum, change) => sum + change, 0) / changes.length,
      stopped: entries.filter(({ stoppedBecause }) => stoppedBecause != null && stoppedBecause !== '').length,
    };
  });
}

const folded = (text: string): string => text.trim().toLowerCase();

type Part = 'site' | 'region' | 'noticed';

/** What a case is compared by: parts and words. */
function featuresOf(theCase: Case): Map<string, { readonly part: Part; readonly word: string }> {
  const sites = (theCase.complaint?.sites ?? []).map(folded);
  const words: Readonly<Record<Part, readonly string[]>> = {
    site: sites,
    region: sites.flatMap((site) => regionOf(site) ?? []),
    noticed: [
      ...(theCase.complaint?.qualities ?? []).map(folded),
      ...knownObservations(theCase).flatMap(({ seen }) => (seen === null ? [] : `${seen.predicate} ${seen.what}`)),
    ],
  };
  const parts = Object.keys(words) as Part[];
  return new Map(parts.flatMap((part) => words[part].map((word) => [`${part} ${word}`, { part, word }])));
}

/**
 * How alike two cases are: the Jaccard share of their sites, regions, qualities and observations.
 *
 * It says that two stories share words, not that they share a cause. How either ended plays no part, so that what failed is
 * found as readily as what helped.
 *
 * @param one, other parsed cases
 * @returns a share of 0 where they have nothing in common, or nothing is known of either
 */
export function likeness(one: Case, other: Case): Likeness {
  const [ours, theirs] = [featuresOf(one), featuresOf(other)];
  const shared = [...ours].flatMap(([key, feature]) => (theirs.has(key) ? feature : []));
  const all = ours.size + theirs.size - shared.length;
  const those = (wanted: Part) => shared.flatMap(({ part, word }) => (part === wanted ? word : [])).sort();
  return { share: all === 0 ? 0 : shared.length / all, sites: those('site'), noticed: those('noticed') };
}
