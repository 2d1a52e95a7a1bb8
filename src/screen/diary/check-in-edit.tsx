import { Field } from '@base-ui/react/field';
import { type FormEvent, useState } from 'react';
import { moments } from '../check-in/moment.ts';
import { ScorePicker } from '../check-in/score-picker.tsx';
import fields from '../check-in/where-field.module.css';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/words.tsx';
import { corrected, minutesOffered } from './correction.ts';
import styles from './diary.module.css';
import type { DiaryEntry } from './diary-entries.ts';

type CheckInEditProps = {
  readonly checkin: DiaryEntry['entry'];
  /** The places of the case. */
  readonly known: readonly string[];
  readonly saving: boolean;
  readonly onSave: (becomes: DiaryEntry['entry']) => void;
  readonly onLeave: () => void;
};

/** The chip for minutes that nobody noted. */
const NOT_NOTED = 'not-noted';

/** Puts a check-in right: its score, moment, minutes of stiffness, place and note; everything else of it stays. */
export function CheckInEdit({ checkin, known, saving, onSave, onLeave }: CheckInEditProps) {
  const { checkIn: say, diary, siteHeading } = useWords();
  const [score, setScore] = useState<number | null>(typeof checkin.score === 'number' ? checkin.score : null);
  const [moment, setMoment] = useState(moments.find((each) => each === checkin.moment) ?? 'other');
  const noted = typeof checkin.stiffnessMin === 'number' ? checkin.stiffnessMin : null;
  const [stiffnessMin, setStiffnessMin] = useState(noted);
  const [place, setPlace] = useState(typeof checkin.site === 'string' ? checkin.site : '');
  const [typed, setTyped] = useState('');
  const [note, setNote] = useState(typeof checkin.note === 'string' ? checkin.note : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (score === null) return;
    const site = typed.trim() === '' ? place : typed;
    onSave(corrected(checkin, { score, moment, stiffnessMin, site, note }, known));
  };
  return (
    <form className={styles.edit} onSubmit={submit}>
      <ScorePicker value={score} onChoose={setScore} />
      <Choice
        label={say.stiffness}
        options={[
          ...minutesOffered(noted).map((value) => ({ value, text: say.stiffnessMin(value) })),
          { value: NOT_NOTED, text: diary.list.notNoted },
        ]}
        value={stiffnessMin ?? NOT_NOTED}
        onChoose={(value) => setStiffnessMin(typeof value === 'number' ? value : null)}
      />
      <Choice
        label={say.moment}
        options={moments.map((value) => ({ value, text: say.moments[value] }))}
        value={moment}
        onChoose={setMoment}
      />
      {known.length > 0 && (
        <Choice
          label={say.site}
          options={known.map((value) => ({ value, text: siteHeading(value) }))}
          value={typed.trim() === '' ? place : null}
          onChoose={(site) => {
            setPlace(site);
            setTyped('');
          }}
        />
      )}
      <Text label={diary.list.elsewhere} value={typed} onChange={setTyped} longest={60} />
      <Text label={diary.list.note} value={note} onChange={setNote} longest={300} />
      <div className={styles.actions}>
        <Button kind="main" type="submit" disabled={saving || score === null}>
          {saving ? say.saving : diary.list.save}
        </Button>
        <Button onClick={onLeave}>{diary.list.leave}</Button>
      </div>
    </form>
  );
}

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly longest: number;
};

function Text({ label, value, onChange, longest }: TextProps) {
  return (
    <Field.Root className={fields.field}>
      <Field.Label className={fields.label}>{label}</Field.Label>
      <Field.Control
        className={fields.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        autoComplete="off"
        maxLength={longest}
      />
    </Field.Root>
  );
}
