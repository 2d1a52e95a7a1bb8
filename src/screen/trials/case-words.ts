import { useMemo } from 'react';
import { useCase, useVerdict } from '../api/queries.ts';
import { viewCase } from '../home/case-view.ts';
import type { SpokenCondition } from '../words/english/trials.ts';
import { useWords } from '../words/words.tsx';
import { useTrials } from './queries.ts';

/** How a case speaks of its questions: null until the case is read. */
export type CaseWords = {
  readonly complaint: string;
  /** "Running downhill: does it make your neck stiffness worse?" */
  readonly ask: (question: string) => string;
  readonly relieves: (question: string) => boolean;
};

/** The words for the questions of a case. */
export function useCaseWords(id: string): CaseWords | null {
  const words = useWords();
  const record = useCase(id);
  const verdict = useVerdict(id);
  const trials = useTrials(id);
  return useMemo(() => {
    if (record.data === undefined || verdict.data === undefined || trials.data === undefined) return null;
    const view = viewCase(words, record.data, verdict.data);
    const symbolOf = (question: string) =>
      record.data.hypotheses?.find((each) => each.id === question)?.exposure ?? question;
    const known = (question: string) => trials.data.questions.find((each) => each.question === symbolOf(question));
    const relieves = (question: string) => known(question)?.claim === 'relieves';
    const ask = (question: string) => {
      const label = known(question)?.label ?? null;
      const symbol = symbolOf(question);
      const { heading } = label === null ? view.spoken(symbol) : words.spoken(symbol, label);
      return words.trials.ask(heading, view.complaint, relieves(question));
    };
    return { complaint: view.complaint, ask, relieves };
  }, [words, record.data, verdict.data, trials.data]);
}

/** The two conditions of something that is compared, before a trial of it stands. */
export function comparedConditions(
  question: string,
  compared: {
    readonly unit: string;
    readonly conditions: readonly string[];
    readonly inWords: readonly string[];
  } | null,
): ReturnType<typeof spokenConditions> {
  if (compared === null) return null;
  const { unit, conditions, inWords } = compared;
  return spokenConditions(
    { question, unit },
    conditions.map((id, place) => ({ id, inWords: inWords[place] ?? id })),
  );
}

/** The two conditions of a plan or a trial, each with what its words are made from; null where there are not two. */
export function spokenConditions(
  { question, unit }: { readonly question: string; readonly unit: string },
  conditions: readonly { readonly id: string; readonly inWords: string }[],
): readonly [first: SpokenCondition, second: SpokenCondition] | null {
  const [first, second] = conditions.map((each) => ({ ...each, question, unit }));
  return first === undefined || second === undefined ? null : [first, second];
}
