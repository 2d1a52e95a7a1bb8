import { useId } from 'react';
import { BACKUPS, FilePicker } from '../parts/file-picker.tsx';
import { Notice } from '../parts/notice.tsx';
import { passOn } from '../route.ts';
import { hadOwnCase } from '../settings/kept-here.ts';
import { useRestore } from '../settings/queries.ts';
import { RestoreRefused } from '../settings/restore-refused.tsx';
import styles from '../settings/settings-page.module.css';
import { useWords } from '../words/words.tsx';

/**
 * Where there is no case of one's own in this browser: the way back for a backup, with one tap, because there is nothing that it could take the
 * place of. Says so where there was a diary that the browser has let go of.
 */
export function BringBack() {
  const { restore: say } = useWords().settings;
  const restore = useRestore();
  const id = useId();
  const isGone = hadOwnCase();
  // Once it is back, this part is gone from the page: it goes on all the same.
  const go = (file: File) =>
    restore.mutateAsync(file).then(
      () => passOn({ page: 'start' }),
      () => {},
    );
  const choose = (
    <FilePicker text={say.choose} accept={BACKUPS} describedBy={id} onChosen={([file]) => file && void go(file)} />
  );
  return (
    <div className={styles.part}>
      {isGone ? (
        <Notice heading={say.goneHeading} actions={choose}>
          <p id={id}>{say.gone}</p>
        </Notice>
      ) : (
        <>
          <p id={id}>{say.elsewhere}</p>
          {choose}
        </>
      )}
      <p role="status" className={styles.status}>
        {restore.isPending && say.working}
      </p>
      {restore.isError && (
        <RestoreRefused error={restore.error} onRetry={() => restore.variables && void go(restore.variables)} />
      )}
    </div>
  );
}
