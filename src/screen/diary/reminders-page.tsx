import { Field } from '@base-ui/react/field';
import { useState } from 'react';
import { useCase } from '../api/queries.ts';
import fields from '../check-in/where-field.module.css';
import { Button } from '../parts/button.tsx';
import { CaseFrame } from '../parts/case-frame.tsx';
import { Choice } from '../parts/choice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './back-fill.module.css';
import { calendar } from './calendar.ts';

const WEEKS = [4, 8, 12];

/** Reminders as a calendar file, made on this machine: the phone’s own calendar rings, and nobody else learns of it. */
export default function RemindersPage({ id }: { readonly id: string }) {
  const say = useWords().diary.reminders;
  const record = useCase(id);
  return (
    <CaseFrame id={id} heading={say.heading} lead={say.lead} queries={[record]}>
      {() => <Times id={id} />}
    </CaseFrame>
  );
}

function Times({ id }: { readonly id: string }) {
  const say = useWords().diary.reminders;
  const [morning, setMorning] = useState('07:00');
  const [evening, setEvening] = useState('');
  const [weeks, setWeeks] = useState(8);
  const [made, setMade] = useState(false);
  const reminders = [
    ...(morning === '' ? [] : [{ time: morning, title: say.morningTitle }]),
    ...(evening === '' ? [] : [{ time: evening, title: say.eveningTitle }]),
  ];
  const make = () => {
    const nowMs = Date.now();
    const tomorrow = new Date(nowMs + 86_400_000 - new Date().getTimezoneOffset() * 60_000);
    const { origin, pathname } = globalThis.location;
    const address = `${origin}${pathname}${hrefOf({ page: 'check-in', id })}`;
    const firstDate = tomorrow.toISOString().slice(0, 10);
    const text = calendar({ reminders, firstDate, weeks, address, caseId: id, nowMs });
    offer(new Blob([text], { type: 'text/calendar' }), 'culprit-reminders.ics');
    setMade(true);
  };
  return (
    <div className={styles.part}>
      <Time label={say.morning} value={morning} onChange={setMorning} />
      <Time label={say.evening} value={evening} onChange={setEvening} hint={say.none} />
      <Choice
        label={say.howLong}
        options={WEEKS.map((value) => ({ value, text: say.weeks(value) }))}
        value={weeks}
        onChoose={setWeeks}
      />
      <div className={styles.actions}>
        <Button kind="main" disabled={reminders.length === 0} onClick={make}>
          {say.make}
        </Button>
      </div>
      <p role="status">{made && say.made}</p>
    </div>
  );
}

type TimeProps = {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

function Time({ label, hint, value, onChange }: TimeProps) {
  return (
    <Field.Root className={fields.field}>
      <Field.Label className={fields.label}>{label}</Field.Label>
      <Field.Control
        type="time"
        className={fields.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <Field.Description className={fields.hint}>{hint}</Field.Description>}
    </Field.Root>
  );
}

/** Hands a file over to be saved. */
function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
