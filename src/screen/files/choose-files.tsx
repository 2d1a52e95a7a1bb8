import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../words/words.tsx';
import { chosenFiles, droppedFiles } from './dropped-files.ts';
import { MOST_BYTES } from './file-groups.ts';
import styles from './files-page.module.css';

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
        <Picker text={say.choose} disabled={disabled} onChosen={take} />
        {'webkitdirectory' in HTMLInputElement.prototype && (
          <Picker text={say.chooseFolder} folder disabled={disabled} onChosen={take} />
        )}
      </div>
      <p className={styles.quiet}>{say.kinds}</p>
      <p role="status" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}

type PickerProps = {
  readonly text: string;
  readonly folder?: boolean;
  readonly disabled: boolean;
  readonly onChosen: (files: readonly File[]) => void;
};

/** The label is the button; the input lies over it. */
function Picker({ text, folder = false, disabled, onChosen }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  const kinds = folder ? { webkitdirectory: '' } : { accept: '.fit,.gpx,.tcx,.gz,.zip' };
  return (
    <label className={`${styles.choose} ${disabled ? styles.off : ''}`}>
      <input
        ref={input}
        type="file"
        multiple
        {...kinds}
        className={styles.input}
        disabled={disabled}
        onChange={(event) => {
          const files = chosenFiles(event.target.files);
          // Emptied, so that the same file can be chosen again.
          if (input.current) input.current.value = '';
          onChosen(files);
        }}
      />
      {text}
    </label>
  );
}
