import { useState } from 'react';
import frame from '../day-zero/frame.module.css';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import type { TrialView } from './queries.ts';
import styles from './trials.module.css';

/** The seal, to be kept elsewhere, and whether the log still holds. */
export function Seal({ view }: { readonly view: TrialView }) {
  const { seal: say } = useWords().trials;
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const { seal, result } = view;
  const copy = () => {
    const kept = navigator.clipboard?.writeText(seal ?? '') ?? Promise.reject(new Error('no clipboard'));
    kept.then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  };
  return (
    <section className={frame.part} aria-labelledby="seal">
      <h2 id="seal">{say.heading}</h2>
      {seal === null ? (
        <p>{say.none}</p>
      ) : (
        <>
          <p>{say.text}</p>
          <p className={styles.seal} translate="no">
            {seal}
          </p>
          <div className={frame.actions}>
            <Button onClick={copy}>{say.copy}</Button>
          </div>
          <p className={frame.quiet} role="status">
            {copied === 'yes'
              ? say.copied
              : copied === 'no'
                ? say.select
                : result.seal === 'broken'
                  ? say.broken
                  : say.intact}
          </p>
        </>
      )}
    </section>
  );
}
