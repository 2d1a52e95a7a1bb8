import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { BackupPart } from './backup-part.tsx';
import { DeleteCasePart } from './delete-case-part.tsx';
import { DeletePart } from './delete-part.tsx';
import { Preferences } from './preferences.tsx';
import { useSettings } from './queries.ts';
import { RestorePart } from './restore-part.tsx';
import styles from './settings-page.module.css';

/** How everything is shown, and the ways out and back for everything that is kept. */
export default function SettingsPage() {
  const { settings: say } = useWords();
  const settings = useSettings();
  if (settings.isError) return <FailureNotice alone error={settings.error} onRetry={() => void settings.refetch()} />;
  if (settings.data === undefined) return <Waiting />;
  return (
    <div className={styles.page}>
      <h1 className={styles.heading} tabIndex={-1}>
        {say.heading}
      </h1>
      <BackupPart />
      <Preferences settings={settings.data} />
      <RestorePart />
      <DeleteCasePart />
      <DeletePart />
      <p>
        <a href={hrefOf({ page: 'start' })}>{say.back}</a>
      </p>
    </div>
  );
}
