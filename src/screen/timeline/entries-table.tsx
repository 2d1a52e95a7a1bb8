import { useMemo, useState } from 'react';
import type { Timeline } from '../api/client.ts';
import { wallClock } from '../home/wall-clock.ts';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import type { LaidOut } from './laid-out.ts';
import type { TimeWindow } from './time-window.ts';
import styles from './timeline.module.css';

/** More rows than these would only make the page heavy: a closer window shows them all. */
const MOST_ROWS = 300;

type EntriesTableProps = {
  readonly id: string;
  readonly timeline: Timeline;
  readonly window: TimeWindow;
  readonly laid: LaidOut;
};

/** What is seen in the picture, as a table, newest first; made when it is opened. */
export function EntriesTable({ id, timeline, window, laid }: EntriesTableProps) {
  const words = useWords();
  const { timeline: say } = words.home;
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.table}</summary>
      {open && <Rows id={id} timeline={timeline} window={window} laid={laid} />}
    </details>
  );
}

function Rows({ id, timeline, window, laid }: EntriesTableProps) {
  const words = useWords();
  const { timeline: home } = words.home;
  const say = words.evidence.timeline;
  const rows = useMemo(() => rowsOf(timeline, window, laid), [timeline, window, laid]);
  const labels = new Map(timeline.shoes.map(({ id: pair, label }) => [pair, label]));
  const shown = rows.slice(0, MOST_ROWS);
  const number = (points: number | null) => (points === null ? '' : words.write.number(points));
  return (
    <>
      {rows.length > MOST_ROWS && <p className={styles.hint}>{say.firstRows(MOST_ROWS, rows.length)}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className={styles.scroll} aria-label={home.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{home.columns.date}</th>
              <th scope="col">{home.columns.what}</th>
              <th scope="col">{home.columns.score}</th>
              <th scope="col">{say.layers.background}</th>
              <th scope="col">{home.columns.distance}</th>
              <th scope="col">{home.columns.descent}</th>
              <th scope="col">{home.columns.shoes}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {row.run ? (
                    <a href={hrefOf({ page: 'run', id, start: row.run.start })}>
                      {words.write.dateTime(new Date(row.atMs))}
                    </a>
                  ) : (
                    words.write.dateTime(new Date(row.atMs))
                  )}
                </th>
                <td>
                  {row.run
                    ? words.sport(row.run.sport)
                    : (row.text ?? (row.event ? words.checkIn.beside.nameOf(row.event) : home.checkIn))}
                </td>
                <td>{number(row.score)}</td>
                <td>{number(row.background)}</td>
                <td>{row.run && home.km(row.run.distanceM)}</td>
                <td>{row.run && home.m(row.run.descentM)}</td>
                <td>{row.run?.shoe && (labels.get(row.run.shoe) ?? row.run.shoe)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

type Row = {
  readonly key: string;
  readonly atMs: number;
  readonly score: number | null;
  readonly background: number | null;
  readonly run: Timeline['runs'][number] | null;
  readonly event: string | null;
  readonly text: string | null;
};

function rowsOf(timeline: Timeline, { fromMs, toMs }: TimeWindow, { background }: LaidOut): Row[] {
  const onWall = wallClock(timeline.timezone);
  const nothing = { score: null, background: null, run: null, event: null, text: null };
  const scores = timeline.scores.map((each, n): Row => {
    const atMs = onWall(each.atMs);
    return { ...nothing, key: `score ${each.index}`, atMs, score: each.score, background: background?.[n] ?? null };
  });
  const runs = timeline.runs.map((run): Row => {
    return { ...nothing, key: `run ${run.index}`, atMs: onWall(run.startMs), run };
  });
  const events = timeline.events.map(({ index, atMs, kind, text }): Row => {
    return { ...nothing, key: `event ${index}`, atMs: onWall(atMs), event: kind, text };
  });
  return [...scores, ...runs, ...events]
    .filter(({ atMs }) => atMs >= fromMs && atMs < toMs)
    .sort((one, other) => other.atMs - one.atMs);
}
