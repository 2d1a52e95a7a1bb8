import { type FormEvent, useState } from 'react';
import type { Timeline } from '../api/client.ts';
import { useTimeline } from '../api/queries.ts';
import frame from '../day-zero/frame.module.css';
import { wallClock } from '../home/wall-clock.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import type { SpokenCondition } from '../words/english/trials.ts';
import { useWords } from '../words/words.tsx';
import { daysToChoose } from './done-day.ts';
import { amountOf, beganMs, localInput, runsToChoose } from './done-run.ts';
import { type TrialView, useNoteDone } from './queries.ts';
import styles from './trials.module.css';

const OTHER = '';

type DoneFormProps = {
  readonly id: string;
  readonly view: TrialView;
  readonly due: NonNullable<TrialView['due']>;
  readonly both: readonly [SpokenCondition, SpokenCondition];
  readonly onLeave: () => void;
};

/** What became of what was due: which run, day or night it was, and what was really worn or done. */
export function DoneForm({ id, view, due, both, onLeave }: DoneFormProps) {
  const { trials, write } = useWords();
  const { done: say, name } = trials;
  const isRun = view.unit === 'run';
  const timeline = useTimeline(id);
  const [nowMs] = useState(() => Date.now());
  const onWall = wallClock(timeline.data?.timezone ?? 'UTC');
  const known = timeline.data === undefined ? [] : isRun ? runs(timeline.data.runs) : days();
  const [chosen, setChosen] = useState<string | null>(null);
  const [when, setWhen] = useState(() => localInput(Date.now() - (isRun ? 3_600_000 : 60_000)));
  const [minutes, setMinutes] = useState('');
  const [distance, setDistance] = useState('');
  const [did, setDid] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);
  const note = useNoteDone(id, view.id);

  // The newest run that no period has yet is most likely the one; of two days either may be.
  const likely = isRun || known.length === 1 ? known[0]?.value : null;
  const run = chosen ?? likely ?? (known.length === 0 ? OTHER : null);
  const beganAtMs = run === null ? null : run === OTHER ? beganMs(when) : Date.parse(run);
  const isLater = beganAtMs !== null && beganAtMs > Date.now();
  const missingWhen = run === null ? say.missingWhich[view.unit] : say.missingWhen;
  const lacks = did === null ? say.missingDid : beganAtMs === null ? missingWhen : isLater ? say.later : null;
  const save = () => {
    const [durationS, distanceM] = [amountOf(minutes, 60), amountOf(distance, 1000 / write.distance.perKm)];
    note.mutate(
      {
        ...{ n: due.n, run: new Date(beganAtMs ?? 0).toISOString() },
        ...(did === null || did === OTHER ? {} : { did }),
        ...(run !== OTHER || durationS === null ? {} : { durationS }),
        ...(run !== OTHER || distanceM === null ? {} : { distanceM }),
      },
      { onSuccess: onLeave },
    );
  };
  function runs(all: Timeline['runs']) {
    return runsToChoose(all, view).map(({ start, startMs }) => {
      return { value: start, text: write.dateTime(new Date(onWall(startMs))) };
    });
  }
  function days() {
    return daysToChoose(view, nowMs, onWall).map(({ which, start, wallMs }) => {
      return { value: start, text: `${say.days[which]}, ${write.date(new Date(wallMs))}` };
    });
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacks === null) save();
  };

  return (
    <form className={frame.part} onSubmit={submit} noValidate aria-labelledby="done">
      <h2 id="done">{trials.today.heading(due.n, view.periods.length, view.unit)}</h2>
      <Choice
        label={view.question.startsWith('shoe:') ? say.did.shoe : say.did.other}
        level={3}
        options={[
          ...both.map((each) => ({
            value: each.id,
            text: each.id === due.assigned ? say.asDrawn(name(each)) : name(each),
          })),
          { value: OTHER, text: say.neither },
        ]}
        value={did}
        onChoose={setDid}
      />
      <p className={frame.quiet}>{say.why}</p>
      {known.length > 0 && (
        <Choice
          label={say.which[view.unit] ?? ''}
          level={3}
          options={[...known, { value: OTHER, text: say.another[view.unit] ?? '' }]}
          value={run}
          onChoose={setChosen}
        />
      )}
      {run === OTHER && (
        <div className={styles.numbers}>
          <label>
            {say.when}
            <input
              className={`${frame.input} ${styles.when}`}
              type="datetime-local"
              value={when}
              onChange={(event) => setWhen(event.target.value)}
            />
          </label>
          {isRun && <Amount text={say.minutes} value={minutes} onChange={setMinutes} />}
          {isRun && <Amount text={say.distance} value={distance} onChange={setDistance} />}
        </div>
      )}
      {note.isError && <FailureNotice error={note.error} onRetry={save} />}
      <p className={styles.missing} role="alert">
        {isTried && lacks}
      </p>
      <div className={frame.actions}>
        <Button kind="main" type="submit" disabled={note.isPending}>
          {say.save}
        </Button>
        <Button onClick={onLeave}>{say.cancel}</Button>
      </div>
    </form>
  );
}

type AmountProps = { readonly text: string; readonly value: string; readonly onChange: (value: string) => void };

function Amount({ text, value, onChange }: AmountProps) {
  const { optional } = useWords().trials.done;
  return (
    <label>
      <span>
        {text} <span className={styles.optional}>({optional})</span>
      </span>
      <input
        className={frame.input}
        inputMode="decimal"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
