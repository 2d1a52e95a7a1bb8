import { useRef, useState } from 'react';
import { failureOf } from '../api/failure.ts';
import { useCases } from '../api/queries.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../words/words.tsx';
import { useRestore } from './queries.ts';
import styles from './settings-page.module.css';

/** A backup in place of everything: chosen, confirmed, checked, put in. */
export function RestorePart() {
  const { restore: say } = useWords().settings;
  const cases = useCases();
  const restore = useRestore();
  const [file, setFile] = useState<File | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const own = cases.data?.cases.filter((each) => !each.isSample).length ?? 0;
  const choose = (chosen: File | null) => {
    if (input.current) input.current.value = '';
    restore.reset();
    setFile(chosen);
  };
  const go = (chosen: File) => restore.mutate(chosen, { onSuccess: () => setFile(null) });
  return (
    <section className={styles.part} aria-labelledby="restore">
      <h2 id="restore">{say.heading}</h2>
      <p>{say.text}</p>
      {file === null || restore.isError ? (
        <label className={styles.choose}>
          <input
            ref={input}
            type="file"
            accept=".zip,application/zip"
            className={styles.unseenInput}
            onChange={(event) => choose(event.target.files?.[0] ?? null)}
          />
          {say.choose}
        </label>
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
      {restore.isError && <Refused error={restore.error} onRetry={() => file !== null && go(file)} />}
    </section>
  );
}

/** A file that cannot be used needs another file; everything else can be tried again. */
function Refused({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { restore: say } = useWords().settings;
  const { kind, said } = failureOf(error);
  if (kind !== 'refused') return <FailureNotice error={error} onRetry={onRetry} />;
  return (
    <Notice heading={say.refused} live>
      <p className={styles.name} lang="en">
        {said}
      </p>
      <p>{say.nothingChanged}</p>
    </Notice>
  );
}
