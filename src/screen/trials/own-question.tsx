import { type FormEvent, useId, useState } from 'react';
import { useAddEntries, useCase } from '../api/queries.ts';
import frame from '../day-zero/frame.module.css';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { go } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { ownId } from './own-id.ts';
import styles from './trials.module.css';

const UNITS = ['day', 'night', 'run'] as const;
const CLAIMS = ['relieves', 'worsens'] as const;

/** Something that no list has: named, said what it goes with, and what is suspected of it; then its plan. */
export function OwnQuestion({ id }: { readonly id: string }) {
  const { own: say } = useWords().trials;
  const record = useCase(id);
  const add = useAddEntries(id);
  const field = useId();
  const [label, setLabel] = useState('');
  const [unit, setUnit] = useState<(typeof UNITS)[number] | null>(null);
  const [claim, setClaim] = useState<(typeof CLAIMS)[number] | null>(null);
  const [isLacking, setLacking] = useState(false);
  const isComplete = label.trim() !== '' && unit !== null && claim !== null;

  const save = () => {
    const question = ownId(label, record.data?.exposures ?? []);
    const at = new Date().toISOString();
    add.mutate(
      [
        { list: 'exposures', entry: { id: question, label: label.trim(), unit } },
        { list: 'hypotheses', entry: { id: question, exposure: question, claim, proposedBy: 'runner', at } },
      ],
      { onSuccess: () => go({ page: 'trial-plan', id, question }) },
    );
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLacking(!isComplete);
    if (isComplete) save();
  };

  return (
    <details className={frame.detail}>
      <summary>{say.heading}</summary>
      <form className={frame.part} onSubmit={submit} noValidate>
        <p>{say.lead}</p>
        <div className={frame.field}>
          <label htmlFor={field}>{say.label}</label>
          <input
            id={field}
            className={frame.input}
            maxLength={60}
            placeholder={say.example}
            value={label}
            onChange={(event) => setLabel(event.target.value)}
          />
        </div>
        <Choice
          label={say.unit}
          level={3}
          options={UNITS.map((value) => ({ value, text: say.units[value] }))}
          value={unit}
          onChoose={setUnit}
        />
        <Choice
          label={say.claim}
          level={3}
          options={CLAIMS.map((value) => ({ value, text: say.claims[value] }))}
          value={claim}
          onChoose={setClaim}
        />
        {add.isError && <FailureNotice error={add.error} onRetry={save} />}
        <p className={styles.missing} role="alert">
          {isLacking && !isComplete && say.missing}
        </p>
        <div className={frame.actions}>
          <Button type="submit" disabled={add.isPending || record.data === undefined}>
            {say.go}
          </Button>
        </div>
      </form>
    </details>
  );
}
