import type { FileOutcome } from '../api/client.ts';
import { useTakeBackFiles } from '../api/queries.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './add-files.module.css';

type FileOutcomesProps = {
  readonly caseId: string;
  readonly outcomes: readonly FileOutcome[];
  readonly onTakenBack: () => void;
};

/** A line a file: what became of it and why; and the way back. */
export function FileOutcomes({ caseId, outcomes, onTakenBack }: FileOutcomesProps) {
  const { files: say } = useWords().states;
  const takeBack = useTakeBackFiles(caseId);
  const changed = outcomes.some(({ outcome }) => outcome === 'imported' || outcome === 'merged');
  return (
    <div className={styles.outcomes} role="status">
      <h3>{say.became}</h3>
      <ul>
        {outcomes.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
          <li key={index}>
            <span className={styles.name}>{file.name}</span> <strong>{say.outcome[file.outcome]}</strong>
            {file.reason && <span className={styles.reason}>{file.reason}</span>}
          </li>
        ))}
      </ul>
      {changed && (
        <Button disabled={takeBack.isPending} onClick={() => takeBack.mutate(undefined, { onSuccess: onTakenBack })}>
          {say.undo}
        </Button>
      )}
      {takeBack.isError && (
        <FailureNotice error={takeBack.error} onRetry={() => takeBack.mutate(undefined, { onSuccess: onTakenBack })} />
      )}
    </div>
  );
}
