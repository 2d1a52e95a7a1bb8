import { useState } from 'react';
import type { JournalEntry } from '../api/client.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import styles from './files-page.module.css';

/** More than anybody reads; the rest on demand. */
const SHOWN = 100;

/** A line a file: what became of it and why; made only when it is opened. */
export function JournalFiles({ files }: { readonly files: JournalEntry['files'] }) {
  const { files: say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [isWhole, setWhole] = useState(false);
  if (files.length === 0) return null;
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.journal.each}</summary>
      {isOpen && (
        <ul className={styles.outcomes}>
          {files.slice(0, isWhole ? files.length : SHOWN).map((file, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
            <li key={index}>
              <span className={styles.name}>{file.name}</span>{' '}
              <strong>{say.outcome[file.outcome as keyof typeof say.outcome]}</strong>
              {file.reason !== null && <Reason said={file.reason} />}
            </li>
          ))}
        </ul>
      )}
      {isOpen && !isWhole && files.length > SHOWN && (
        <Button onClick={() => setWhole(true)}>{say.journal.all(files.length)}</Button>
      )}
    </details>
  );
}

/** Why; in English where only the reader of files has words for it. */
function Reason({ said }: { readonly said: string }) {
  const worded = useWords().files.reason(said);
  return (
    <span className={styles.reason} lang={worded === said ? 'en' : undefined}>
      {worded}
    </span>
  );
}
