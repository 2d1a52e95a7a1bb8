import { useState } from 'react';
import { useCase } from '../api/queries.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './frame.module.css';
import { Frame } from './frame.tsx';
import { type OutcomeGiven, type Similar, useClose, useReopen, useSimilar } from './queries.ts';
import { SimilarCases } from './similar-cases.tsx';
import { TriedList } from './tried-list.tsx';

/** How it ended: what was tried, what helped and what did not; and how cases like it ended. */
export function ClosingPage({ id }: { readonly id: string }) {
  const say = useWords().dayZero.closing;
  const record = useCase(id);
  const similar = useSimilar(id);
  return (
    <Frame id={id} step={null} heading={say.heading} lead={say.lead} query={record.isError ? record : similar}>
      {record.data && similar.data && (
        <>
          {similar.data.closing === null ? (
            <CloseForm id={id} tried={similar.data.tried} />
          ) : (
            <Closed id={id} closing={similar.data.closing} />
          )}
          <SimilarCases similar={similar.data} />
        </>
      )}
    </Frame>
  );
}

const STATES = ['resolved', 'better', 'same', 'worse', 'unknown'] as const;
const NOTHING: OutcomeGiven = { state: 'unknown', credited: [], helped: [], didNotHelp: [], text: null };

function CloseForm({ id, tried }: { readonly id: string; readonly tried: Similar['tried'] }) {
  const say = useWords().dayZero.closing;
  const close = useClose(id);
  const [state, setState] = useState<OutcomeGiven['state'] | null>(null);
  const [given, setGiven] = useState(NOTHING);
  const save = () => state !== null && close.mutate({ ...given, state });
  const own = (field: 'helped' | 'didNotHelp') => given[field].filter((each) => !tried.some((t) => t.remedy === each));
  const setOwn = (field: 'helped' | 'didNotHelp', text: string) => {
    const kept = given[field].filter((each) => tried.some((t) => t.remedy === each));
    setGiven({ ...given, [field]: text === '' ? kept : [...kept, text] });
  };
  return (
    <section className={styles.part} aria-labelledby="close">
      <h2 id="close">{say.close}</h2>
      <Choice
        label={say.how}
        level={3}
        options={STATES.map((value) => ({ value, text: say.states[value] }))}
        value={state}
        onChoose={setState}
      />
      <TriedList
        tried={tried}
        helped={given.helped}
        didNotHelp={given.didNotHelp}
        onChange={(helped, didNotHelp) => setGiven({ ...given, helped, didNotHelp })}
      />
      {(['helped', 'didNotHelp'] as const).map((field) => (
        <label key={field} className={styles.field}>
          <span>{say.inWords[field]}</span>
          <input
            className={styles.input}
            maxLength={200}
            value={own(field)[0] ?? ''}
            onChange={(event) => setOwn(field, event.target.value)}
          />
        </label>
      ))}
      <label className={styles.field}>
        <span>{say.text}</span>
        <textarea
          className={styles.input}
          rows={3}
          value={given.text ?? ''}
          onChange={(event) => setGiven({ ...given, text: event.target.value || null })}
        />
      </label>
      {close.isError && <FailureNotice error={close.error} onRetry={save} />}
      <div className={styles.actions}>
        <Button kind="main" disabled={state === null || close.isPending} onClick={save}>
          {say.save}
        </Button>
      </div>
      <p className={styles.quiet}>{say.kept}</p>
    </section>
  );
}

function Closed({ id, closing }: { readonly id: string; readonly closing: NonNullable<Similar['closing']> }) {
  const say = useWords().dayZero.closing;
  const reopen = useReopen(id);
  return (
    <section className={styles.part} aria-labelledby="closed">
      <h2 id="closed">{say.closed(say.states[closing.state])}</h2>
      {closing.text && <p>{closing.text}</p>}
      <div className={styles.actions}>
        <Button disabled={reopen.isPending} onClick={() => reopen.mutate(undefined)}>
          {say.reopen}
        </Button>
      </div>
      {reopen.isError && <FailureNotice error={reopen.error} onRetry={() => reopen.mutate(undefined)} />}
    </section>
  );
}
