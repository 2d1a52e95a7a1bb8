import type { Verdict } from '../api/client.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useBeginCase } from '../parts/use-begin-case.ts';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { DirectQuestion } from './direct-question.tsx';
import styles from './next-step.module.css';

type NextStepProps = { readonly caseId: string; readonly isSample: boolean; readonly verdict: Verdict };

/** The one thing to do next. */
export function NextStep({ caseId, isSample, verdict }: NextStepProps) {
  const { home, danger, trials } = useWords();
  const { nextStep, nextQuestion } = verdict;
  const screens = nextStep.kind === 'answer-question' && !verdict.safety.screened && !isSample;
  const asks = nextStep.kind === 'answer-question' && nextQuestion !== null && !isSample && !screens;
  const trial = trialHref(caseId, nextStep);
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next" className={styles.heading}>
        {home.next.heading}
      </h2>
      {screens && <p className={styles.unscreened}>{home.screening.heading}</p>}
      {isSample && <p className={styles.whose}>{home.sample.next}</p>}
      {/* A question that is asked right below is not said here too. */}
      {!(asks && nextStep.text === nextQuestion.text) && <Said nextStep={nextStep} />}
      {isSample && <StartOwn />}
      {asks && <DirectQuestion key={nextQuestion.id} caseId={caseId} question={nextQuestion} />}
      {screens && (
        <ButtonLink kind="main" href={hrefOf({ page: 'danger', id: caseId })}>
          {danger.begin}
        </ButtonLink>
      )}
      {trial && !isSample && (
        <ButtonLink kind="main" href={trial}>
          {nextStep.trial === undefined ? trials.propose : trials.open}
        </ButtonLink>
      )}
      {!isSample && (
        <ButtonLink kind={asks || screens || trial ? 'quiet' : 'main'} href={hrefOf({ page: 'check-in', id: caseId })}>
          {home.next.checkIn}
        </ButtonLink>
      )}
    </section>
  );
}

function Said({ nextStep: { kind, text, trial } }: { readonly nextStep: Verdict['nextStep'] }) {
  const { told, trials } = useWords();
  if (kind === 'run-trial' && trial !== undefined) return <p>{trials.goesOn(text)}</p>;
  return <p lang={told.isWorded(kind, text) ? undefined : 'en'}>{told.step(kind, text)}</p>;
}

/** Where a step about a trial leads: to the one that goes on, or to what one would take. */
function trialHref(id: string, { trial, question }: Verdict['nextStep']): string | null {
  if (trial !== undefined) return hrefOf({ page: 'trial', id, trial });
  return question === undefined ? null : hrefOf({ page: 'trial-plan', id, question });
}

function StartOwn() {
  const { newCase } = useWords();
  const start = useBeginCase();
  return (
    <>
      <Button kind="main" disabled={start.isPending} onClick={start.begin}>
        {newCase}
      </Button>
      {start.isError && <FailureNotice error={start.error} onRetry={start.begin} />}
    </>
  );
}
