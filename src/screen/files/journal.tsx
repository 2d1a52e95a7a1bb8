import { useState } from 'react';
import type { JournalEntry } from '../api/client.ts';
import { wallClock } from '../home/wall-clock.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './files-page.module.css';
import { JournalFiles } from './journal-files.tsx';
import { useTakeBack } from './queries.ts';

type JournalProps = { readonly caseId: string; readonly imports: readonly JournalEntry[]; readonly isBusy: boolean };

/** What came in when, what became of each file, and the way back from each import. */
export function Journal({ caseId, imports, isBusy }: JournalProps) {
  const { journal: say } = useWords().files;
  const takeBack = useTakeBack(caseId);
  return (
    <section className={styles.part} aria-labelledby="journal">
      <h2 id="journal">{say.heading}</h2>
      <p role="status" className={styles.problem}>
        {takeBack.isSuccess ? say.undone(takeBack.data.stayed) : null}
      </p>
      {takeBack.isError && <FailureNotice error={takeBack.error} onRetry={() => takeBack.mutate(takeBack.variables)} />}
      {imports.length === 0 && <p className={styles.quiet}>{say.none}</p>}
      <ul className={styles.imports}>
        {imports.map((entry) => (
          <JournalItem
            key={entry.id}
            entry={entry}
            isBusy={isBusy || takeBack.isPending}
            onTakeBack={() => takeBack.mutate(entry.id)}
          />
        ))}
      </ul>
    </section>
  );
}

type ItemProps = { readonly entry: JournalEntry; readonly isBusy: boolean; readonly onTakeBack: () => void };

function JournalItem({ entry, isBusy, onTakeBack }: ItemProps) {
  const { files: say, write } = useWords();
  const [isAsked, setAsked] = useState(false);
  const here = wallClock(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const when = write.dateTime(new Date(here(entry.startedAtMs)));
  return (
    <li className={styles.import}>
      <h3>{when}</h3>
      <p>{entry.files.length === 0 ? say.nothing : say.counts(countsOf(entry))}</p>
      {entry.finishedAtMs === null && <p className={styles.quiet}>{say.journal.unfinished}</p>}
      <JournalFiles files={entry.files} />
      {isAsked ? (
        <>
          <p>{say.journal.sure}</p>
          <div className={styles.actions}>
            <Button disabled={isBusy} onClick={onTakeBack}>
              {say.journal.yes}
            </Button>
            <Button onClick={() => setAsked(false)}>{say.journal.no}</Button>
          </div>
        </>
      ) : (
        <div className={styles.actions}>
          <Button disabled={isBusy} onClick={() => setAsked(true)} aria-label={`${say.journal.undo}: ${when}`}>
            {say.journal.undo}
          </Button>
        </div>
      )}
    </li>
  );
}

function countsOf({ files }: JournalEntry) {
  const counts = { imported: 0, merged: 0, skipped: 0, failed: 0 };
  for (const { outcome } of files) counts[outcome as keyof typeof counts] += 1;
  return counts;
}
