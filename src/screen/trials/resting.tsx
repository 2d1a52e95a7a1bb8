import frame from '../day-zero/frame.module.css';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { type Note, type TrialView, useNote } from './queries.ts';

type HarmedProps = { readonly id: string; readonly trial: string; readonly harm: string };

/** A harm while a trial goes on: nothing is revealed, and resting is the one thing to do. */
export function Harmed({ id, trial, harm }: HarmedProps) {
  const { rest: say } = useWords().trials;
  const note = useNote(id, trial);
  const rest = () => note.mutate({ kind: 'interrupted', text: harm });
  return (
    <>
      <Notice
        live
        heading={say.harm}
        actions={
          <Button kind="main" disabled={note.isPending} onClick={rest}>
            {say.toRest}
          </Button>
        }
      >
        <p>{harm}</p>
        <p>{say.harmText}</p>
        <p>
          <a href={hrefOf({ page: 'danger', id })}>{say.worried}</a>
        </p>
      </Notice>
      {note.isError && <FailureNotice error={note.error} onRetry={rest} />}
    </>
  );
}

/** A trial that rests: why, and the way on. */
export function Resting({ id, view }: { readonly id: string; readonly view: TrialView }) {
  const { rest: say } = useWords().trials;
  const note = useNote(id, view.id);
  const why = view.events.findLast(({ kind }) => kind === 'interrupted')?.text ?? '';
  const resume: Note = { kind: 'resumed', text: say.resumeNote };
  return (
    <section className={frame.part} aria-labelledby="resting">
      <h2 id="resting">{say.resting}</h2>
      {why !== '' && <p>{say.since(why)}</p>}
      <p>{say.restingText}</p>
      <p>
        <a href={hrefOf({ page: 'danger', id })}>{say.worried}</a>
      </p>
      <div className={frame.actions}>
        <Button kind="main" disabled={note.isPending} onClick={() => note.mutate(resume)}>
          {say.resume}
        </Button>
      </div>
      {note.isError && <FailureNotice error={note.error} onRetry={() => note.mutate(resume)} />}
    </section>
  );
}
