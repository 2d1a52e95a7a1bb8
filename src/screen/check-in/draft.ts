import { useEffect, useState } from 'react';
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

/** A check-in in the making, kept in this browser until it is saved, so that nothing typed is lost. */
export function useDraft(caseId: string, fresh: Draft) {
  const key = `culprit.check-in.${caseId}`;
  const [draft, setDraft] = useState<Draft>(() => ({ ...fresh, ...kept(key) }));
  useEffect(() => {
    sessionStorage.setItem(key, JSON.stringify(draft));
  }, [key, draft]);
  return { draft, setDraft, forget: () => sessionStorage.removeItem(key) };
}

function kept(key: string): Partial<Draft> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

/** A typed place as the case names it: `Left knee ` becomes `left-knee`; a name that the case has already stays as it is. */
export function siteName(typed: string, known: readonly string[]): string {
  return known.includes(typed) ? typed : typed.trim().toLowerCase().replaceAll(/\s+/g, '-');
}
