import type { Verdict } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import { DirectQuestion } from './direct-question.tsx';
import styles from './telling-question.module.css';

type TellingQuestionProps = { readonly caseId: string; readonly question: NonNullable<Verdict['nextQuestion']> };

/** The question whose answer would tell the possible causes apart best, where it is not the next step already. */
export function TellingQuestion({ caseId, question }: TellingQuestionProps) {
  const { next } = useWords().home;
  return (
    <section className={styles.telling} aria-labelledby="telling">
      <h2 id="telling" className={styles.heading}>
        {next.telling}
      </h2>
      <DirectQuestion key={question.id} caseId={caseId} question={question} />
    </section>
  );
}
