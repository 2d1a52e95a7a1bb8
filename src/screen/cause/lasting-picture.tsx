import { useCallback, useMemo } from 'react';
import type { Evidence, Finding } from '../api/client.ts';
import type * as Figures from '../figures/index.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { useWords } from '../words/words.tsx';
import styles from './cause.module.css';

type LastingPictureProps = { readonly finding: Finding; readonly cause: Evidence['causes'][number] };

/** How long a usual amount of it is felt, hour by hour. */
export function LastingPicture({ finding, cause }: LastingPictureProps) {
  const words = useWords();
  const { lasting: say, dose, range, points } = words.evidence.cause;
  const { typical } = finding;
  const { lasting } = cause;
  const curve = useMemo(() => {
    if (lasting === null || typical === null) return null;
    const scaled = (value: number) => value * typical.dose;
    return lasting.hours.map((at, n) => {
      const { mean, low, high } = lasting.pointsPerDose[n];
      return { at, mean: scaled(mean), low: scaled(low), high: scaled(high) };
    });
  }, [lasting, typical]);
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) =>
      figures.bandLine(curve ?? [], [], finding.answer === 'follows', widthPx, { name: say.name }),
    [curve, finding, say],
  );
  if (curve === null || typical === null) {
    return (
      <section className={styles.part}>
        <h2>{say.none}</h2>
      </section>
    );
  }
  return (
    <figure className={styles.part} aria-labelledby="lasting">
      <figcaption>
        <h2 id="lasting">{say.heading(typical.halfLifeH)}</h2>
        <p className={styles.quiet}>{say.text}</p>
        <p className={styles.label}>{dose.points}</p>
      </figcaption>
      <DrawnFigure draw={draw} heightPx={190} />
      <p className={styles.quiet}>{say.axis}</p>
      <details>
        <summary>{say.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.columns.hours}</th>
              <th scope="col">{say.columns.points}</th>
              <th scope="col">{say.columns.range}</th>
            </tr>
          </thead>
          <tbody>
            {curve
              .filter(({ at }) => at % 12 === 0)
              .map(({ at, mean, low, high }) => (
                <tr key={at}>
                  <th scope="row">{at}</th>
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
