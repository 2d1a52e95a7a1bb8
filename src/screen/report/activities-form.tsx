import { type FormEvent, useId, useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/words.tsx';
import { FormEnd } from './form-end.tsx';
import { useFillIn } from './queries.ts';
import styles from './questions.module.css';

const LEAST = 3;
const MOST = 5;
const NUMBERS = Array.from({ length: 11 }, (_, value) => ({ value, text: `${value}` }));

type Rated = { readonly name: string; readonly score: number | null };

/** Three to five activities of one's own, each named and rated; those of last time stand there already, without a number. */
export function ActivitiesForm({ id, named }: { readonly id: string; readonly named: readonly string[] }) {
  const say = useWords().questions.activities;
  const fieldId = useId();
  const [rows, setRows] = useState<readonly Rated[]>(() =>
    Array.from({ length: MOST }, (_, place) => ({ name: named[place] ?? '', score: null })),
  );
  const [missing, setMissing] = useState<string | null>(null);
  const fill = useFillIn(id);
  const filled = rows.filter(({ name }) => name.trim() !== '');
  // One empty row more than are filled, so that the form does not begin with five.
  const shown = rows.slice(0, Math.min(MOST, Math.max(LEAST, filled.length + (filled.length >= LEAST ? 1 : 0))));
  const change = (place: number, row: Partial<Rated>) => {
    setRows(rows.with(place, { ...rows[place], ...row }));
    setMissing(null);
  };

  const save = () => {
    const activities = filled.map(({ name, score }) => ({ name: name.trim(), score }));
    fill.mutate({ questionnaire: 'own-activities', activities });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const names = new Set(filled.map(({ name }) => name.trim().toLowerCase()));
    const isWhole =
      filled.length >= LEAST && names.size === filled.length && filled.every(({ score }) => score !== null);
    setMissing(isWhole ? null : say.missing);
    if (isWhole) save();
  };
  return (
    <form className={styles.part} onSubmit={submit} noValidate>
      <h2>{say.heading}</h2>
      <p>{named.length > 0 ? say.again : say.lead}</p>
      <p className={styles.quiet}>{say.scale}</p>
      {shown.map(({ name, score }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
        <div key={place} className={styles.activity}>
          <label htmlFor={`${fieldId}-${place}`}>{place < LEAST ? say.name(place + 1) : say.optional(place + 1)}</label>
          <input
            id={`${fieldId}-${place}`}
            className={styles.input}
            value={name}
            maxLength={80}
            autoComplete="off"
            onChange={({ target }) => change(place, { name: target.value })}
          />
          {name.trim() !== '' && (
            <Choice
              level={3}
              label={say.rate(name.trim())}
              options={NUMBERS}
              value={score}
              onChoose={(chosen) => change(place, { score: chosen })}
            />
          )}
        </div>
      ))}
      <FormEnd saving={fill} onRetry={save} missing={missing} save={say.save} />
    </form>
  );
}
