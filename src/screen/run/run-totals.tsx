import type { Timeline } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './run.module.css';

type RunTotalsProps = { readonly run: Timeline['runs'][number]; readonly steps: number | null };

/** What the run came to; what is not known is not shown. */
export function RunTotals({ run, steps }: RunTotalsProps) {
  const { totals } = useWords().evidence.run;
  const { distanceM, durationS, ascentM, descentM } = run;
  const paceable = distanceM !== null && durationS !== null && distanceM > 200 && run.sport === 'run';
  const facts: readonly (readonly [string, string | null])[] = [
    [totals.distance, distanceM === null ? null : totals.km(distanceM)],
    [totals.duration, durationS === null ? null : totals.time(durationS)],
    [totals.pace, paceable ? totals.perKm(durationS / (distanceM / 1000)) : null],
    [totals.ascent, ascentM === null ? null : totals.metres(ascentM)],
    [totals.descent, descentM === null ? null : totals.metres(descentM)],
    [totals.steps, steps === null ? null : totals.count(steps)],
  ];
  return (
    <dl className={styles.totals}>
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
