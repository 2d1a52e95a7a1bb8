import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useId } from 'react';
import styles from './toggles.module.css';

type TogglesProps = {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly pressed: readonly string[];
  readonly onPress: (pressed: readonly string[]) => void;
};

/** Any of a few, as chips that a thumb can hit. */
export function Toggles({ label, options, pressed, onPress }: TogglesProps) {
  const id = useId();
  return (
    <div className={styles.toggles}>
      <h2 id={id} className={styles.label}>
        {label}
      </h2>
      <ToggleGroup multiple value={[...pressed]} onValueChange={onPress} aria-labelledby={id} className={styles.chips}>
        {options.map(({ value, text }) => (
          <Toggle key={value} value={value} className={styles.chip}>
            {text}
          </Toggle>
        ))}
      </ToggleGroup>
    </div>
  );
}
