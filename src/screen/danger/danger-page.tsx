import { useEffect } from 'react';
import { type Answered, useAnswerAll, useCase, useDangerQuestions, useVerdict } from '../api/queries.ts';
import { ButtonLink } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { go, hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './danger-page.module.css';
import { DangerTier } from './danger-tier.tsx';
import { standsAlone } from './stands-alone.ts';

const TIERS = ['emergency', 'same-day', 'soon'] as const;

/** The danger signs, the most urgent first; each answer is saved as it is given, and one that cannot wait ends the questions. */
export default function DangerPage({ id }: { readonly id: string }) {
  const say = useWords().danger;
  const asked = useDangerQuestions(id);
  const verdict = useVerdict(id);
  const record = useCase(id);
  const answer = useAnswerAll(id);
  // What the program says after the answers given here, not what it said before them: they may take an earlier yes back.
  const tier = answer.isSuccess && !verdict.isFetching ? verdict.data?.safety.tier : undefined;

  useEffect(() => {
    if (standsAlone(tier)) go({ page: 'case', id });
  }, [tier, id]);

  if (asked.data === undefined) {
    return asked.isError ? <FailureNotice alone error={asked.error} onRetry={() => asked.refetch()} /> : <Waiting />;
  }
  const { questions, notice } = asked.data;
  const open = questions.filter((question) => question.answer === null).length;
  // On the first day the way leads on to the explanations; later, back to where the answer is.
  const isFirstDay = record.data !== undefined && (record.data.checkins ?? []).length === 0;
  const hasStory = isFirstDay && (record.data?.observations ?? []).length > 0;
  const save = (answers: readonly Answered[]) => answer.mutate(answers);
  return (
    <div className={styles.page}>
      <h1 className={styles.heading} tabIndex={-1}>
        {say.heading}
      </h1>
      <p>{say.lead}</p>
      <p className={styles.notice} lang="en">
        {notice}
      </p>
      {TIERS.map((each) => (
        <DangerTier
          key={each}
          tier={each}
          questions={questions.filter((question) => question.tier === each)}
          onAnswer={save}
          saving={answer.isPending}
        />
      ))}
      {answer.isError && <FailureNotice error={answer.error} onRetry={() => answer.mutate(answer.variables)} />}
      <div className={styles.end}>
        <p role="status">{open === 0 ? say.allAnswered : say.open(open)}</p>
        {hasStory && (
          <ButtonLink kind={open === 0 ? 'main' : 'quiet'} href={hrefOf({ page: 'explanations', id })}>
            {say.onward}
          </ButtonLink>
        )}
        <ButtonLink kind={open === 0 && !hasStory ? 'main' : 'quiet'} href={hrefOf({ page: 'case', id })}>
          {say.back}
        </ButtonLink>
      </div>
    </div>
  );
}
