import { type FormEvent, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import sticky from '../parts/sticky-end.module.css';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { BesideField, EveningField } from './beside-field.tsx';
import styles from './check-in-form.module.css';
import { type Draft, STIFFNESS_MIN, scoredNames, TYPED } from './draft.ts';
import { ScorePicker } from './score-picker.tsx';
import { WhenField } from './when-field.tsx';
import { WhereField } from './where-field.tsx';

type CheckInFormProps = {
  readonly caseId: string;
  readonly known: readonly string[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** `worry`: something is new or worrying, so that the danger questions come next. */
  readonly onSave: (worry: boolean) => void;
  readonly onLeave: () => void;
  readonly saving: boolean;
  readonly failure: unknown;
};

/** Where, how bad, how long stiff, anything worrying: two taps where the rest is as it was last time. */
export function CheckInForm({ caseId, known, draft, onChange, onSave, onLeave, saving, failure }: CheckInFormProps) {
  const words = useWords();
  const say = words.checkIn;
  const [tried, setTried] = useState(false);
  const names = scoredNames(draft);
  const called = (name: string) => words.site(name === TYPED ? draft.typed : name);

  const isNowhere = names.includes(TYPED) && draft.typed.trim() === '';
  const isUnscored = names.some((name) => draft.scores[name] === undefined);
  const lacks = isNowhere ? say.missingSite : isUnscored ? say.missingScore : null;
  const submit = (worry: boolean) => {
    setTried(true);
    if (lacks === null) onSave(worry);
  };
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    submit(false);
  };

  const where = <WhereField known={known} draft={draft} onChange={onChange} />;
  return (
    <form className={styles.form} onSubmit={submitted} noValidate>
      <h1 className={styles.heading} tabIndex={-1}>
        {names.length === 1 && called(names[0]) !== '' ? say.heading(called(names[0])) : say.headingUnknown}
      </h1>
      {known.length === 0 && where}
      {names.map((name) => (
        <div key={name} className={styles.site}>
          {names.length > 1 && <h2 className={styles.name}>{words.siteHeading(called(name))}</h2>}
          <ScorePicker
            of={names.length > 1 ? called(name) : null}
            value={draft.scores[name] ?? null}
            onChoose={(score) => onChange({ ...draft, scores: { ...draft.scores, [name]: score } })}
          />
          <Choice
            label={say.stiffness}
            level={names.length > 1 ? 3 : 2}
            options={STIFFNESS_MIN.map((value) => ({ value, text: say.stiffnessMin(value) }))}
            value={draft.stiffnessMin[name] ?? null}
            onChoose={(minutes) => onChange({ ...draft, stiffnessMin: { ...draft.stiffnessMin, [name]: minutes } })}
          />
        </div>
      ))}
      {known.length > 0 && where}
      <WhenField draft={draft} onChange={onChange} />
      <BesideField draft={draft} onChange={onChange} />
      {draft.moment === 'evening' && <EveningField draft={draft} onChange={onChange} />}
      {failure !== null && <FailureNotice error={failure} onRetry={() => submit(false)} />}
      <p className={styles.why}>{say.why}</p>
      <p className={styles.ways}>
        <a href={hrefOf({ page: 'case', id: caseId })} onClick={onLeave}>
          {say.cancel}
        </a>
        <a href={hrefOf({ page: 'diary', id: caseId })}>{say.diary}</a>
      </p>
      <div className={`${sticky.end} ${styles.end}`}>
        <p className={styles.missing} role="alert">
          {tried && lacks}
        </p>
        <p id="worry" className={styles.worry}>
          {say.worry}
        </p>
        <div className={styles.actions}>
          <Button kind="main" type="submit" disabled={saving} aria-describedby="worry">
            {saving ? say.saving : say.save}
          </Button>
          <Button disabled={saving} onClick={() => submit(true)} aria-describedby="worry">
            {say.worries}
          </Button>
        </div>
      </div>
    </form>
  );
}
