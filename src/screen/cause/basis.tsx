import references from 'virtual:references';
import type { Evidence } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './cause.module.css';

/** How it could come about, how it is measured, and the sources of both. */
export function Basis({ cause }: { readonly cause: Evidence['causes'][number] }) {
  const { how, measured, sources } = useWords().evidence.cause;
  const { mechanisms } = cause;
  const keys = [...new Set([...mechanisms.flatMap((each) => each.sources), ...cause.sources])];
  return (
    <>
      <section className={styles.part} aria-labelledby="how">
        <h2 id="how">{how.heading}</h2>
        {mechanisms.length === 0 && <p>{how.none}</p>}
        {mechanisms.map(({ id, summary, caveat, grade }) => (
          <p key={id}>
            <span lang="en">{summary}</span> {how.grades[grade]} {caveat !== null && <span lang="en">{caveat}</span>}
          </p>
        ))}
      </section>
      <section className={styles.part} aria-labelledby="measured">
        <h2 id="measured">{measured.heading}</h2>
        <p>
          {measured[cause.validity]} <span lang="en">{cause.remarks.join(' ')}</span>
        </p>
      </section>
      {keys.length > 0 && (
        <section className={styles.part} aria-labelledby="sources">
          <h2 id="sources">{sources}</h2>
          <ul className={styles.list}>
            {keys.map((key) => (
              <li key={key} className={styles.source} lang="en">
                {references[key] ?? key}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
