import { useEffect, useRef, useState } from 'react';
import { ScorePicker } from '../check-in/score-picker.tsx';
import { Button, ButtonLink } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './frame.module.css';
import { useAdd } from './queries.ts';
import type { Ended } from './routine-page.tsx';

/** A rise by which the stop rules say that it did harm. */
const RISE = 2;

type RoutineEndProps = {
  readonly id: string;
  readonly remedy: string;
  readonly before: number;
  readonly ended: Ended;
  /** The stop rule that a rise of the score amounts to. */
  readonly painRises: string;
  readonly whenStopped: string;
};

/** After a routine: the score now, kept beside the one before. What was stopped for a symptom, or made it worse, leads to the danger questions. */
export function RoutineEnd({ id, remedy, before, ended, painRises, whenStopped }: RoutineEndProps) {
  const say = useWords().dayZero.routine;
  const add = useAdd(id, 'remedies');
  const [after, setAfter] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const hasRisen = after !== null && after - before >= RISE;
  const symptom = ended.stoppedBecause === say.enough ? null : ended.stoppedBecause;
  const calls = symptom !== null || hasRisen;

  const save = () => {
    const { startedMs, endedMs } = ended;
    const stoppedBecause = ended.stoppedBecause ?? (hasRisen ? painRises : null);
    const minutes = Math.round((endedMs - startedMs) / 6000) / 10;
    add.mutate({ at: new Date(startedMs).toISOString(), remedy, minutes, before, after, stoppedBecause });
  };

  if (add.isSuccess) {
    return (
      <section className={styles.part}>
        <h2 ref={heading} tabIndex={-1}>
          {say.kept}
        </h2>
        {after !== null && <p>{say.change(before, after)}</p>}
        {calls && <p>{whenStopped}</p>}
        <div className={styles.actions}>
          {calls ? (
            <ButtonLink kind="main" href={hrefOf({ page: 'danger', id })}>
              {say.danger}
            </ButtonLink>
          ) : (
            <ButtonLink kind="main" href={hrefOf({ page: 'check-in', id })}>
              {say.checkIn}
            </ButtonLink>
          )}
          <ButtonLink href={hrefOf({ page: 'tonight', id })}>{say.back}</ButtonLink>
        </div>
      </section>
    );
  }
  return (
    <section className={styles.part}>
      <h2 ref={heading} tabIndex={-1}>
        {ended.stoppedBecause === null ? say.through : say.stopped}
      </h2>
      {symptom !== null && <p role="alert">{whenStopped}</p>}
      <ScorePicker value={after} onChoose={setAfter} />
      {hasRisen && symptom === null && <p role="alert">{whenStopped}</p>}
      {add.isError && <FailureNotice error={add.error} onRetry={save} />}
      <div className={styles.actions}>
        <Button kind="main" disabled={add.isPending || (after === null && symptom === null)} onClick={save}>
          {say.save}
        </Button>
      </div>
    </section>
  );
}
