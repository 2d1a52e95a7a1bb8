import { useWords } from '../words/words.tsx';
import styles from './story.module.css';

/** The complaint in the runner's own words, for who wants to read it. */
export function Story({ text, isSample }: { readonly text: string; readonly isSample: boolean }) {
  const { story } = useWords().home;
  return (
    <details className={styles.story}>
      <summary>{isSample ? story.sample : story.own}</summary>
      <blockquote>{text}</blockquote>
    </details>
  );
}
