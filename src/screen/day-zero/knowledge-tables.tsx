import { useWords } from '../words/words.tsx';
import frame from './frame.module.css';
import styles from './knowledge-tables.module.css';
import { useKnowledge } from './queries.ts';

/** Whom one could turn to: what each can do and what not, in the alphabet's order. */
export function Practitioners() {
  const say = useWords().dayZero.knowledge;
  const practitioners = useKnowledge().data?.practitioners ?? [];
  return (
    <details className={frame.detail}>
      <summary>{say.practitioners}</summary>
      <ul className={styles.rows}>
        {practitioners.map(({ id, name, can, cannot, caveat }) => (
          <li key={id}>
            <h3 lang="en">{name}</h3>
            <p>{say.can}</p>
            <Lines lines={can} />
            <p>{say.cannot}</p>
            <Lines lines={cannot} />
            {caveat && (
              <p className={frame.quiet} lang="en">
                {caveat}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What trials and laboratories found of shoes. */
export function Shoes() {
  const say = useWords().dayZero.knowledge;
  const shoes = useKnowledge().data?.shoes ?? [];
  return (
    <details className={frame.detail}>
      <summary>{say.shoes}</summary>
      <ul className={styles.rows}>
        {shoes.map(({ id, found, so, caveat }) => (
          <li key={id}>
            <h3 lang="en">{so}</h3>
            <p lang="en">{found}</p>
            {caveat && (
              <p className={frame.quiet} lang="en">
                {caveat}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className={frame.list}>
      {lines.map((line) => (
        <li key={line} lang="en">
          {line}
        </li>
      ))}
    </ul>
  );
}
