import { useState } from 'react';
import type { CaseRecord } from '../api/client.ts';
import { useAddEntries, useCase } from '../api/queries.ts';
import { Button } from '../parts/button.tsx';
import { CaseFrame } from '../parts/case-frame.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import { PairCard } from './pair-card.tsx';
import { PairForm } from './pair-form.tsx';
import { shoeUses } from './shoe-use.ts';
import styles from './shoes.module.css';

/** The pairs of a case: in use, thought of, retired. */
export default function ShoesPage({ id }: { readonly id: string }) {
  const say = useWords().evidence.shoes;
  const record = useCase(id);
  return (
    <CaseFrame id={id} heading={say.heading} lead={say.lead} queries={[record]}>
      {() => record.data && <Pairs id={id} record={record.data} />}
    </CaseFrame>
  );
}

function Pairs({ id, record }: { readonly id: string; readonly record: CaseRecord }) {
  const say = useWords().evidence.shoes;
  const pairs = shoeUses(record);
  const add = useAddEntries(id);
  const [adding, setAdding] = useState(false);
  const save = (entry: { readonly [field: string]: unknown }) =>
    add.mutate([{ list: 'shoes', entry }], { onSuccess: () => setAdding(false) });
  return (
    <>
      {pairs.length === 0 && <p>{say.empty}</p>}
      {(['owned', 'considered', 'retired'] as const).map((status) => {
        const group = pairs.filter((pair) => pair.status === status);
        if (group.length === 0) return null;
        return (
          <section key={status} aria-labelledby={`pairs-${status}`}>
            <h2 id={`pairs-${status}`}>{say.groups[status]}</h2>
            {status === 'considered' && <p className={styles.quiet}>{say.caution}</p>}
            <ul className={styles.pairs}>
              {group.map((pair) => (
                <PairCard key={pair.id} pair={pair} saving={add.isPending} onSave={save} />
              ))}
            </ul>
          </section>
        );
      })}
      {add.isError && <FailureNotice error={add.error} onRetry={() => add.variables && add.mutate(add.variables)} />}
      {adding ? (
        <PairForm pair={null} saving={add.isPending} onSave={save} onLeave={() => setAdding(false)} />
      ) : (
        <p>
          <Button onClick={() => setAdding(true)}>{say.buttons.add}</Button>
        </p>
      )}
    </>
  );
}
