import type { UseMutationResult } from '@tanstack/react-query';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import styles from './questions.module.css';

type FormEndProps = {
  readonly saving: Pick<UseMutationResult, 'isError' | 'isPending' | 'error'>;
  readonly onRetry: () => void;
  /** What is still to be answered; null for nothing. */
  readonly missing: string | null;
  readonly save: string;
};

/** The end of a form of the week: what failed, what is missing, and saving. */
export function FormEnd({ saving, onRetry, missing, save }: FormEndProps) {
  return (
    <>
      {saving.isError && <FailureNotice error={saving.error} onRetry={onRetry} />}
      <p className={styles.missing} role="alert">
        {missing}
      </p>
      <p>
        <Button kind="main" type="submit" disabled={saving.isPending}>
          {save}
        </Button>
      </p>
    </>
  );
}
