import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './frame.module.css';

/** The ways from a case into its first day and to its end. */
export function CaseWays({ caseId }: { readonly caseId: string }) {
  const words = useWords();
  const say = {
    ...words.dayZero.ways,
    trials: words.trials.way,
    questions: words.questions.way,
    report: words.report.way,
  };
  const ways = ['facts', 'explanations', 'tonight', 'trials', 'course', 'questions', 'report', 'closing'] as const;
  const pages = ways.map((page) => ({ page, text: say[page] }));
  return (
    <nav className={styles.part} aria-labelledby="ways">
      <h2 id="ways">{say.heading}</h2>
      <ul className={styles.list}>
        {pages.map(({ page, text }) => (
          <li key={page}>
            <a href={hrefOf({ page, id: caseId })}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
