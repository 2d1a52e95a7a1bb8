import { useId, useState } from 'react';
import { useDangerQuestions } from '../api/queries.ts';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import { type ChoiceList, type FactField, type FieldValues, fieldsOf, valueOfFields } from './fact-fields.ts';
import frame from './frame.module.css';
import { type Decision, type Fact, useKnowledge } from './queries.ts';

type FactCorrectionProps = {
  readonly caseId: string;
  readonly fact: Fact;
  readonly onSave: (decision: Pick<Decision, 'value' | 'certainty'>) => void;
  readonly onCancel: () => void;
};

/** Kinds of which a story may say that it is not so. */
const DENIABLE = ['site', 'quality', 'aggravator', 'reliever', 'hypothesis', 'history', 'red-flag', 'onset'];
const LONGEST = 100;
const WORST_SCORE = 10;

/** The fields in which a fact is put right, in the words that its kind takes. */
export function FactCorrection({ caseId, fact, onSave, onCancel }: FactCorrectionProps) {
  const say = useWords().dayZero.facts;
  const id = useId();
  const [given, setGiven] = useState<FieldValues>({});
  const [certainty, setCertainty] = useState<'stated' | 'denied'>(fact.certainty === 'denied' ? 'denied' : 'stated');
  const [isIncomplete, setIncomplete] = useState(false);
  const fields = fieldsOf(fact);
  const save = () => {
    const value = valueOfFields(fact, given);
    setIncomplete(value === null);
    if (value !== null) onSave({ value, certainty });
  };
  return (
    <div className={frame.field}>
      {fields.map((field) => (
        <CorrectionField
          key={field.name}
          id={`${id}${field.name}`}
          caseId={caseId}
          field={field}
          label={fields.length === 1 ? say.kind(fact.kind) : say.field[field.name]}
          most={fact.kind === 'severity' ? WORST_SCORE : undefined}
          value={given[field.name] ?? field.value}
          onChange={(value) => setGiven({ ...given, [field.name]: value })}
        />
      ))}
      {DENIABLE.includes(fact.kind) && (
        <>
          <label htmlFor={`${id}so`}>{say.isSo}</label>
          <select
            id={`${id}so`}
            className={frame.input}
            value={certainty}
            onChange={(event) => setCertainty(event.target.value === 'denied' ? 'denied' : 'stated')}
          >
            <option value="stated">{say.so}</option>
            <option value="denied">{say.notSo}</option>
          </select>
        </>
      )}
      {isIncomplete && <p role="alert">{say.incomplete}</p>}
      <div className={frame.actions}>
        <Button kind="main" onClick={save}>
          {say.save}
        </Button>
        <Button onClick={onCancel}>{say.cancel}</Button>
      </div>
    </div>
  );
}

type CorrectionFieldProps = {
  readonly id: string;
  readonly caseId: string;
  readonly field: FactField;
  readonly label: string;
  readonly most: number | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function CorrectionField({ id, caseId, field, label, most, value, onChange }: CorrectionFieldProps) {
  const { type } = field;
  const isTyped = type === 'text' || type === 'number' || type === 'date';
  return (
    <>
      <label htmlFor={id}>{label}</label>
      {isTyped ? (
        <input
          id={id}
          className={frame.input}
          type={type}
          {...(type === 'number' ? { min: 0, step: 'any' } : {})}
          {...(most === undefined ? {} : { max: most })}
          maxLength={LONGEST}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <Choice id={id} caseId={caseId} list={type} value={value} onChange={onChange} />
      )}
    </>
  );
}

type ChoiceProps = Pick<CorrectionFieldProps, 'id' | 'caseId' | 'value' | 'onChange'> & { readonly list: ChoiceList };

function Choice({ id, caseId, list, value, onChange }: ChoiceProps) {
  const choices = useChoices(caseId, list);
  return (
    <select id={id} className={frame.input} value={value} onChange={(event) => onChange(event.target.value)}>
      {!choices.some((each) => each.id === value) && <option value={value}>{value.replaceAll('-', ' ')}</option>}
      {choices.map((each) => (
        <option key={each.id} value={each.id}>
          {each.name}
        </option>
      ))}
    </select>
  );
}

/** What a list offers, by name. */
function useChoices(caseId: string, list: ChoiceList): readonly { readonly id: string; readonly name: string }[] {
  const { dayZero } = useWords();
  const knowledge = useKnowledge().data;
  const danger = useDangerQuestions(caseId).data;
  if (list === 'activities') return knowledge?.activities ?? [];
  if (list === 'explanations') return knowledge?.explanations ?? [];
  if (list === 'signs') return danger?.questions.map(({ id, question }) => ({ id, name: question })) ?? [];
  const named = list === 'usually' ? dayZero.course.usually : dayZero.facts.choices[list];
  return Object.entries(named).map(([id, name]) => ({ id, name }));
}
