import { useCallback } from 'react';
import type { Timeline } from '../api/client.ts';
import type * as Figures from '../figures/index.ts';
import { wallClock } from '../home/wall-clock.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { useWords } from '../words/words.tsx';
import styles from './run.module.css';

const DAY_MS = 86_400_000;

/** The scores from a day before a run to three days after it. */
export function ScoresAround({
  timeline,
  run,
}: {
  readonly timeline: Timeline;
  readonly run: Timeline['runs'][number];
}) {
  const words = useWords();
  const say = words.evidence.run.scores;
  const onWall = wallClock(timeline.timezone);
  const endMs = run.startMs + (run.durationS ?? 3600) * 1000;
  const near = timeline.scores.filter(({ atMs }) => atMs >= run.startMs - DAY_MS && atMs < run.startMs + 3 * DAY_MS);
  const before = near.findLast(({ atMs }) => atMs <= run.startMs)?.score ?? null;
  const after = near.find(({ atMs }) => atMs >= endMs)?.score ?? null;
  const startMs = onWall(run.startMs);
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) => {
      const wall = wallClock(timeline.timezone);
      const points = timeline.scores.map(({ atMs, score, moment }) => ({
        atMs: wall(atMs),
        score,
        waking: moment === 'waking',
      }));
      const [fromMs, toMs] = [Math.floor(startMs / DAY_MS - 1) * DAY_MS, Math.ceil(startMs / DAY_MS + 3) * DAY_MS];
      const stretch = { fromMs: startMs, toMs: Math.max(startMs + 3_600_000, wall(endMs)) };
      return figures.scores(points, { fromMs, toMs, widthPx }, say.name, [stretch]);
    },
    [timeline, startMs, endMs, say],
  );
  const drawDates = useCallback(
    (figures: typeof Figures, widthPx: number) => {
      const [fromMs, toMs] = [Math.floor(startMs / DAY_MS - 1) * DAY_MS, Math.ceil(startMs / DAY_MS + 3) * DAY_MS];
      return figures.shoeStrip([], [], null, { fromMs, toMs, widthPx }, say.dates, words.write.date);
    },
    [startMs, say, words],
  );
  if (near.length === 0) {
    return (
      <section>
        <h2>{say.heading(null, null)}</h2>
        <p>{say.none}</p>
      </section>
    );
  }
  return (
    <figure className={styles.figure} aria-labelledby="around">
      <figcaption>
        <h2 id="around">{say.heading(before, after)}</h2>
        <p className={styles.quiet}>{say.caution}</p>
      </figcaption>
      <div>
        <DrawnFigure draw={draw} heightPx={170} />
        <DrawnFigure draw={drawDates} heightPx={30} />
      </div>
      <p className={styles.quiet}>
        {words.home.timeline.scores(timeline.site === null ? null : words.site(timeline.site))};{' '}
        {words.evidence.run.shaded}
      </p>
      <details>
        <summary>{say.table}</summary>
        <table>
          <tbody>
            {near.map(({ index, atMs, score }) => (
              <tr key={index}>
                <th scope="row">{words.write.dateTime(new Date(onWall(atMs)))}</th>
                <td>{score}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
