import { useState } from 'react';

/** A story in the making. */
export type StoryDraft = {
  readonly text: string;
  readonly when: 'today' | 'day' | 'unknown';
  /** The day it was written, where it was another. */
  readonly day: string;
};

/** A story that is kept in this tab until it is read, so that a reload or a fault loses nothing. */
export function useStoryDraft(caseId: string, told: string) {
  const key = `culprit.story.${caseId}`;
  const [draft, setDraft] = useState<StoryDraft>(() => ({ text: told, when: 'today', day: '', ...kept(key) }));
  const change = (next: StoryDraft) => {
    setDraft(next);
    sessionStorage.setItem(key, JSON.stringify(next));
  };
  return { draft, change, forget: () => sessionStorage.removeItem(key) };
}

function kept(key: string): Partial<StoryDraft> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}
