import { useCallback } from 'react';
import { useTimeline } from '../api/queries.ts';
import frame from '../day-zero/frame.module.css';
import type * as Figures from '../figures/index.ts';
import { wallClock } from '../home/wall-clock.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import type { SpokenCondition } from '../words/english/trials.ts';
import { useWords } from '../words/words.tsx';
import { PeriodTable } from './period-table.tsx';
import type { TrialView } from './queries.ts';
import styles from './trials.module.css';

type ProgressProps = {
  readonly id: string;
  readonly view: TrialView;
  readonly both: readonly [SpokenCondition, SpokenCondition];
};

/** How far a trial is: a block a run, what is sealed still sealed, and the same as a table. */
export function Progress({ id, view, both }: ProgressProps) {
  const { trials, write } = useWords();
  const { progress: say, name } = trials;
  const timeline = useTimeline(id);
  const onWall = wallClock(timeline.data?.timezone ?? 'UTC');
  const { periods, unit, result } = view;
  const done = periods.filter(({ run }) => run !== null).length;
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) => {
      const strip = periods.map(({ n, pair, assigned, run, mean }) => ({
        ...{ n, pair: pair ?? Math.ceil(n / 2), condition: assigned, isDone: run !== null, mean },
      }));
      const rows = both.map((each, index) => ({ id: each.id, short: letter(index) }));
      return figures.trialStrip(strip, rows, widthPx, {
        name: say.picture(done, periods.length, unit),
        mean: (mean) => write.number(mean),
      });
    },
    [periods, both, done, unit, say, write],
  );
  return (
    <section className={frame.part} aria-labelledby="progress">
      <h2 id="progress">{say.heading(done, periods.length, unit)}</h2>
      <p>{say.pairs(result.pairsDone, result.pairsPlanned)}</p>
      <figure className={styles.figure}>
        <figcaption>
          {say.key}.{' '}
          {both.map((each, index) => (
            <span key={each.id} className={styles.key}>
              <b>{letter(index)}</b> {name(each)}
            </span>
          ))}
        </figcaption>
        <DrawnFigure draw={draw} heightPx={84} />
      </figure>
      <PeriodTable periods={periods} both={both} onWall={onWall} />
    </section>
  );
}

/** Short names for the two conditions, for the margin of the strip. */
function letter(index: number): string {
  return String.fromCharCode(65 + index);
}
