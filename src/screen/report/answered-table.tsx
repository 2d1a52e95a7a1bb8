import { useWords } from '../words/words.tsx';
import type { Questionnaires } from './queries.ts';
import styles from './questions.module.css';

/** What was answered so far, the newest first, each with its score. */
export function AnsweredTable({ answered }: { readonly answered: Questionnaires['answered'] }) {
  const words = useWords();
  const say = words.questions.history;
  return (
    <section className={styles.part} aria-labelledby="answered">
      <h2 id="answered">{say.heading}</h2>
      {answered.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{say.date}</th>
              <th scope="col">{say.what}</th>
              <th scope="col">{say.score}</th>
            </tr>
          </thead>
          <tbody>
            {answered.toReversed().map((entry) => (
              <tr key={`${entry.questionnaire} ${entry.at}`}>
                <td>{words.write.date(new Date(entry.at))}</td>
                <td>
                  {entry.questionnaire === 'weekly-problem'
                    ? say.weekly
                    : say.activities(entry.activities.map(({ name }) => name))}
                </td>
                <td>{say.number(entry.score)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={styles.quiet}>{say.explained}</p>
    </section>
  );
}
