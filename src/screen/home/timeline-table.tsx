import { useState } from 'react';
import { useWords } from '../words/words.tsx';
import styles from './timeline.module.css';
import type { TimelineData } from './timeline-data.ts';

type TableProps = { readonly data: TimelineData; readonly seen: { readonly fromMs: number; readonly toMs: number } };

/** What the pictures show, as a table, newest first; made only when it is opened. */
export function TimelineTable({ data, seen }: TableProps) {
  const words = useWords();
  const say = words.home.timeline;
  const [open, setOpen] = useState(false);
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
                <th scope="col">{say.columns.distance}</th>
                <th scope="col">{say.columns.descent}</th>
                <th scope="col">{say.columns.shoes}</th>
              </tr>
            </thead>
            <tbody>
              {rowsOf(data, seen).map((row) => (
                <tr key={row.key}>
                  <th scope="row">{words.write.dateTime(new Date(row.atMs))}</th>
                  {'score' in row ? (
                    <>
                      <td>{say.checkIn}</td>
                      <td>{row.score}</td>
                      <td />
                      <td />
                      <td />
                    </>
                  ) : (
                    <>
                      <td>{say.run}</td>
                      <td />
                      <td>{say.km(row.distanceM)}</td>
                      <td>{say.m(row.descentM)}</td>
                      <td>{row.pair ?? ''}</td>
                    </>
                  )}
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
  return [...scores, ...runs]
    .filter(({ atMs }) => atMs >= seen.fromMs && atMs < seen.toMs)
    .toSorted((a, b) => b.atMs - a.atMs);
}
