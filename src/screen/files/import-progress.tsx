import { failureOf } from '../api/failure.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './files-page.module.css';
import type { ImportState } from './use-import.ts';

type ProgressProps = { readonly state: ImportState; readonly onStop: () => void; readonly onAgain: () => void };

/** How far an import is, with the time left and the way to stop it; at its end, what became of the files. */
export function ImportProgress({ state, onStop, onAgain }: ProgressProps) {
  const { files: say, write } = useWords();
  const { stage, counts, passedBytes, totalBytes, leftS, error } = state;
  const settled = counts.imported + counts.merged + counts.skipped + counts.failed;
  if (stage === 'idle') return null;
  if (stage === 'running' || stage === 'stopping') {
    return (
      <section className={styles.progress} aria-labelledby="import-progress">
        <h2 id="import-progress">{say.working}</h2>
        <progress aria-labelledby="import-progress" max={totalBytes} value={passedBytes} />
        <p className={styles.quiet}>
          {[
            say.of(write.bytes(passedBytes), write.bytes(totalBytes)),
            say.settled(settled),
            ...(leftS === null ? [] : [say.left(leftS)]),
          ].join(' · ')}
        </p>
        <p role="status" className={styles.problem}>
          {stage === 'stopping' ? say.cancelling : null}
        </p>
        <Button disabled={stage === 'stopping'} onClick={onStop}>
          {say.cancel}
        </Button>
      </section>
    );
  }
  if (stage === 'failed') {
    const isRefused = failureOf(error).kind === 'refused';
    return (
      <div className={styles.progress}>
        <FailureNotice error={error} onRetry={onAgain} />
        {!isRefused && settled > 0 && <p>{say.broken}</p>}
      </div>
    );
  }
  return (
    <section className={styles.progress} role="status">
      <h2>{stage === 'stopped' ? say.stoppedHeading : say.done}</h2>
      <p>{settled === 0 ? say.nothing : say.counts(counts)}</p>
      {stage === 'stopped' && <p>{say.stopped}</p>}
    </section>
  );
}
