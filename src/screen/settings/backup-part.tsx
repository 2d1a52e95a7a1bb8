import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import { useBackup } from './queries.ts';
import styles from './settings-page.module.css';
import { useIsKept } from './use-is-kept.ts';

/** Everything as one file, to be kept elsewhere. */
export function BackupPart() {
  const { settings, write } = useWords();
  const say = settings.backup;
  const backup = useBackup();
  const save = () => backup.mutate();
  const isKept = useIsKept();
  return (
    <section className={styles.part} aria-labelledby="backup">
      <h2 id="backup">{say.heading}</h2>
      <p>{say.text}</p>
      {isKept !== null && <p>{isKept ? say.kept : say.mayGo}</p>}
      <Button kind="main" disabled={backup.isPending} onClick={save}>
        {say.make}
      </Button>
      <p role="status" className={styles.status}>
        {backup.isPending && say.making}
        {backup.isSuccess && say.made(backup.data.name, write.bytes(backup.data.blob.size))}
      </p>
      {backup.isError && <FailureNotice error={backup.error} onRetry={save} />}
    </section>
  );
}
