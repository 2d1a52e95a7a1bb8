import { useState } from 'react';
import type { CaseRecord } from '../api/client.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import frame from './frame.module.css';
import styles from './noticed.module.css';
import { useObservationWords } from './observation-words.ts';
import { useAdd, useKnowledge, useRemove } from './queries.ts';

type Observations = NonNullable<CaseRecord['observations']>;
type NoticedProps = { readonly id: string; readonly observations: Observations };

/** What was noticed, each to be taken out, and a way to add more; the explanations follow at once. */
export function Noticed({ id, observations }: NoticedProps) {
  const say = useWords().dayZero.noticing;
  const wordsOf = useObservationWords();
  const remove = useRemove(id, 'observations');
  return (
    <section className={frame.part} aria-labelledby="noticed">
      <h2 id="noticed">{say.heading}</h2>
      {observations.length === 0 && <p>{say.none}</p>}
      <ul className={styles.noticed}>
        {observations.map((seen, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the case is what names an observation
          <li key={`${index} ${JSON.stringify(seen)}`}>
            <span>{wordsOf(seen)}</span>
            <button
              type="button"
              disabled={remove.isPending}
              aria-label={say.removeThis(wordsOf(seen))}
              onClick={() => remove.mutate({ index, seen })}
            >
              {say.remove}
            </button>
          </li>
        ))}
      </ul>
      {remove.isError && <FailureNotice error={remove.error} onRetry={() => remove.mutate(remove.variables)} />}
      <AddNoticed id={id} />
    </section>
  );
}

const PREDICATES = ['aggravated-by', 'not-aggravated-by', 'eased-by', 'not-eased-by', 'onset-after'] as const;

function AddNoticed({ id }: { readonly id: string }) {
  const { dayZero } = useWords();
  const say = dayZero.noticing;
  const activities = useKnowledge().data?.activities ?? [];
  const add = useAdd(id, 'observations');
  const [predicate, setPredicate] = useState<string>(PREDICATES[0]);
  const [what, setWhat] = useState('');
  const save = () => {
    const latest = new Date().toISOString();
    add.mutate(
      { predicate, what, when: { earliest: null, latest }, source: 'runner' },
      { onSuccess: () => setWhat('') },
    );
  };
  return (
    <details className={frame.detail}>
      <summary>{say.add}</summary>
      <div className={styles.form}>
        <div className={frame.field}>
          <label htmlFor={`${id}-how`}>{say.how}</label>
          <select
            id={`${id}-how`}
            className={frame.input}
            value={predicate}
            onChange={(event) => setPredicate(event.target.value)}
          >
            {PREDICATES.map((each) => (
              <option key={each} value={each}>
                {dayZero.noticed(each, '…')}
              </option>
            ))}
          </select>
        </div>
        <div className={frame.field}>
          <label htmlFor={`${id}-what`}>{say.what}</label>
          <select
            id={`${id}-what`}
            className={frame.input}
            value={what}
            onChange={(event) => setWhat(event.target.value)}
          >
            <option value="">{say.choose}</option>
            {activities.map((each) => (
              <option key={each.id} value={each.id}>
                {dayZero.activity(each.id, each.name)}
              </option>
            ))}
          </select>
        </div>
        <Button disabled={what === '' || add.isPending} onClick={save}>
          {say.save}
        </Button>
        {add.isError && <FailureNotice error={add.error} onRetry={save} />}
      </div>
    </details>
  );
}
