import { Field } from '@base-ui/react/field';
import { type FormEvent, useState } from 'react';
import fields from '../check-in/where-field.module.css';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/words.tsx';
import { OUTSIDE_M, OUTSIDE_STEPS, type ShoeUse } from './shoe-use.ts';
import styles from './shoes.module.css';

type PairFormProps = {
  /** Null for a new pair. */
  readonly pair: ShoeUse | null;
  readonly saving: boolean;
  readonly onSave: (entry: { readonly [field: string]: unknown }) => void;
  readonly onLeave: () => void;
};

const CURRENCIES = ['GBP', 'EUR', 'USD', 'CHF', 'AUD', 'CAD'];

/** What is known of a pair, to be written down or put right. */
export function PairForm({ pair, saving, onSave, onLeave }: PairFormProps) {
  const { evidence, write } = useWords();
  const { fields: say, buttons, status: names } = evidence.shoes;
  const { perKm } = write.distance;
  const [label, setLabel] = useState(pair?.label ?? '');
  const [price, setPrice] = useState(text(pair?.price?.amount ?? null));
  const [currency, setCurrency] = useState(pair?.price?.currency || 'GBP');
  const [outsideKm, setOutsideKm] = useState(
    text(pair?.outsideM == null ? null : Math.round((pair.outsideM / 1000) * perKm * 10) / 10),
  );
  const [outsideSteps, setOutsideSteps] = useState(text(pair?.outsideSteps ?? null));
  const [status, setStatus] = useState<ShoeUse['status']>(pair?.status ?? 'owned');
  const [missing, setMissing] = useState(false);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(label.trim() === '');
    if (label.trim() === '') return;
    const amount = number(price);
    const km = number(outsideKm);
    onSave({
      id: pair?.id ?? crypto.randomUUID(),
      label: label.trim(),
      status,
      price: amount === null ? null : { amount, currency },
      [OUTSIDE_M]: km === null ? null : Math.round((km / perKm) * 1000),
      [OUTSIDE_STEPS]: number(outsideSteps),
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Text label={say.label} hint={say.labelHint} value={label} onChange={setLabel} />
      <Choice
        label={say.status}
        level={4}
        options={(['owned', 'considered', 'retired'] as const).map((value) => ({ value, text: names[value] }))}
        value={status}
        onChoose={setStatus}
      />
      <div className={styles.money}>
        <Text label={say.price} value={price} onChange={setPrice} isNumber />
        <label className={fields.field}>
          <span className={fields.label}>{say.currency}</span>
          <select className={fields.input} value={currency} onChange={(event) => setCurrency(event.target.value)}>
            {[...new Set([currency, ...CURRENCIES])].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
      </div>
      <Text label={say.outside} value={outsideKm} onChange={setOutsideKm} isNumber />
      <Text label={say.outsideSteps} value={outsideSteps} onChange={setOutsideSteps} isNumber />
      {missing && <p role="alert">{say.missing}</p>}
      <div className={styles.actions}>
        <Button kind="main" type="submit" disabled={saving}>
          {buttons.save}
        </Button>
        <Button onClick={onLeave}>{buttons.leave}</Button>
      </div>
    </form>
  );
}

type TextProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isNumber?: boolean;
};

function Text({ label, hint, value, onChange, isNumber = false }: TextProps) {
  return (
    <Field.Root className={fields.field}>
      <Field.Label className={fields.label}>{label}</Field.Label>
      <Field.Control
        className={fields.input}
        inputMode={isNumber ? 'decimal' : 'text'}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        maxLength={60}
      />
      {hint && <Field.Description className={fields.hint}>{hint}</Field.Description>}
    </Field.Root>
  );
}

function text(value: number | null): string {
  return value === null ? '' : `${value}`;
}

/** A typed amount, with a decimal point or comma; null for nothing, or anything else. */
function number(typed: string): number | null {
  const value = Number(typed.trim().replace(',', '.'));
  return typed.trim() === '' || !Number.isFinite(value) || value < 0 ? null : value;
}
