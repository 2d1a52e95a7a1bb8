import { useVerdict } from '../api/queries.ts';
import { DangerBanner } from '../home/danger-banner.tsx';
import { ButtonLink } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { ActivitiesForm } from './activities-form.tsx';
import { AnsweredTable } from './answered-table.tsx';
import { useQuestionnaires } from './queries.ts';
import styles from './questions.module.css';
import { WeeklyForm } from './weekly-form.tsx';

/** What is due of the weekly questions and the activities, and what was answered; danger comes first. */
export default function QuestionsPage({ id }: { readonly id: string }) {
  const words = useWords();
  const say = words.questions;
  const verdict = useVerdict(id);
  const asked = useQuestionnaires(id);
  const failed = [verdict, asked].find((query) => query.isError);
  if (failed !== undefined) return <FailureNotice alone error={failed.error} onRetry={() => void failed.refetch()} />;
  if (verdict.data === undefined || asked.data === undefined) return <Waiting />;
  const { safety } = verdict.data;
  if (safety.tier === 'same-day' || safety.tier === 'emergency') return <DangerBanner caseId={id} safety={safety} />;
  const { due, weekly, activities, answered, screenFirst } = asked.data;
  const isDue = (questionnaire: (typeof due)[number]['questionnaire']) =>
    due.some((each) => each.questionnaire === questionnaire);
  return (
    <div className={styles.page}>
      <h1 className={styles.heading} tabIndex={-1}>
        {say.heading}
      </h1>
      <p>{say.lead}</p>
      {screenFirst && (
        <div className={styles.part}>
          <p>{say.screenFirst}</p>
          <p>
            <ButtonLink kind="main" href={hrefOf({ page: 'danger', id })}>
              {say.toScreen}
            </ButtonLink>
          </p>
        </div>
      )}
      {isDue('weekly-problem') && <WeeklyForm id={id} questions={weekly} />}
      {isDue('own-activities') && <ActivitiesForm id={id} named={activities} />}
      {due.length === 0 && !screenFirst && <p role="status">{say.notDue}</p>}
      <AnsweredTable answered={answered} />
      <p>
        <a href={hrefOf({ page: 'case', id })}>{words.danger.back}</a>
      </p>
    </div>
  );
}
