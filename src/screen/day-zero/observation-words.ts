import { useWords } from '../words/words.tsx';
import { useKnowledge } from './queries.ts';

/** Something noticed, as the case holds it. */
export type NoticedEntry = {
  readonly predicate?: string | null | undefined;
  readonly what?: string | null | undefined;
};

/** How something noticed is said: "Worse with standing". */
export function useObservationWords(): (noticed: NoticedEntry) => string {
  const { noticed: say, activity } = useWords().dayZero;
  const activities = useKnowledge().data?.activities ?? [];
  const names = new Map(activities.map(({ id, name }) => [id, name]));
  return ({ predicate, what }) =>
    say(predicate ?? '', activity(what ?? '', names.get(what ?? '') ?? (what ?? '').replaceAll('-', ' ')));
}
