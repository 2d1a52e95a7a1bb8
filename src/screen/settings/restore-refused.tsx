import { failureOf } from '../api/failure.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Notice } from '../parts/notice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './settings-page.module.css';

/** A file that cannot be used needs another file; everything else can be tried again. */
export function RestoreRefused({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
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
