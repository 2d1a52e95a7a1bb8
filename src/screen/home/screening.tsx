import type { Verdict } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './screening.module.css';

type ScreeningProps = {
  readonly safety: Verdict['safety'];
  /** Whether the next step says that the questions are open. */
  readonly isSaidAlready: boolean;
};

/** Whether the danger signs were asked about, said plainly either way. */
export function Screening({ safety, isSaidAlready }: ScreeningProps) {
  const { screening } = useWords().home;
  if (safety.screened) return safety.tier === 'none' ? <p className={styles.clear}>{screening.clear}</p> : null;
  if (isSaidAlready) return null;
  return (
    <section className={styles.open} aria-labelledby="screening">
      <h2 id="screening">{screening.heading}</h2>
      <p>{screening.text(safety.unanswered)}</p>
    </section>
  );
}
