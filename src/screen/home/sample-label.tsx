import { useWords } from '../words/words.tsx';
import styles from './sample-label.module.css';

/** Says that what follows is made up. */
export function SampleLabel() {
  const { sample } = useWords().home;
  return (
    <p className={styles.sample}>
      <span className={styles.label}>{sample.label}</span> {sample.text}
    </p>
  );
}
