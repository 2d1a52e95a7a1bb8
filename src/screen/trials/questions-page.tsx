import frame from '../day-zero/frame.module.css';
import { Frame } from '../day-zero/frame.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { type CaseWords, comparedConditions, useCaseWords } from './case-words.ts';
import { OwnQuestion } from './own-question.tsx';
import { type TrialQuestion, type TrialView, useTrials } from './queries.ts';
import { Refusal } from './refusal.tsx';
import styles from './trials.module.css';

/** The questions that a trial could answer, those that it cannot and why, and the trials begun. */
export function QuestionsPage({ id }: { readonly id: string }) {
  const { hub } = useWords().trials;
  const trials = useTrials(id);
  const speak = useCaseWords(id);
  return (
    <Frame id={id} step={null} heading={hub.heading} lead={hub.lead} query={trials}>
      {trials.data && speak ? (
        <>
          <Begun id={id} trials={trials.data.trials} speak={speak} />
          <Open id={id} questions={trials.data.questions} speak={speak} />
          <OwnQuestion id={id} />
          <Refused questions={trials.data.questions} speak={speak} />
        </>
      ) : undefined}
    </Frame>
  );
}

type BegunProps = { readonly id: string; readonly trials: readonly TrialView[]; readonly speak: CaseWords };

function Begun({ id, trials, speak }: BegunProps) {
  const { hub } = useWords().trials;
  if (trials.length === 0) return null;
  return (
    <section className={frame.part} aria-labelledby="begun">
      <h2 id="begun">{hub.yours}</h2>
      <ul className={styles.questions}>
        {trials.map((trial) => (
          <li key={trial.id}>
            <h3>
              <a href={hrefOf({ page: 'trial', id, trial: trial.id })}>{speak.ask(trial.question)}</a>
            </h3>
            <p className={frame.quiet}>
              {hub.standing(trial.result.standing, trial.unit, trial.result.pairsDone, trial.result.pairsPlanned)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

type QuestionsProps = { readonly questions: readonly TrialQuestion[]; readonly speak: CaseWords };

function Open({ id, questions, speak }: QuestionsProps & { readonly id: string }) {
  const { trials } = useWords();
  const open = questions.filter(({ comparison }) => comparison !== null);
  return (
    <section className={frame.part} aria-labelledby="questions">
      <h2 id="questions">{trials.hub.questions}</h2>
      {open.length === 0 && <p>{trials.hub.none}</p>}
      <ul className={styles.questions}>
        {open.map(({ question, comparison }) => (
          <li key={question}>
            <h3>
              <a href={hrefOf({ page: 'trial-plan', id, question })}>{speak.ask(question)}</a>
            </h3>
            <Compared question={question} comparison={comparison} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type ComparedProps = Pick<TrialQuestion, 'question' | 'comparison'>;

function Compared({ question, comparison }: ComparedProps) {
  const { trials } = useWords();
  const both = comparedConditions(question, comparison);
  return (
    both && (
      <p className={frame.quiet}>
        {trials.compares(...both)} {comparison?.isFree && trials.hub.free}
      </p>
    )
  );
}

function Refused({ questions, speak }: QuestionsProps) {
  const { hub } = useWords().trials;
  const refused = questions.filter(({ refusal }) => refusal !== null);
  if (refused.length === 0) return null;
  return (
    <details className={frame.detail}>
      <summary>{hub.refused}</summary>
      <ul className={styles.questions}>
        {refused.map(({ question, refusal }) => (
          <li key={question}>
            <h3>{speak.ask(question)}</h3>
            {refusal && <Refusal refusal={refusal} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
