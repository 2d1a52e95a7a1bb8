import { useEffect, useRef } from 'react';
import { useTakeBack } from '../api/queries.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './check-in-form.module.css';
import type { ListedEntry } from './entries-of.ts';

/** A check-in that the disk has acknowledged. */
export type SavedCheckIn = { readonly revision: number; readonly entries: readonly ListedEntry[] };

type SavedNoteProps = {
  readonly caseId: string;
  readonly saved: SavedCheckIn;
  readonly onTakenBack: () => void;
};

/** It is saved; it can be taken back; and now the answer may be seen. */
export function SavedNote({ caseId, saved, onTakenBack }: SavedNoteProps) {
  const words = useWords();
  const say = words.checkIn;
  const takeBack = useTakeBack(caseId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const undo = () => takeBack.mutate(saved.revision, { onSuccess: onTakenBack });
  const scores = saved.entries.filter(({ list }) => list === 'checkins').map(({ entry }) => entry);
  const beside = saved.entries.flatMap(({ list, entry }) => (list === 'events' || list === 'runs' ? [entry] : []));
  return (
    <section className={styles.form}>
      <h1 className={styles.heading} ref={heading} tabIndex={-1}>
        {say.kept}
      </h1>
      {scores.map(({ site, score }) => (
        <p key={String(site)}>{say.saved(String(site), Number(score))}</p>
      ))}
      {beside.length > 0 && (
        <p>{say.beside.saved(beside.map(({ kind, sport }) => say.beside.nameOf(String(kind ?? sport))))}</p>
      )}
      <div className={styles.actions}>
        <ButtonLink kind="main" href={hrefOf({ page: 'case', id: caseId })}>
          {say.back}
        </ButtonLink>
        <Button disabled={takeBack.isPending} onClick={undo}>
          {say.undo}
        </Button>
        <ButtonLink href={hrefOf({ page: 'diary', id: caseId })}>{say.diary}</ButtonLink>
      </div>
      {takeBack.isError && <FailureNotice error={takeBack.error} onRetry={undo} />}
    </section>
  );
}
