import type { InferResponseType } from 'hono/client';
import type { api } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './recovery.module.css';

type Course = InferResponseType<(typeof api.cases)[':id']['course']['$get'], 200>;

/** The runner's own usual recovery beside this one. */
export function Recovery({ recovery }: { readonly recovery: NonNullable<Course['recovery']> }) {
  const say = useWords().dayZero.course;
  const { usual, lastedH, cleared, departs } = recovery;
  return (
    <>
      <dl className={styles.beside}>
        <dt>{say.usual}</dt>
        <dd>{say.usually[usual] ?? usual}</dd>
        <dt>{say.thisTime}</dt>
        <dd>{lastedH === null ? say.unknownLength : say.lasted(lastedH, cleared)}</dd>
      </dl>
      <p>{departs === null ? say.openYet : departs ? say.departs : say.asUsual}</p>
    </>
  );
}
