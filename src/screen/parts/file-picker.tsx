import styles from './file-picker.module.css';

/** What a backup is offered as. */
export const BACKUPS = '.zip,application/zip';

type FilePickerProps = {
  readonly text: string;
  /** Ends of names and types that are offered, as `accept` takes them; null for a whole folder. */
  readonly accept: string | null;
  readonly multiple?: boolean;
  readonly disabled?: boolean;
  /** What describes it further. */
  readonly describedBy?: string;
  readonly onChosen: (files: readonly File[]) => void;
};

/** Files of this device. The label is the button; the input lies over it. */
export function FilePicker({
  text,
  accept,
  multiple = false,
  disabled = false,
  describedBy,
  onChosen,
}: FilePickerProps) {
  const kinds = accept === null ? { webkitdirectory: '' } : { accept };
  return (
    <label className={disabled ? `${styles.picker} ${styles.off}` : styles.picker}>
      <input
        type="file"
        multiple={multiple}
        {...kinds}
        className={styles.input}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // Emptied, so that the same file can be chosen again.
          target.value = '';
          onChosen(files);
        }}
      />
      {text}
    </label>
  );
}
