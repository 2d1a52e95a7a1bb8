import type { Verdict } from '../api/client.ts';
import { useAnswerQuestion } from '../day-zero/queries.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import styles from './direct-question.module.css';

/** One question with three answers; the next one comes with the next verdict. */
export function DirectQuestion({
  caseId,
  question,
}: {
  readonly caseId: string;
  readonly question: NonNullable<Verdict['nextQuestion']>;
}) {
  const { question: say, states } = useWords();
  const answer = useAnswerQuestion(caseId);
  return (
    <fieldset className={styles.question} disabled={answer.isPending}>
      <legend className={styles.text} lang="en">
        {question.text}
      </legend>
      <div className={styles.answers}>
        {(['yes', 'no', 'not-sure'] as const).map((value) => (
          <Button key={value} onClick={() => answer.mutate({ question: question.id, answer: value })}>
            {say.answers[value]}
          </Button>
        ))}
      </div>
      {answer.isError && (
        <p role="alert">
          {states.error.heading} {states.error.kept}
        </p>
      )}
    </fieldset>
  );
}
