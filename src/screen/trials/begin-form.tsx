import { type FormEvent, useState } from 'react';
import frame from '../day-zero/frame.module.css';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { go } from '../route.ts';
import type { SpokenCondition } from '../words/english/trials.ts';
import { useWords } from '../words/words.tsx';
import { useBeginTrial } from './queries.ts';
import styles from './trials.module.css';

const NEITHER = '';
const STRENGTHS = [3, 6, 9];

type BeginFormProps = {
  readonly id: string;
  readonly question: string;
  readonly both: readonly [SpokenCondition, SpokenCondition];
  readonly tosses: number;
};

/** What failed stands in the form. */
function kept(): void {}

/** What is expected, asked once; then the coin is tossed and everything sealed. */
export function BeginForm({ id, question, both, tosses }: BeginFormProps) {
  const { begin: say, name } = useWords().trials;
  const [condition, setCondition] = useState<string | null>(null);
  const [strength, setStrength] = useState<number | null>(null);
  const [isLacking, setLacking] = useState(false);
  const begin = useBeginTrial(id);
  const expectsOne = condition !== null && condition !== NEITHER;
  const isAnswered = condition !== null && (!expectsOne || strength !== null);

  const commit = () => {
    const expectation = expectsOne ? { condition, strength: strength ?? 0 } : { condition: null, strength: 0 };
    // Once the trial stands this form is gone, and with it what a callback of its own would do.
    begin.mutateAsync({ question, expectation }).then(({ trial }) => go({ page: 'trial', id, trial }), kept);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setLacking(!isAnswered);
    if (isAnswered) commit();
  };

  return (
    <form className={frame.part} onSubmit={submit} noValidate aria-labelledby="begin">
      <h2 id="begin">{say.heading}</h2>
      <Choice
        label={say.expect}
        level={3}
        options={[...both.map((each) => ({ value: each.id, text: name(each) })), { value: NEITHER, text: say.neither }]}
        value={condition}
        onChoose={setCondition}
      />
      {expectsOne && (
        <Choice
          label={say.sure}
          level={3}
          options={STRENGTHS.map((value) => ({ value, text: say.strengths[value] ?? `${value}` }))}
          value={strength}
          onChoose={setStrength}
        />
      )}
      <p className={frame.quiet}>{say.why}</p>
      <p>{say.sealed(tosses)}</p>
      {begin.isError && <FailureNotice error={begin.error} onRetry={commit} />}
      <p className={styles.missing} role="alert">
        {isLacking && !isAnswered && say.missing}
      </p>
      <div className={frame.actions}>
        <Button kind="main" type="submit" disabled={begin.isPending}>
          {begin.isPending ? say.committing : say.commit}
        </Button>
      </div>
    </form>
  );
}
