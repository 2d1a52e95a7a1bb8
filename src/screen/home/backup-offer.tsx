import { useState } from 'react';
import type { CaseEntry } from '../api/client.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { lastBackupMs } from '../settings/kept-here.ts';
import { useBackup } from '../settings/queries.ts';
import { useWords } from '../words/words.tsx';
import { backupDue } from './backup-due.ts';
import styles from './backup-offer.module.css';

/** Offers a backup once a week, where this browser alone has the diary; nothing where none is due. */
export function BackupOffer({ cases }: { readonly cases: readonly CaseEntry[] }) {
  const { settings, write } = useWords();
  const { backup: say } = settings;
  const backup = useBackup();
  // Asked once a visit: what was saved a moment ago still says so.
  const [due] = useState(() => backupDue(cases, lastBackupMs(), Date.now()));
  if (due === undefined) return null;
  return (
    <section className={styles.offer} aria-label={say.heading}>
      <p role="status">
        {backup.isSuccess ? say.made(backup.data.name, write.bytes(backup.data.blob.size)) : say.due(due.days)}
      </p>
      {!backup.isSuccess && (
        <Button disabled={backup.isPending} onClick={() => backup.mutate()}>
          {backup.isPending ? say.making : say.make}
        </Button>
      )}
      {backup.isError && <FailureNotice error={backup.error} onRetry={() => backup.mutate()} />}
    </section>
  );
}
