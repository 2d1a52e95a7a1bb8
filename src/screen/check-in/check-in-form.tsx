import { type FormEvent, useState } from 'react';
import { Button, ButtonLink } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './check-in-form.module.css';
import type { Draft } from './draft.ts';
import { moments } from './moment.ts';
import { ScorePicker } from './score-picker.tsx';
import { SiteField } from './site-field.tsx';

const STIFFNESS_MIN = [0, 5, 15, 30, 60];

type CheckInFormProps = {
  readonly caseId: string;
  readonly sites: readonly string[];
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  readonly onSave: () => void;
  readonly onLeave: () => void;
  readonly saving: boolean;
  readonly failure: unknown;
};

/** Where, how bad, when, how long stiff: two taps where the rest is as it was last time. */
export function CheckInForm({ caseId, sites, draft, onChange, onSave, onLeave, saving, failure }: CheckInFormProps) {
  const words = useWords();
  const say = words.checkIn;
  const [missing, setMissing] = useState<string | null>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = draft.site.trim() === '' ? say.missingSite : draft.score === null ? say.missingScore : null;
    setMissing(lacks);
    if (lacks === null) onSave();
  };

  const where = <SiteField sites={sites} value={draft.site} onChange={(site) => onChange({ ...draft, site })} />;

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <h1 className={styles.heading} tabIndex={-1}>
        {draft.site === '' || sites.length === 0 ? say.headingUnknown : say.heading(words.site(draft.site))}
      </h1>
      {sites.length === 0 && where}
      <ScorePicker value={draft.score} onChoose={(score) => onChange({ ...draft, score })} />
      <Choice
        label={say.moment}
        options={moments.map((value) => ({ value, text: say.moments[value] }))}
        value={draft.moment}
        onChoose={(moment) => onChange({ ...draft, moment })}
      />
      <Choice
        label={say.stiffness}
        options={STIFFNESS_MIN.map((value) => ({ value, text: say.stiffnessMin(value) }))}
        value={draft.stiffnessMin}
        onChoose={(stiffnessMin) => onChange({ ...draft, stiffnessMin })}
      />
      {sites.length > 0 && where}
      <Choice
        label={say.worry}
        options={[
          { value: 'no', text: say.worries.no },
          { value: 'yes', text: say.worries.yes },
        ]}
        value={draft.worry ? 'yes' : 'no'}
        onChoose={(worry) => onChange({ ...draft, worry: worry === 'yes' })}
      />
      {failure !== null && <FailureNotice error={failure} onRetry={onSave} />}
      <p className={styles.missing} role="alert">
        {missing}
      </p>
      <div className={styles.actions}>
        <Button kind="main" type="submit" disabled={saving}>
          {saving ? say.saving : say.save}
        </Button>
        <ButtonLink href={hrefOf({ page: 'case', id: caseId })} onClick={onLeave}>
          {say.cancel}
        </ButtonLink>
      </div>
      <p className={styles.why}>{say.why}</p>
    </form>
  );
}
