import { type FormEvent, useState } from 'react';
import { moments } from '../check-in/moment.ts';
import { ScorePicker } from '../check-in/score-picker.tsx';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './diary.module.css';
import type { DiaryEntry } from './diary-entries.ts';

type CheckInEditProps = {
  readonly checkin: DiaryEntry['entry'];
  readonly saving: boolean;
  readonly onSave: (becomes: DiaryEntry['entry']) => void;
  readonly onLeave: () => void;
};

/** Puts a check-in right: its score and its moment; everything else of it stays. */
export function CheckInEdit({ checkin, saving, onSave, onLeave }: CheckInEditProps) {
  const { checkIn: say, diary } = useWords();
  const [score, setScore] = useState(Number(checkin.score));
  const [moment, setMoment] = useState(moments.find((each) => each === checkin.moment) ?? 'other');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ ...checkin, score, moment });
  };
  return (
    <form className={styles.edit} onSubmit={submit}>
      <ScorePicker value={score} onChoose={setScore} />
      <Choice
        label={say.moment}
        options={moments.map((value) => ({ value, text: say.moments[value] }))}
        value={moment}
        onChoose={setMoment}
      />
      <div className={styles.actions}>
        <Button kind="main" type="submit" disabled={saving}>
          {saving ? say.saving : diary.list.save}
        </Button>
        <Button onClick={onLeave}>{diary.list.leave}</Button>
      </div>
    </form>
  );
}
