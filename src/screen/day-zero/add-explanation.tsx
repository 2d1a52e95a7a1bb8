import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import frame from './frame.module.css';
import styles from './noticed.module.css';
import { useAdd, useKnowledge } from './queries.ts';

/** A way to say what one suspects oneself, so that it is followed in the diary too. */
export function AddExplanation({ id }: { readonly id: string }) {
  const { explanation, explanations: words } = useWords().dayZero;
  const say = words.adding;
  const explanations = useKnowledge().data?.explanations ?? [];
  const add = useAdd(id, 'hypotheses');
  const [chosen, setChosen] = useState('');
  const save = () =>
    add.mutate(
      { id: chosen, exposure: chosen, claim: 'worsens', proposedBy: 'runner', at: new Date().toISOString() },
      { onSuccess: () => setChosen('') },
    );
  return (
    <details className={frame.detail}>
      <summary>{say.summary}</summary>
      <div className={styles.form}>
        <div className={frame.field}>
          <label htmlFor={`${id}-suspect`}>{say.label}</label>
          <select
            id={`${id}-suspect`}
            className={frame.input}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="">{say.choose}</option>
            {explanations.map((each) => (
              <option key={each.id} value={each.id}>
                {explanation(each.name)}
              </option>
            ))}
          </select>
        </div>
        <Button disabled={chosen === '' || add.isPending} onClick={save}>
          {say.save}
        </Button>
        {add.isError && <FailureNotice error={add.error} onRetry={save} />}
      </div>
    </details>
  );
}
