import { useState } from 'react';
import type { Moment } from './moment.ts';

/** What has been chosen so far. Scores stand under their site; the place that is typed stands under the empty name. */
export type Draft = {
  /** Places chosen, by their names in the case; a typed one is not among them. */
  readonly sites: readonly string[];
  /** A place in the runner's own words; empty for none. */
  readonly typed: string;
  readonly scores: Readonly<Record<string, number>>;
  readonly stiffnessMin: Readonly<Record<string, number>>;
  readonly moment: Moment;
  /** When it was felt, as `2026-05-01T07:10` on this clock; null for now. */
  readonly felt: string | null;
  readonly painkiller: boolean;
  readonly ill: boolean;
  /** Another sport done since the last time, and for how long; null where unknown. */
  readonly sport: string | null;
  readonly sportMin: number | null;
  /** Of the evening: the longest time on one's feet without a break, and the time at a desk. */
  readonly longestStandingMin: number | null;
  readonly deskMin: number | null;
};

/** Minutes of stiffness that are offered; an hour stands for more as well. */
export const STIFFNESS_MIN = [0, 5, 15, 30, 60];

/** The name under which the typed place is scored. */
export const TYPED = '';

/** A draft in which nothing is felt yet: only where it hurt last time is carried over, never how much. */
export function freshDraft(sites: readonly string[], moment: Moment): Draft {
  return {
    ...{ sites, typed: '', scores: {}, stiffnessMin: {}, moment, felt: null },
    ...{ painkiller: false, ill: false, sport: null, sportMin: null, longestStandingMin: null, deskMin: null },
  };
}

/** The names that are scored: every place chosen, and the typed one where there is one or nothing else. */
export function scoredNames({ sites, typed }: Pick<Draft, 'sites' | 'typed'>): readonly string[] {
  return typed.trim() !== '' || sites.length === 0 ? [...sites, TYPED] : sites;
}

/** What was chosen longer ago than this was felt at another time. */
const KEPT_MS = 60 * 60_000;

/** A check-in in the making, kept in this tab until it is saved or left, so that a reload or a fault loses nothing. */
export function useDraft(caseId: string, fresh: Draft) {
  const key = `culprit.check-in.${caseId}`;
  const [draft, setDraft] = useState<Draft>(() => ({ ...fresh, ...kept(key) }));
  const change = (next: Draft) => {
    setDraft(next);
    sessionStorage.setItem(key, JSON.stringify({ atMs: Date.now(), draft: next }));
  };
  return { draft, change, forget: () => sessionStorage.removeItem(key) };
}

function kept(key: string): Partial<Draft> {
  try {
    const { atMs, draft } = JSON.parse(sessionStorage.getItem(key) ?? '{}');
    return Date.now() - atMs < KEPT_MS ? draft : {};
  } catch {
    return {};
  }
}

/** A typed place as the case names it: `Left knee ` becomes `left-knee`; a name that the case has already stays as it is. */
export function siteName(typed: string, known: readonly string[]): string {
  return known.includes(typed) ? typed : typed.trim().toLowerCase().replaceAll(/\s+/g, '-');
}
