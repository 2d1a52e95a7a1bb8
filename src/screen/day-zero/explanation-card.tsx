import type { CaseRecord } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './explanation-card.module.css';
import { useObservationWords } from './observation-words.ts';
import type { Explanation } from './queries.ts';

type ExplanationCardProps = { readonly explanation: Explanation; readonly record: CaseRecord };

/** One explanation: whose it is, what it means, and what was noticed on each side. */
export function ExplanationCard({ explanation, record }: ExplanationCardProps) {
  const say = useWords().dayZero.explanations;
  const own = explanation.isOwn ? record.hypotheses?.find(({ id }) => id === explanation.hypothesis) : undefined;
  const isSpoken = explanation.for.length + explanation.against.length > 0;
  return (
    <li className={styles.card}>
      <h3>{capital(explanation.name)}</h3>
      {explanation.isOwn && <p className={styles.whose}>{say.whose(own?.proposedBy ?? null, own?.text ?? null)}</p>}
      {explanation.summary && <p>{explanation.summary}</p>}
      {!isSpoken && <p className={styles.whose}>{say.silentYet}</p>}
      <div className={styles.sides}>
        <Side name={say.for} cells={explanation.for} record={record} />
        <Side name={say.against} cells={explanation.against} record={record} />
      </div>
      {explanation.silent.length > 0 && (
        <details className={styles.silent}>
          <summary>{say.silent(explanation.silent.length)}</summary>
          <Side name={say.silentHeading} cells={explanation.silent} record={record} />
        </details>
      )}
    </li>
  );
}

type SideProps = { readonly name: string; readonly cells: Explanation['for']; readonly record: CaseRecord };

function Side({ name, cells, record }: SideProps) {
  const wordsOf = useObservationWords();
  if (cells.length === 0) return null;
  return (
    <div>
      <h4>{name}</h4>
      <ul>
        {cells.map(({ observation, because }) => (
          <li key={observation}>
            <b>{wordsOf(record.observations?.[observation] ?? {})}.</b> {because}
          </li>
        ))}
      </ul>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
