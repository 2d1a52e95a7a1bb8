import { useState } from 'react';
import frame from '../day-zero/frame.module.css';
import { Button, ButtonLink } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { hrefOf } from '../route.ts';
import type { SpokenCondition } from '../words/english/trials.ts';
import { useWords } from '../words/words.tsx';
import { DoneForm } from './done-form.tsx';
import { type TrialView, useNote, useReveal } from './queries.ts';
import styles from './trials.module.css';

type DueProps = {
  readonly id: string;
  readonly view: TrialView;
  readonly both: readonly [SpokenCondition, SpokenCondition];
};

/** What is due: sealed until the runner is about to begin, then the one instruction, then what became of it. */
export function Due({ id, view, both }: DueProps) {
  const { today: say, instruct } = useWords().trials;
  const [noting, setNoting] = useState<number | null>(null);
  const note = useNote(id, view.id);
  const { due, unit, periods } = view;
  if (due === null) return <Sealed id={id} view={view} />;
  const drawn = both.find((each) => each.id === due.assigned);
  if (noting === due.n) return <DoneForm id={id} view={view} due={due} both={both} onLeave={() => setNoting(null)} />;
  const miss = () => note.mutate({ kind: 'note', text: say.missedNote(due.n) });
  return (
    <section className={styles.due} aria-labelledby="due" aria-live="polite">
      <h2 id="due">
        {say.label[unit] ?? say.label.run}
        <span className="unseen">: </span>
      </h2>
      <p className={styles.drawn}>{drawn ? instruct(drawn) : due.assigned}</p>
      <p className={frame.quiet}>
        {say.heading(due.n, periods.length, unit)}. {say.stands}
      </p>
      <div className={frame.actions}>
        <Button kind="main" onClick={() => setNoting(due.n)}>
          {say.done[unit] ?? say.done.run}
        </Button>
        <Button disabled={note.isPending} onClick={miss}>
          {say.missed}
        </Button>
      </div>
      {note.isSuccess && <p role="status">{say.missedSaid}</p>}
      {note.isError && <FailureNotice error={note.error} onRetry={miss} />}
    </section>
  );
}

function Sealed({ id, view }: Omit<DueProps, 'both'>) {
  const { today: say } = useWords().trials;
  const reveal = useReveal(id, view.id);
  const { unit, periods, isNextDue } = view;
  const next = periods.find(({ run }) => run === null);
  const last = periods.findLast(({ run }) => run !== null);
  const lacksScore = last !== undefined && last.scores.length === 0;
  const checkIn = hrefOf({ page: 'check-in', id });
  const show = () => reveal.mutate(undefined);
  return (
    <section className={frame.part} aria-labelledby="due">
      <h2 id="due">{say.heading(next?.n ?? periods.length, periods.length, unit)}</h2>
      {lacksScore && <p>{say.noScore}</p>}
      {!isNextDue && <p>{say.tomorrow[unit]}</p>}
      <div className={frame.actions}>
        {lacksScore && (
          <ButtonLink kind="main" href={checkIn}>
            {say.checkIn}
          </ButtonLink>
        )}
        {isNextDue && (
          <Button kind={lacksScore ? 'quiet' : 'main'} disabled={reveal.isPending} onClick={show}>
            {reveal.isPending ? say.showing : (say.show[unit] ?? say.show.run)}
          </Button>
        )}
        {!lacksScore && <ButtonLink href={checkIn}>{say.checkIn}</ButtonLink>}
      </div>
      {isNextDue && <p className={frame.quiet}>{say.justBefore}</p>}
      {reveal.isError && <FailureNotice error={reveal.error} onRetry={show} />}
    </section>
  );
}
