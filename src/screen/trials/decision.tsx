import { type FormEvent, useState } from 'react';
import { useTimeline } from '../api/queries.ts';
import frame from '../day-zero/frame.module.css';
import { wallClock } from '../home/wall-clock.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import { type Decided, standOf } from './decided.ts';
import { type TrialView, useNote } from './queries.ts';
import styles from './trials.module.css';

const OPTIONS = ['keep', 'drop', 'buy', 'not-buy'] as const;

type DecisionProps = { readonly id: string; readonly view: TrialView; readonly relieves: boolean };

/** What the runner decides after a trial: theirs, against the result too; the evidence stays as it is. */
export function Decision({ id, view, relieves }: DecisionProps) {
  const { trials, write } = useWords();
  const say = trials.decision;
  const timeline = useTimeline(id);
  const [isOpen, setOpen] = useState(false);
  const decided = view.events.filter(({ kind }) => kind === 'decided');
  const onWall = wallClock(timeline.data?.timezone ?? 'UTC');
  return (
    <section className={frame.part} aria-labelledby="decision">
      <h2 id="decision">{say.heading}</h2>
      {decided.map(({ at, text }) => (
        <p key={`${at} ${text}`}>
          {say.decided(write.date(new Date(onWall(Date.parse(at)))))}: {text}
        </p>
      ))}
      {decided.length > 0 && !isOpen ? (
        <div className={frame.actions}>
          <Button onClick={() => setOpen(true)}>{say.again}</Button>
        </div>
      ) : (
        <DecisionForm id={id} view={view} relieves={relieves} onSaved={() => setOpen(false)} />
      )}
    </section>
  );
}

function DecisionForm({ id, view, relieves, onSaved }: DecisionProps & { readonly onSaved: () => void }) {
  const say = useWords().trials.decision;
  const options = say.options(relieves);
  const [chosen, setChosen] = useState<Decided | null>(null);
  const [why, setWhy] = useState('');
  const [isLacking, setLacking] = useState(false);
  const note = useNote(id, view.id);
  const stand = chosen === null ? 'with' : standOf(chosen, view.result.answer, relieves);
  const save = () => {
    if (chosen === null) return;
    note.mutate({ kind: 'decided', text: say.noted(options[chosen], why.trim(), stand) }, { onSuccess: onSaved });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLacking(chosen === null);
    save();
  };
  return (
    <form className={frame.field} onSubmit={submit} noValidate>
      <Choice
        label={say.lead}
        level={3}
        options={OPTIONS.map((value) => ({ value, text: options[value] }))}
        value={chosen}
        onChoose={setChosen}
      />
      <p role="status" className={styles.stand}>
        {stand === 'against' ? say.against : stand === 'beyond' ? say.beyond : ''}
      </p>
      <label className={styles.label}>
        {say.why}
        <textarea className={styles.text} value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      {note.isError && <FailureNotice error={note.error} onRetry={save} />}
      <p className={styles.missing} role="alert">
        {isLacking && chosen === null && say.missing}
      </p>
      <div className={frame.actions}>
        <Button kind="main" type="submit" disabled={note.isPending}>
          {say.save}
        </Button>
      </div>
    </form>
  );
}
