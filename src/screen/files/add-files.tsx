import { useRef } from 'react';
import { useAddFiles } from '../api/queries.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './add-files.module.css';
import { FileOutcomes } from './file-outcomes.tsx';

/** Files of a watch into the case: chosen, sent, and accounted for one by one. */
export function AddFiles({ caseId, timezone }: { readonly caseId: string; readonly timezone: string }) {
  const { files: say } = useWords().states;
  const add = useAddFiles(caseId, timezone);
  const input = useRef<HTMLInputElement>(null);
  const send = (chosen: FileList | null) => {
    const files = [...(chosen ?? [])];
    // Emptied, so that the same file can be chosen again after a failure.
    if (input.current) input.current.value = '';
    if (files.length > 0) add.mutate(files);
  };
  return (
    <section className={styles.files} aria-labelledby="files">
      <h2 id="files">{say.heading}</h2>
      <p className={styles.kinds}>{say.text}</p>
      <label className={styles.choose}>
        <input
          ref={input}
          type="file"
          multiple
          accept=".fit,.gpx,.tcx,.gz,.zip"
          className={styles.input}
          disabled={add.isPending}
          onChange={(event) => send(event.target.files)}
        />
        {say.choose}
      </label>
      <p role="status" className={styles.status}>
        {add.isPending ? say.reading(add.variables.length) : null}
      </p>
      {add.isError && <FailureNotice error={add.error} onRetry={() => add.mutate(add.variables)} />}
      {add.isSuccess && <FileOutcomes caseId={caseId} outcomes={add.data.files} onTakenBack={add.reset} />}
    </section>
  );
}
