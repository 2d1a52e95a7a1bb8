import { useCase } from '../api/queries.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { AddExplanation } from './add-explanation.tsx';
import { ExplanationCard, RivalCard } from './explanation-card.tsx';
import styles from './frame.module.css';
import { Frame } from './frame.tsx';
import { Noticed } from './noticed.tsx';
import { useAnswerQuestion, useChallenge } from './queries.ts';

/** Every explanation, the runner's own first, with what speaks for and against it; then the question that would tell most. */
export function ExplanationsPage({ id }: { readonly id: string }) {
  const { dayZero } = useWords();
  const say = dayZero.explanations;
  const record = useCase(id);
  const challenge = useChallenge(id);
  const query = record.isError ? record : challenge;
  const rows = challenge.data?.explanations ?? [];
  const own = rows.filter((row) => row.isOwn);
  const rivals = rows.filter((row) => !row.isOwn && row.for.length + row.against.length > 0);
  const unspoken = rows.filter((row) => !row.isOwn && !rivals.includes(row));
  return (
    <Frame id={id} step="explanations" heading={say.heading} lead={say.lead} query={query}>
      {record.data && challenge.data && (
        <>
          {challenge.data.question && (
            <Question key={challenge.data.question.id} id={id} question={challenge.data.question} />
          )}
          <Noticed id={id} observations={record.data.observations ?? []} />
          <section className={styles.part} aria-labelledby="explanations">
            <h2 id="explanations">{say.each}</h2>
            {own.length === 0 && <p>{say.noneOwn}</p>}
            <ul className={styles.plain}>
              {own.map((row) => (
                <ExplanationCard key={row.hypothesis} explanation={row} record={record.data} />
              ))}
            </ul>
            <h3>{say.rivals}</h3>
            <ul className={styles.rows}>
              {rivals.map((row) => (
                <RivalCard key={row.hypothesis} explanation={row} record={record.data} />
              ))}
            </ul>
            {unspoken.length > 0 && (
              <p className={styles.quiet}>{say.unspoken(unspoken.map(({ name }) => dayZero.explanation(name)))}</p>
            )}
            <AddExplanation id={id} />
          </section>
          <div className={styles.actions}>
            <ButtonLink kind="main" href={hrefOf({ page: 'tonight', id })}>
              {say.next}
            </ButtonLink>
          </div>
        </>
      )}
    </Frame>
  );
}

type QuestionProps = {
  readonly id: string;
  readonly question: NonNullable<NonNullable<ReturnType<typeof useChallenge>['data']>['question']>;
};

/** The one question that would tell most, with why; the next one comes with the answer. */
function Question({ id, question }: QuestionProps) {
  const { dayZero, question: words, states } = useWords();
  const answer = useAnswerQuestion(id);
  return (
    <section className={styles.part} aria-labelledby="telling-most">
      <h2 id="telling-most">{dayZero.explanations.question}</h2>
      <p id="asked" lang="en">
        {question.text}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would repeat the question as its legend */}
      <div role="group" aria-labelledby="asked" className={styles.actions}>
        {(['yes', 'no', 'not-sure'] as const).map((value) => (
          <Button
            key={value}
            disabled={answer.isPending}
            onClick={() => answer.mutate({ question: question.id, answer: value })}
          >
            {words.answers[value]}
          </Button>
        ))}
      </div>
      {question.why !== '' && (
        <p className={styles.quiet} lang="en">
          {question.why}
        </p>
      )}
      {answer.isError && (
        <p role="alert">
          {states.error.heading} {states.error.kept}
        </p>
      )}
    </section>
  );
}
