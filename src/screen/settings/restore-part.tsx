import { useState } from 'react';
import { useCases } from '../api/queries.ts';
import { Button } from '../parts/button.tsx';
import { BACKUPS, FilePicker } from '../parts/file-picker.tsx';
import { useWords } from '../words/words.tsx';
import { useRestore } from './queries.ts';
import { RestoreRefused } from './restore-refused.tsx';
import styles from './settings-page.module.css';

/** A backup in place of everything: chosen, confirmed, checked, put in. */
export function RestorePart() {
  const { restore: say } = useWords().settings;
  const cases = useCases();
  const restore = useRestore();
  const [file, setFile] = useState<File | null>(null);
  const own = cases.data?.cases.filter((each) => !each.isSample).length ?? 0;
  const choose = (chosen: File | null) => {
    restore.reset();
    setFile(chosen);
  };
  const go = (chosen: File) => restore.mutate(chosen, { onSuccess: () => setFile(null) });
  return (
    <section className={styles.part} aria-labelledby="restore">
      <h2 id="restore">{say.heading}</h2>
      <p>{say.text}</p>
      {file === null || restore.isError ? (
        <FilePicker text={say.choose} accept={BACKUPS} onChosen={([chosen]) => choose(chosen ?? null)} />
      ) : (
        <>
          <p className={styles.name}>{say.confirm(file.name, own)}</p>
          <div className={styles.actions}>
            <Button kind="main" disabled={restore.isPending} onClick={() => go(file)}>
              {say.go}
            </Button>
            <Button disabled={restore.isPending} onClick={() => choose(null)}>
              {say.cancel}
            </Button>
          </div>
        </>
      )}
      <p role="status" className={styles.status}>
        {restore.isPending && say.working}
        {restore.isSuccess && say.done(restore.data.cases, restore.data.rawFiles)}
      </p>
      {restore.isError && <RestoreRefused error={restore.error} onRetry={() => file !== null && go(file)} />}
    </section>
  );
}
