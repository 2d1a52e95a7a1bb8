import { ButtonLink } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import frame from './frame.module.css';
import { type Advice, useAdd } from './queries.ts';
import styles from './remedy-card.module.css';

type RemedyCardProps = { readonly id: string; readonly advice: Advice };

/** One remedy: what it is for, whether it may be done now, what is known of it; what is only suggested shows its hazards first. */
export function RemedyCard({ id, advice }: RemedyCardProps) {
  const { dayZero, trials } = useWords();
  const say = dayZero.tonight;
  const { remedy, because } = advice;
  const isTimed = remedy.steps[0]?.seconds != null;
  const isBarred = advice.advice === 'bar';
  return (
    <li className={styles.card}>
      <h3 lang="en">{remedy.name}</h3>
      {remedy.offer === 'not-recommended' && <p className={styles.word}>{say.notRecommended}</p>}
      {remedy.offer === 'shown-not-guided' && <p className={styles.word}>{say.notGuided}</p>}
      {remedy.hazards.length > 0 && (
        <div className={frame.hazard}>
          <h4>{say.hazards}</h4>
          <List lines={remedy.hazards} />
        </div>
      )}
      <p lang="en">{remedy.aim}</p>
      {isBarred && <List lines={because} />}
      {remedy.offer === 'guided' && !isBarred && (
        <>
          <p lang="en">{remedy.dose}</p>
          <List lines={remedy.cautions} />
          {!isTimed && <List lines={remedy.steps.map(({ text }) => text)} />}
        </>
      )}
      {remedy.insteadTry !== null && <p>{say.instead(remedy.insteadTry)}</p>}
      <p className={frame.quiet}>
        {say.evidence}{' '}
        <span lang="en">
          {remedy.evidence} {remedy.caveat}
        </span>
      </p>
      {advice.advice === 'offer' && (
        <p>
          <a href={hrefOf({ page: 'trial-plan', id, question: remedy.id })}>{trials.propose}</a>
        </p>
      )}
      {advice.advice === 'ask-first' && <BarQuestions id={id} advice={advice} />}
      {advice.advice === 'offer' && isTimed && (
        <div className={frame.actions}>
          <ButtonLink href={hrefOf({ page: 'routine', id, remedy: remedy.id })}>{say.begin(remedy.name)}</ButtonLink>
        </div>
      )}
    </li>
  );
}

/** What must be known before this remedy may be offered, asked here; every answer is kept. */
function BarQuestions({ id, advice }: RemedyCardProps) {
  const { dayZero, question, states } = useWords();
  const answer = useAdd(id, 'answers');
  if (advice.open.length === 0) return null;
  const options = (['yes', 'not-sure', 'no'] as const).map((value) => ({ value, text: question.answers[value] }));
  return (
    <details className={styles.questions}>
      <summary>{dayZero.tonight.askFirst(advice.open.length)}</summary>
      {advice.open.map((bar) => (
        <Choice
          key={bar.id}
          label={bar.question}
          labelLanguage="en"
          level={4}
          options={options}
          value={null}
          onChoose={(chosen) => answer.mutate({ question: bar.id, answer: chosen, at: new Date().toISOString() })}
        />
      ))}
      {answer.isError && (
        <p role="alert">
          {states.error.heading} {states.error.kept}
        </p>
      )}
    </details>
  );
}

function List({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={frame.list}>
      {lines.map((line) => (
        <li key={line} lang="en">
          {line}
        </li>
      ))}
    </ul>
  );
}
