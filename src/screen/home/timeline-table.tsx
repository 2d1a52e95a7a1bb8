import { useState } from 'react';
import { useWords } from '../words/words.tsx';
import styles from './timeline.module.css';
import type { TimelineData } from './timeline-data.ts';

type TableProps = {
  readonly data: TimelineData;
  readonly seen: { readonly fromMs: number; readonly toMs: number };
  readonly lead: string | null;
};

/** What the pictures show, as a table, newest first; made only when it is opened. */
export function TimelineTable({ data, seen, lead }: TableProps) {
  const words = useWords();
  const say = words.home.timeline;
  const [open, setOpen] = useState(false);
  const hasDoses = data.doses.length > 0;
  return (
    <details className={styles.table} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.table}</summary>
      {open && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <section className={styles.scroll} aria-label={say.table} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.columns.date}</th>
                <th scope="col">{say.columns.what}</th>
                <th scope="col">{say.columns.score}</th>
                {hasDoses && <th scope="col">{say.dose(lead ?? '')}</th>}
                <th scope="col">{say.columns.distance}</th>
                <th scope="col">{say.columns.descent}</th>
                <th scope="col">{say.columns.shoes}</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(data, seen).map((row) => (
                <tr key={row.key}>
                  <th scope="row">{words.write.dateTime(new Date(row.atMs))}</th>
                  <td>{'score' in row ? say.checkIn : 'amount' in row ? say.day : say.run}</td>
                  <td>{'score' in row && row.score}</td>
                  {hasDoses && <td>{'amount' in row && words.write.number(row.amount)}</td>}
                  <td>{'distanceM' in row && say.km(row.distanceM)}</td>
                  <td>{'distanceM' in row && say.m(row.descentM)}</td>
                  <td>{'distanceM' in row && row.pair}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
}

function rowsOf(data: TimelineData, seen: TableProps['seen']) {
  const scores = data.scores.map((score, index) => ({ ...score, key: `score ${index}` }));
  const runs = data.runs.map((run, index) => ({ ...run, key: `run ${index}` }));
  const doses = data.doses.map((dose, index) => ({ ...dose, key: `dose ${index}` }));
  return [...scores, ...runs, ...doses]
    .filter(({ atMs }) => atMs >= seen.fromMs && atMs < seen.toMs)
    .toSorted((a, b) => b.atMs - a.atMs);
}
