import { ButtonLink } from '../parts/button.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './files-page.module.css';

/** The way from a case to the files of a watch. */
export function AddFiles({ caseId }: { readonly caseId: string }) {
  const { files: say } = useWords();
  return (
    <section className={styles.part} aria-labelledby="files">
      <h2 id="files">{say.heading}</h2>
      <p className={styles.quiet}>{say.text}</p>
      <ButtonLink href={hrefOf({ page: 'files', id: caseId })}>{say.open}</ButtonLink>
    </section>
  );
}
