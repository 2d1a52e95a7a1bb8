import type { Evidence, Finding, Verdict } from '../api/client.ts';
import type { CaseView } from '../home/case-view.ts';
import { ForAndAgainst } from '../home/for-and-against.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './cause.module.css';

type OtherExplanationsProps = {
  readonly id: string;
  readonly view: CaseView;
  readonly verdict: Verdict;
  readonly finding: Finding;
  readonly cause: Evidence['causes'][number];
};

/** What else it could be: causes that move with this one, the others that were looked at, and chance. */
export function OtherExplanations({ id, view, verdict, finding, cause }: OtherExplanationsProps) {
  const words = useWords();
  const { others: say } = words.evidence.cause;
  const others = verdict.findings.filter(({ hypothesis }) => hypothesis !== finding.hypothesis);
  const moving = cause.movesWith.map((exposure) => view.spoken(exposure).phrase);
  return (
    <section className={styles.part} aria-labelledby="others">
      <h2 id="others">{say.heading}</h2>
      {moving.length > 0 && <p>{say.movesWith(moving)}</p>}
      {others.length > 0 && (
        <>
          <p>{say.text}</p>
          <ul className={styles.list}>
            {others.map(({ hypothesis, exposure, answer }) => (
              <li key={hypothesis}>
                <a href={hrefOf({ page: 'cause', id, hypothesis })}>{view.spoken(exposure).heading}</a>:{' '}
                {words.home.causes.answers[answer].toLowerCase()}
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{others.length > 0 ? say.chance : say.alone}</p>
      <p>
        <a href={hrefOf({ page: 'explanations', id })}>{say.add}</a>
      </p>
      <ForAndAgainst row={verdict.challenge.find((row) => row.hypothesis === finding.hypothesis)} />
    </section>
  );
}
