import type { Timeline, Verdict } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './answer.module.css';
import { answerLines } from './answer-lines.ts';
import type { CaseView } from './case-view.ts';
import { fromMemory } from './from-memory.ts';

type AnswerProps = { readonly view: CaseView; readonly verdict: Verdict; readonly scores: Timeline['scores'] };

/** The case in one sentence, how sure that is, and why. */
export function Answer({ view, verdict, scores }: AnswerProps) {
  const words = useWords();
  const { sentence, sure, why } = answerLines(words, view, verdict);
  const memory = fromMemory(scores);
  return (
    <section className={styles.answer}>
      <h1 className={styles.sentence} tabIndex={-1}>
        {sentence}
      </h1>
      {sure && <p className={styles.sure}>{sure}</p>}
      {why.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {sure && memory && <p className={styles.limit}>{words.answer.fromMemory(memory.remembered, memory.all)}</p>}
      {sure && <p className={styles.limit}>{words.answer.limit}</p>}
    </section>
  );
}
