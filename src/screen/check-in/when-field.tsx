import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/words.tsx';
import type { Draft } from './draft.ts';
import { moments } from './moment.ts';
import styles from './where-field.module.css';

type WhenFieldProps = { readonly draft: Draft; readonly onChange: (draft: Draft) => void };

/** Which moment of the day it is about; and when, where that is not now. */
export function WhenField({ draft, onChange }: WhenFieldProps) {
  const say = useWords().checkIn;
  const [open, setOpen] = useState(draft.felt !== null);
  return (
    <div className={styles.where}>
      <Choice
        label={say.moment}
        options={moments.map((value) => ({ value, text: say.moments[value] }))}
        value={draft.moment}
        onChoose={(moment) => onChange({ ...draft, moment })}
      />
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)} className={styles.elsewhere}>
        <summary>{say.earlier}</summary>
        <Field.Root className={styles.field}>
          <Field.Label className={styles.label}>{say.felt}</Field.Label>
          <Field.Control
            type="datetime-local"
            className={styles.input}
            value={draft.felt ?? ''}
            max={localMinute(new Date())}
            onChange={(event) => onChange({ ...draft, felt: event.target.value === '' ? null : event.target.value })}
          />
          <Field.Description className={styles.hint}>{say.feltHint}</Field.Description>
        </Field.Root>
      </details>
    </div>
  );
}

/** An instant as a field for local times writes it. */
export function localMinute(instant: Date): string {
  return new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
