import { useWords } from '../words/words.tsx';
import { Part } from './part.tsx';
import type { Report } from './queries.ts';
import styles from './report-sheet.module.css';
import type { WriteDay } from './use-day.ts';

type TriedPartProps = { readonly tried: NonNullable<Report['tried']>; readonly day: WriteDay };

/** What was done against it, and which painkillers were taken. */
export function TriedPart({ tried, day }: TriedPartProps) {
  const say = useWords().report.sheet.tried;
  const { remedies, painkillers } = tried;
  return (
    <Part title={say.heading}>
      {remedies.length + painkillers.length === 0 && <p>{say.none}</p>}
      <ul className={styles.rows}>
        {remedies.map(({ remedy, name, times, meanChange, stopped }) => (
          <li key={remedy}>
            {[
              say.remedy(name, times),
              ...(meanChange === null ? [] : [say.change(meanChange)]),
              ...(stopped === 0 ? [] : [say.stopped(stopped)]),
            ].join('; ')}
            .
          </li>
        ))}
        {painkillers.map(({ kind, times, usual, lastAt }) => (
          <li key={kind}>
            {[say.painkiller(kind, usual, times), ...(lastAt === null ? [] : [say.last(day(lastAt))])].join('; ')}.
          </li>
        ))}
      </ul>
    </Part>
  );
}
