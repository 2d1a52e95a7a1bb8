import { useEffect, useRef } from 'react';
import { useTakeBackCheckIn } from '../api/queries.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './check-in-form.module.css';

/** A check-in that the disk has acknowledged. */
export type SavedCheckIn = {
  readonly at: string;
  readonly revision: number;
  readonly site: string;
  readonly score: number;
};

type SavedNoteProps = {
  readonly caseId: string;
  readonly saved: SavedCheckIn;
  readonly onTakenBack: () => void;
};

/** It is saved; it can be taken back; and now the answer may be seen. */
export function SavedNote({ caseId, saved, onTakenBack }: SavedNoteProps) {
  const words = useWords();
  const say = words.checkIn;
  const takeBack = useTakeBackCheckIn(caseId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className={styles.form}>
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {say.kept}
      </h1>
      <p>{say.saved(saved.site, saved.score)}</p>
      <div className={styles.actions}>
        <ButtonLink kind="main" href={hrefOf({ page: 'case', id: caseId })}>
          {say.back}
        </ButtonLink>
        <Button disabled={takeBack.isPending} onClick={() => takeBack.mutate(saved, { onSuccess: onTakenBack })}>
          {say.undo}
        </Button>
      </div>
      {takeBack.isError && (
        <FailureNotice error={takeBack.error} onRetry={() => takeBack.mutate(saved, { onSuccess: onTakenBack })} />
      )}
    </section>
  );
}
