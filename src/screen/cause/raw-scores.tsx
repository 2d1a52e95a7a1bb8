import { useCallback, useMemo } from 'react';
import type { Evidence, Finding, Timeline } from '../api/client.ts';
import type * as Figures from '../figures/index.ts';
import type { CaseView } from '../home/case-view.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { useWords } from '../words/words.tsx';
import styles from './cause.module.css';
import { type Scored, scoresAfter } from './scores-after.ts';

type RawScoresProps = {
  readonly scores: Timeline['scores'];
  readonly cause: Evidence['causes'][number];
  readonly view: CaseView;
  readonly finding: Finding;
};

/** The scores as they stand, after it and at other times: what anybody can count for themselves. */
export function RawScores({ scores, cause, view, finding }: RawScoresProps) {
  const { raw } = useWords().evidence.cause;
  const { typical } = finding;
  const usual = typical?.dose ?? null;
  const { after, otherwise, leastAmount } = useMemo(
    () => scoresAfter(scores, cause.doses, usual),
    [scores, cause, usual],
  );
  const { amount } = view.spoken(finding.exposure);
  const it = leastAmount === null || typical === null ? raw.it : raw.orMore(amount(leastAmount, typical.unit));
  const lead = finding.answer === 'follows';
  if (after.mean === null || otherwise.mean === null) {
    return (
      <section className={styles.part}>
        <h2>{raw.plain}</h2>
        <p>{raw.none}</p>
      </section>
    );
  }
  return (
    <section className={styles.part} aria-labelledby="raw">
      <h2 id="raw">{raw.heading(after.mean, otherwise.mean, it)}</h2>
      <p className={styles.quiet}>{raw.text}</p>
      <Dots scored={after} other={otherwise} lead={lead} label={raw.after(after.all, it)} />
      <Dots scored={otherwise} other={after} lead={false} label={raw.otherwise(otherwise.all)} />
      <p className={styles.quiet}>{raw.axis}</p>
      <details>
        <summary>{raw.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{raw.columns.score}</th>
              <th scope="col">{raw.columns.after}</th>
              <th scope="col">{raw.columns.otherwise}</th>
            </tr>
          </thead>
          <tbody>
            {after.counts.map((count, score) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is the score
              <tr key={score}>
                <th scope="row">{score}</th>
                <td>{count}</td>
                <td>{otherwise.counts[score]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

type DotsProps = { readonly scored: Scored; readonly other: Scored; readonly lead: boolean; readonly label: string };

function Dots({ scored, other, lead, label }: DotsProps) {
  const { raw } = useWords().evidence.cause;
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) => {
      const highest = Math.max(...figures.dotsOf(scored.counts), ...figures.dotsOf(other.counts));
      return figures.twentyDots(scored.counts, highest, lead, widthPx, `${raw.name}: ${label}`);
    },
    [scored, other, lead, label, raw],
  );
  return (
    <figure>
      <figcaption className={styles.label}>{label}</figcaption>
      <DrawnFigure draw={draw} heightPx={80} />
    </figure>
  );
}
