import { useState } from 'react';
import type { CaseEntry } from '../api/client.ts';
import { useCases } from '../api/queries.ts';
import { wallClock } from '../home/wall-clock.ts';
import { Button } from '../parts/button.tsx';
import { caseName } from '../parts/case-name.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import { useDeleteCase } from './queries.ts';
import styles from './settings-page.module.css';

/** Deletes one case and leaves the others: chosen, confirmed, gone. */
export function DeleteCasePart() {
  const words = useWords();
  const { deleteCase: say } = words.settings;
  const cases = useCases().data?.cases ?? [];
  const erase = useDeleteCase();
  const [asked, setAsked] = useState<string | null>(null);
  const [gone, setGone] = useState<string | null>(null);
  if (cases.length === 0) return null;

  const choose = (id: string | null) => {
    erase.reset();
    setGone(null);
    setAsked(id);
  };
  const go = (entry: CaseEntry) =>
    erase.mutate(entry.id, {
      onSuccess: () => {
        setAsked(null);
        setGone(caseName(entry, words));
      },
    });

  return (
    <section className={`${styles.part} ${styles.danger}`} aria-labelledby="delete-case">
      <h2 id="delete-case">{say.heading}</h2>
      <p>{say.text}</p>
      <ul className={styles.cases}>
        {cases.map((entry) => (
          <CaseRow
            key={entry.id}
            entry={entry}
            isAsked={asked === entry.id}
            isPending={erase.isPending}
            onAsk={(isAsked) => choose(isAsked ? entry.id : null)}
            onGo={() => go(entry)}
          />
        ))}
      </ul>
      <p role="status" className={styles.status}>
        {erase.isPending && say.working}
        {gone !== null && say.done(gone)}
      </p>
      {erase.isError && <FailureNotice error={erase.error} onRetry={() => asked !== null && erase.mutate(asked)} />}
    </section>
  );
}

type RowProps = {
  readonly entry: CaseEntry;
  readonly isAsked: boolean;
  readonly isPending: boolean;
  readonly onAsk: (isAsked: boolean) => void;
  readonly onGo: () => void;
};

/** The clock of this machine. */
const onWall = wallClock(Intl.DateTimeFormat().resolvedOptions().timeZone);

/**
 * One case. The button that asks turns into the one that leaves the case alone: it stays under the thumb, so that who presses twice has
 * deleted nothing.
 */
function CaseRow({ entry, isAsked, isPending, onAsk, onGo }: RowProps) {
  const words = useWords();
  const { deleteCase: say } = words.settings;
  const name = caseName(entry, words);
  return (
    <li className={styles.case}>
      <p className={styles.name}>
        {name}{' '}
        <span className={styles.quiet}>{say.begun(words.write.dateTime(new Date(onWall(entry.createdAtMs))))}</span>
      </p>
      <div className={styles.actions}>
        <Button
          disabled={isPending}
          aria-label={isAsked ? undefined : `${say.ask}: ${name}`}
          onClick={() => onAsk(!isAsked)}
        >
          {isAsked ? say.leave : say.ask}
        </Button>
        {isAsked && (
          <Button disabled={isPending} onClick={onGo}>
            {say.go}
          </Button>
        )}
      </div>
      <p role="status" className={styles.status}>
        {isAsked && say.confirm(name)}
      </p>
    </li>
  );
}
