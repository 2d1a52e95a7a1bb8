import { ButtonLink } from '../parts/button.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './due-questions.module.css';
import { useQuestionnaires } from './queries.ts';

/** Says that the week's questions are due; nothing where they are not, and never before a danger screen that is. */
export function DueQuestions({ caseId }: { readonly caseId: string }) {
  const say = useWords().questions;
  const due = useQuestionnaires(caseId).data?.due ?? [];
  if (due.length === 0) return null;
  return (
    <section className={styles.due} aria-labelledby="due-questions">
      <h2 id="due-questions">{say.due.heading}</h2>
      <p>{say.due.text(due.some(({ questionnaire }) => questionnaire === 'own-activities'))}</p>
      <p>
        <ButtonLink href={hrefOf({ page: 'questions', id: caseId })}>{say.due.begin}</ButtonLink>
      </p>
    </section>
  );
}
