import { useState } from 'react';
import type { Moment } from './moment.ts';

/** What has been chosen so far. */
export type Draft = {
  /** One of the case's sites, or what was typed. */
  readonly site: string;
  readonly score: number | null;
  readonly moment: Moment;
  readonly stiffnessMin: number | null;
  /** Whether something is new or worrying; then the danger questions come next. */
  readonly worry: boolean;
};

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
