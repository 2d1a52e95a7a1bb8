import type { CaseRecord } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './explanation-card.module.css';
import { useObservationWords } from './observation-words.ts';
import type { Explanation } from './queries.ts';

type ExplanationCardProps = { readonly explanation: Explanation; readonly record: CaseRecord };

/** The runner's own explanation: whose it is, what it means, and what was noticed on each side. */
export function ExplanationCard({ explanation, record }: ExplanationCardProps) {
  const words = useWords().dayZero;
  const say = words.explanations;
  const own = record.hypotheses?.find(({ id }) => id === explanation.hypothesis);
  return (
    <li className={styles.card}>
      <h3>{capital(words.explanation(explanation.name))}</h3>
      <p className={styles.whose}>{say.whose(own?.proposedBy ?? null, own?.text ?? null)}</p>
      <Sides explanation={explanation} record={record} />
    </li>
  );
}

/** An explanation that rivals the runner's, folded to how much was noticed on each side; the numbers count, they do not weigh. */
export function RivalCard({ explanation, record }: ExplanationCardProps) {
  const words = useWords().dayZero;
  const say = words.explanations;
  return (
    <li>
      <details className={styles.rival}>
        <summary>
          <b>{capital(words.explanation(explanation.name))}</b>
          <span className={styles.whose}> {say.count(explanation.for.length, explanation.against.length)}</span>
        </summary>
        <Sides explanation={explanation} record={record} />
      </details>
    </li>
  );
}

function Sides({ explanation, record }: ExplanationCardProps) {
  const say = useWords().dayZero.explanations;
  const isSpoken = explanation.for.length + explanation.against.length > 0;
  return (
    <div className={styles.body}>
      {explanation.summary && <p lang="en">{explanation.summary}</p>}
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
    </div>
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
            <b>{wordsOf(record.observations?.[observation] ?? {})}.</b> <span lang="en">{because}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
