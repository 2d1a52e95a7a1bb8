import { useWords } from '../words/words.tsx';
import styles from './waiting.module.css';

/** Says that something is being read; it comes a moment late, so that what is quick does not flicker. */
export function Waiting() {
  const { states } = useWords();
  return (
    <p className={styles.waiting} role="status">
      {states.loading}
    </p>
  );
}
