import { type DragEvent, useState } from 'react';
import { FilePicker } from '../parts/file-picker.tsx';
import { useWords } from '../words/words.tsx';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import { MOST_BYTES } from './file-groups.ts';
import styles from './files-page.module.css';

const KINDS = '.fit,.gpx,.tcx,.gz,.zip';

type ChooseProps = { readonly disabled: boolean; readonly onFiles: (files: readonly File[]) => void };

/** Files by choosing or dropping; a folder where the browser knows folders. */
export function ChooseFiles({ disabled, onFiles }: ChooseProps) {
  const { files: say, write } = useWords();
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = (files: readonly File[]) => {
    const large = files.find((file) => file.size > MOST_BYTES);
    if (large !== undefined) return setProblem(say.tooLarge(large.name, write.bytes(MOST_BYTES)));
    setProblem(files.length === 0 ? say.empty : null);
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) void droppedFiles(event.dataTransfer).then(take);
  };
  const picker = (text: string, accept: string | null) => (
    <FilePicker
      multiple
      text={text}
      accept={accept}
      disabled={disabled}
      onChosen={(files) => take(chosenFiles(files))}
    />
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the buttons inside do the same for everybody
    <div
      className={`${styles.drop} ${isOver && !disabled ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className={styles.dropHere}>{say.drop}</p>
      <div className={styles.actions}>
        {picker(say.choose, KINDS)}
        {'webkitdirectory' in HTMLInputElement.prototype && picker(say.chooseFolder, null)}
      </div>
      <p className={styles.quiet}>{say.kinds}</p>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}
