import { useId, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import frame from './frame.module.css';
import { type Decision, type Fact, useKnowledge } from './queries.ts';

type FactCorrectionProps = {
  readonly fact: Fact;
  readonly onSave: (value: NonNullable<Decision['value']>) => void;
  readonly onCancel: () => void;
};

const NUMBERS = ['severity', 'age'];
const TEXTS = ['site', 'quality'];
const ACTIVITIES = ['aggravator', 'reliever'];

/** Whether a fact can be put right in a field; the others can only be confirmed or taken out. */
export function isCorrectable({ kind }: Fact): boolean {
  return [...NUMBERS, ...TEXTS, ...ACTIVITIES, 'usual-recovery', 'hypothesis', 'onset'].includes(kind);
}

/** A field in which a fact is put right, in the words that its kind takes. */
export function FactCorrection({ fact, onSave, onCancel }: FactCorrectionProps) {
  const { dayZero } = useWords();
  const say = dayZero.facts;
  const id = useId();
  const knowledge = useKnowledge().data;
  const { kind, value } = fact;
  const [given, setGiven] = useState(typeof value === 'string' || typeof value === 'number' ? `${value}` : '');
  const choices = ACTIVITIES.includes(kind)
    ? knowledge?.activities
    : kind === 'hypothesis'
      ? knowledge?.explanations
      : kind === 'usual-recovery'
        ? Object.entries(dayZero.course.usually).map(([each, name]) => ({ id: each, name }))
        : null;
  const isNumber = NUMBERS.includes(kind);
  const save = () => {
    if (given.trim() === '') return;
    if (isNumber) onSave(Number(given));
    else if (kind === 'onset') onSave({ earliest: given, latest: given });
    else onSave(kind === 'site' ? given.trim().toLowerCase().replaceAll(/\s+/g, '-') : given.trim());
  };
  return (
    <div className={frame.field}>
      <label htmlFor={id}>{say.kind(kind)}</label>
      {choices ? (
        <select id={id} className={frame.input} value={given} onChange={(event) => setGiven(event.target.value)}>
          {!choices.some((each) => each.id === given) && <option value={given} />}
          {choices.map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className={frame.input}
          type={isNumber ? 'number' : kind === 'onset' ? 'date' : 'text'}
          {...(kind === 'severity' ? { min: 0, max: 10 } : {})}
          maxLength={100}
          value={given}
          onChange={(event) => setGiven(event.target.value)}
        />
      )}
      <div className={frame.actions}>
        <Button kind="main" onClick={save}>
          {say.save}
        </Button>
        <Button onClick={onCancel}>{say.cancel}</Button>
      </div>
    </div>
  );
}
