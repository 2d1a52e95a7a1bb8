import { useState } from 'react';
import frame from '../day-zero/frame.module.css';
import type { WallClock } from '../home/wall-clock.ts';
import type { SpokenCondition } from '../words/english/trials.ts';
import { useWords } from '../words/words.tsx';
import type { TrialView } from './queries.ts';
import styles from './trials.module.css';

type PeriodTableProps = {
  readonly periods: TrialView['periods'];
  readonly both: readonly [SpokenCondition, SpokenCondition];
  readonly onWall: WallClock;
};

/** The periods of a trial as a table; made only when it is opened. */
export function PeriodTable({ periods, both, onWall }: PeriodTableProps) {
  const { trials, write } = useWords();
  const { progress: say, name } = trials;
  const [open, setOpen] = useState(false);
  const drawn = (assigned: string | null) => {
    const condition = both.find((each) => each.id === assigned);
    return condition ? name(condition) : (assigned ?? say.sealed);
  };
  return (
    <details className={frame.detail} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.table}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={say.table} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {[say.columns.n, say.columns.pair, say.columns.drawn, say.columns.when].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
                <th scope="col">{say.columns.followed}</th>
                <th scope="col">{say.columns.mean}</th>
              </tr>
            </thead>
            <tbody>
              {periods.map(({ n, pair, assigned, run, asAssigned, mean }) => (
                <tr key={n}>
                  <th scope="row">{n}</th>
                  <td>{pair}</td>
                  <td>{drawn(assigned)}</td>
                  <td>{run === null ? say.notYet : write.dateTime(new Date(onWall(Date.parse(run))))}</td>
                  <td>{run !== null && say.followed(asAssigned)}</td>
                  <td>{run !== null && (mean === null ? say.noScore : write.number(mean))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}
