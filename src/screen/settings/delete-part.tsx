import { useId, useState } from 'react';
import { useCases } from '../api/queries.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { useDeleteEverything } from './queries.ts';
import styles from './settings-page.module.css';

/** Deletes everything, once a word was typed that nobody types by mistake. */
export function DeletePart() {
  const { delete: say } = useWords().settings;
  const erase = useDeleteEverything();
  const isEmpty = useCases().data?.cases.length === 0;
  const [typed, setTyped] = useState('');
  const id = useId();
  const isMeant = typed.trim().toLowerCase() === say.word;
  const go = () => erase.mutate(undefined, { onSuccess: () => setTyped('') });
  return (
    <section className={`${styles.part} ${styles.danger}`} aria-labelledby="delete">
      <h2 id="delete">{say.heading}</h2>
      <p>{say.text}</p>
      <form
        className={styles.field}
        onSubmit={(event) => {
          event.preventDefault();
          if (isMeant && !erase.isPending) go();
        }}
      >
        <label htmlFor={id}>{say.label(say.word)}</label>
        <input
          id={id}
          className={styles.input}
          value={typed}
          autoComplete="off"
          autoCapitalize="none"
          onChange={(event) => setTyped(event.target.value)}
        />
        <div>
          <Button type="submit" disabled={!isMeant || erase.isPending}>
            {say.go}
          </Button>
        </div>
      </form>
      <p role="status" className={styles.status}>
        {erase.isPending && say.working}
        {erase.isSuccess && isEmpty && say.done}
      </p>
      {erase.isSuccess && isEmpty && <ButtonLink href={hrefOf({ page: 'start' })}>{say.startAgain}</ButtonLink>}
      {erase.isError && <FailureNotice error={erase.error} onRetry={go} />}
    </section>
  );
}
