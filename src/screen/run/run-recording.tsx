import { useCallback } from 'react';
import type { Recording } from '../api/client.ts';
import type { useRecording } from '../api/queries.ts';
import type * as Figures from '../figures/index.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { useWords } from '../words/words.tsx';
import { ElevationPicture } from './elevation-picture.tsx';
import styles from './run.module.css';

/** What a watch recorded of a run: the way, the height along it, and how the body moved. */
export function RunRecording({ recording }: { readonly recording: ReturnType<typeof useRecording> }) {
  const say = useWords().evidence.run;
  if (recording.isError) return <FailureNotice error={recording.error} onRetry={() => recording.refetch()} />;
  if (recording.data === undefined) return <Waiting />;
  const kept = recording.data.recording;
  if (kept === null) return <p className={styles.quiet}>{say.noFile}</p>;
  return (
    <>
      {kept.elevation !== null && <ElevationPicture elevation={kept.elevation} />}
      {kept.route !== null && <Route way={kept.route} />}
      {kept.dynamics.length > 0 && <DynamicsPictures recording={kept} />}
      {kept.device !== null && <p className={styles.quiet}>{say.device(kept.device)}</p>}
    </>
  );
}

function Route({ way }: { readonly way: NonNullable<Recording['route']> }) {
  const say = useWords().evidence.run.route;
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) => figures.routeLine(way, widthPx, { name: say.name, start: say.start }),
    [way, say],
  );
  return (
    <figure className={styles.figure} aria-labelledby="route">
      <figcaption>
        <h2 id="route">{say.heading}</h2>
      </figcaption>
      <DrawnFigure draw={draw} heightPx={120} />
    </figure>
  );
}

function DynamicsPictures({ recording }: { readonly recording: Recording }) {
  const say = useWords().evidence.run.dynamics;
  return (
    <section className={styles.figure} aria-labelledby="dynamics">
      <h2 id="dynamics">{say.heading}</h2>
      {recording.dynamics.map((each) => (
        <DynamicsPicture key={each.name} atS={recording.atS} dynamics={each} />
      ))}
      <details>
        <summary>{say.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.columns.what}</th>
              <th scope="col">{say.columns.mean}</th>
              <th scope="col">{say.columns.least}</th>
              <th scope="col">{say.columns.most}</th>
            </tr>
          </thead>
          <tbody>
            {recording.dynamics.map(({ name, values }) => {
              const known = values.filter((value) => value !== null);
              if (known.length === 0) return null;
              const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
              return (
                <tr key={name}>
                  <th scope="row">{say.names[name]}</th>
                  <td>{say.value(mean)}</td>
                  <td>{say.value(Math.min(...known))}</td>
                  <td>{say.value(Math.max(...known))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </section>
  );
}

type DynamicsPictureProps = { readonly atS: readonly number[]; readonly dynamics: Recording['dynamics'][number] };

function DynamicsPicture({ atS, dynamics }: DynamicsPictureProps) {
  const say = useWords().evidence.run.dynamics;
  const name = say.names[dynamics.name];
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) => figures.sampleLine(atS, dynamics.values, widthPx, name),
    [atS, dynamics, name],
  );
  return (
    <figure>
      <figcaption className={styles.label}>
        {name} <span className={styles.quiet}>· {say.minutes}</span>
      </figcaption>
      <DrawnFigure draw={draw} heightPx={110} />
    </figure>
  );
}
