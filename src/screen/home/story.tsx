import styles from './story.module.css';

/** The complaint in the runner's own words, for who wants to read it. */
export function Story({ text, heading }: { readonly text: string; readonly heading: string }) {
  return (
    <details className={styles.story}>
      <summary>{heading}</summary>
      <blockquote>{text}</blockquote>
    </details>
  );
}
