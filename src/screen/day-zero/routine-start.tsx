import { ScorePicker } from '../check-in/score-picker.tsx';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import styles from './frame.module.css';
import type { Advice } from './queries.ts';

type RoutineStartProps = {
  readonly advice: Advice;
  readonly before: number | null;
  readonly onBefore: (score: number) => void;
  readonly onBegin: () => void;
};

/** Before a routine: its cautions, and the score now; one that is too high for it is told so instead of begun. */
export function RoutineStart({ advice, before, onBefore, onBegin }: RoutineStartProps) {
  const say = useWords().dayZero.routine;
  const { highestScore, remedy } = advice;
  const isTooSore = before !== null && highestScore !== null && before > highestScore;
  return (
    <>
      <p lang="en">{remedy.dose}</p>
      <ul className={styles.list}>
        {remedy.cautions.map((line) => (
          <li key={line} lang="en">
            {line}
          </li>
        ))}
      </ul>
      <ScorePicker value={before} onChoose={onBefore} />
      <p role="status">{isTooSore ? say.tooSore(highestScore) : before === null ? say.scoreFirst : ''}</p>
      <div className={styles.actions}>
        <Button kind="main" disabled={before === null || isTooSore} onClick={onBegin}>
          {say.begin}
        </Button>
      </div>
    </>
  );
}
