import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { useWords } from '../words/words.tsx';
import styles from './back-fill.module.css';
import type { RememberedDay } from './remembered-days.ts';

const SCORES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'];

type DayScoresProps = {
  readonly label: string;
  readonly days: readonly RememberedDay[];
  readonly scores: ReadonlyMap<number, number>;
  readonly onScore: (wallMs: number, score: number | null) => void;
};

/**
 * A row a day, a step a point; a second tap takes the first back. What else happened on a day is not shown: who sees the run beside it
 * remembers the pain that would fit.
 */
export function DayScores({ label, days, scores, onScore }: DayScoresProps) {
  const { write, diary, checkIn } = useWords();
  const say = diary.backFill;
  return (
    <section className={styles.days} aria-labelledby="days">
      <h2 id="days">{label}</h2>
      <div className={styles.anchors} aria-hidden="true">
        <span>{checkIn.anchors[0]}</span>
        <span>{checkIn.anchors[10]}</span>
      </div>
      {days.map(({ date, wallMs, given }) => {
        const name = write.weekday(new Date(wallMs));
        const score = scores.get(wallMs);
        return (
          <div key={date} className={styles.day}>
            <span className={styles.date}>{name}</span>
            {given.length > 0 ? (
              <span className={styles.given}>{say.given(given)}</span>
            ) : (
              <ToggleGroup
                value={score === undefined ? [] : [`${score}`]}
                onValueChange={([value]) => onScore(wallMs, value === undefined ? null : Number(value))}
                aria-label={name}
                className={styles.track}
              >
                {SCORES.map((each) => (
                  <Toggle key={each} value={each} className={styles.step}>
                    {each}
                  </Toggle>
                ))}
              </ToggleGroup>
            )}
          </div>
        );
      })}
    </section>
  );
}
