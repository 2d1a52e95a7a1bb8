import { useState } from 'react';
import frame from '../day-zero/frame.module.css';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import { type Note, type TrialView, useNote } from './queries.ts';

/** Resting or ending a trial by one's own choice; ending is asked twice, because it cannot be taken back. */
export function Ending({ id, view }: { readonly id: string; readonly view: TrialView }) {
  const { end: say, rest } = useWords().trials;
  const note = useNote(id, view.id);
  const [isAsking, setAsking] = useState(false);
  const { standing, mayStop, harms } = view.result;
  const isSure = mayStop && harms.length === 0;
  const send = (given: Note) => note.mutate(given, { onSuccess: () => setAsking(false) });
  return (
    <section className={frame.part} aria-labelledby="ending">
      <h2 id="ending">{say.heading}</h2>
      {isSure && <p>{say.may}</p>}
      {isAsking && <p role="status">{say.sure}</p>}
      <div className={frame.actions}>
        {isAsking ? (
          <>
            <Button
              disabled={note.isPending}
              onClick={() => send({ kind: 'stopped', text: isSure ? say.sureNote : say.note })}
            >
              {say.yes}
            </Button>
            <Button onClick={() => setAsking(false)}>{say.no}</Button>
          </>
        ) : (
          <>
            {standing === 'running' && (
              <Button disabled={note.isPending} onClick={() => send({ kind: 'interrupted', text: rest.ownRest })}>
                {say.rest}
              </Button>
            )}
            <Button onClick={() => setAsking(true)}>{say.end}</Button>
          </>
        )}
      </div>
      {note.isError && <FailureNotice error={note.error} onRetry={() => note.variables && send(note.variables)} />}
    </section>
  );
}
