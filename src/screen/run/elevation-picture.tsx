import { useCallback } from 'react';
import type { Recording } from '../api/client.ts';
import type * as Figures from '../figures/index.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { useWords } from '../words/words.tsx';
import styles from './run.module.css';

const STEEP = -0.06;
const BANDS = [
  ['steepDown', 'var(--mark-lead)'],
  ['down', 'var(--mark-second)'],
  ['level', 'var(--line)'],
  ['up', 'var(--band)'],
] as const;

/** The height along the way, each part in the tone of how steep it is. */
export function ElevationPicture({ elevation }: { readonly elevation: NonNullable<Recording['elevation']> }) {
  const { evidence, write } = useWords();
  const say = evidence.run.elevation;
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) => {
      const distanceM = elevation.distanceM.map((metres) => metres * write.distance.perKm);
      const altitudeM = elevation.altitudeM.map((metres) => metres * write.height.perM);
      return figures.elevationBands({ ...elevation, distanceM, altitudeM }, widthPx, say.name);
    },
    [elevation, write, say],
  );
  return (
    <figure className={styles.figure} aria-labelledby="elevation">
      <figcaption>
        <h2 id="elevation">{say.heading(steepFallM(elevation))}</h2>
        <p className={styles.quiet}>{say.axis}</p>
      </figcaption>
      <DrawnFigure draw={draw} heightPx={150} />
      <ul className={styles.legend}>
        {BANDS.map(([band, tone]) => (
          <li key={band}>
            <span className={styles.tone} style={{ background: tone }} /> {say.bands[band]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{say.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.columns.from}</th>
              <th scope="col">{say.columns.to}</th>
              <th scope="col">{say.columns.gradient}</th>
            </tr>
          </thead>
          <tbody>
            {kilometres(elevation).map(({ fromM, toM, gradient }) => (
              <tr key={fromM}>
                <td>{say.km(fromM)}</td>
                <td>{say.km(toM)}</td>
                <td>{say.percent(gradient)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Metres that fall where it is steep. */
function steepFallM({ altitudeM, gradient }: NonNullable<Recording['elevation']>): number {
  return altitudeM.reduce((sum, height, n) => {
    const fall = height - (altitudeM[n + 1] ?? height);
    return gradient[n] < STEEP && fall > 0 ? sum + fall : sum;
  }, 0);
}

function kilometres({ distanceM, altitudeM }: NonNullable<Recording['elevation']>) {
  const rows: { fromM: number; toM: number; gradient: number }[] = [];
  let from = 0;
  distanceM.forEach((at, n) => {
    const isLast = n === distanceM.length - 1;
    if (at - distanceM[from] < 1000 && !isLast) return;
    const along = at - distanceM[from];
    if (along > 0) rows.push({ fromM: distanceM[from], toM: at, gradient: (altitudeM[n] - altitudeM[from]) / along });
    from = n;
  });
  return rows;
}
