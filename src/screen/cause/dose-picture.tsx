import { useCallback, useMemo } from 'react';
import type { Evidence, Finding } from '../api/client.ts';
import type * as Figures from '../figures/index.ts';
import type { CaseView } from '../home/case-view.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { useWords } from '../words/words.tsx';
import styles from './cause.module.css';

const PLACES = 5;

type DosePictureProps = {
  readonly view: CaseView;
  readonly finding: Finding;
  readonly cause: Evidence['causes'][number];
};

/** How many points an amount of it adds at its strongest hour, over the amounts that the diary holds. */
export function DosePicture({ view, finding, cause }: DosePictureProps) {
  const words = useWords();
  const { dose: say, range, points } = words.evidence.cause;
  const { typical } = finding;
  const { amount } = view.spoken(finding.exposure);
  const seen = useMemo(
    () => cause.doses.flatMap((each) => (each.amount !== null && each.amount > 0 ? [each.amount] : [])),
    [cause],
  );
  const curve = useMemo(() => {
    if (typical === null) return null;
    const most = seen.reduce((largest, each) => Math.max(largest, each), typical.dose);
    return Array.from({ length: PLACES }, (_, n) => {
      const at = (most * n) / (PLACES - 1);
      const share = at / typical.dose;
      return { at, mean: typical.points * share, low: typical.low * share, high: typical.high * share };
    });
  }, [typical, seen]);
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) =>
      figures.bandLine(curve ?? [], seen, finding.answer === 'follows', widthPx, { name: say.name }),
    [curve, seen, finding, say],
  );
  if (typical === null || curve === null) {
    return (
      <section className={styles.part}>
        <h2>{say.none}</h2>
      </section>
    );
  }
  return (
    <figure className={styles.part} aria-labelledby="dose">
      <figcaption>
        <h2 id="dose">{say.heading(amount(typical.dose, typical.unit), typical.points)}</h2>
        <p className={styles.quiet}>{say.text}</p>
        <p className={styles.label}>{say.points}</p>
      </figcaption>
      <DrawnFigure draw={draw} heightPx={190} />
      <p className={styles.quiet}>
        {say.axis(typical.unit)}; {say.seen}.
      </p>
      <details>
        <summary>{say.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.columns.amount}</th>
              <th scope="col">{say.columns.points}</th>
              <th scope="col">{say.columns.range}</th>
            </tr>
          </thead>
          <tbody>
            {curve.slice(1).map(({ at, mean, low, high }) => (
              <tr key={at}>
                <th scope="row">{amount(at, typical.unit)}</th>
                <td>{points(mean)}</td>
                <td>{range(low, high)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
