import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import styles from './choice.module.css';

type ChoiceProps<Value> = {
  readonly label: string;
  /** Level of the label as a heading. */
  readonly level?: 2 | 3 | 4;
  /** Language of the label, where it is not the page's. */
  readonly labelLanguage?: 'en';
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value | null;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, as chips that a thumb can hit. */
export function Choice<Value extends string | number>({
  label,
  level = 2,
  labelLanguage,
  options,
  value,
  onChoose,
}: ChoiceProps<Value>) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <div className={styles.choice}>
      <Heading id={id} className={styles.label} lang={labelLanguage}>
        {label}
      </Heading>
      <RadioGroup<Value | null>
        aria-labelledby={id}
        value={value}
        onValueChange={(chosen) => chosen !== null && onChoose(chosen)}
        className={styles.chips}
      >
        {options.map((option) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the control is the radio inside
          <label key={option.value} className={styles.chip}>
            <Radio.Root value={option.value} className={styles.radio} />
            {option.text}
          </label>
        ))}
      </RadioGroup>
    </div>
  );
}
