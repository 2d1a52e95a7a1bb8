import type { Verdict } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './cause-card.module.css';

/** What the runner noticed that speaks for a cause, and against it; nothing where nothing does. */
export function ForAndAgainst({ row }: { readonly row: Verdict['challenge'][number] | undefined }) {
  const { causes } = useWords().home;
  if (row === undefined || row.for.length + row.against.length === 0) return null;
  return (
    <details className={styles.numbers}>
      <summary>{causes.noticed}</summary>
      <dl className={styles.sides}>
        <Side name={causes.speaksFor} cells={row.for} />
        <Side name={causes.speaksAgainst} cells={row.against} />
      </dl>
    </details>
  );
}

function Side({ name, cells }: { readonly name: string; readonly cells: Verdict['challenge'][number]['for'] }) {
  if (cells.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {[...new Set(cells.map((cell) => cell.because))].map((because) => (
        <dd key={because} lang="en">
          {because}
        </dd>
      ))}
    </div>
  );
}
