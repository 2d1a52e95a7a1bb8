import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { type PointerEvent, useId } from 'react';
import { useWords } from '../words/words.tsx';
import styles from './score-picker.module.css';

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

type ScorePickerProps = {
  /** What is scored, where several things are. */
  readonly of?: string | null;
  readonly value: number | null;
  readonly onChoose: (score: number) => void;
};

/**
 * 0–10 as a stepped track: tap a step, or slide along it. Nothing is chosen at first, because a number that stands
 * there already pulls the answer towards itself.
 */
export function ScorePicker({ of = null, value, onChoose }: ScorePickerProps) {
  const id = useId();
  const { checkIn } = useWords();
  return (
    <div className={styles.picker}>
      <h2 id={id} className={styles.label}>
        {of === null ? checkIn.score : checkIn.scoreOf(of)}
      </h2>
      <RadioGroup<number | null>
        aria-labelledby={id}
        value={value}
        onValueChange={(chosen) => chosen !== null && onChoose(chosen)}
        className={styles.track}
        onPointerMove={(event) => slide(event, onChoose)}
      >
        {SCORES.map((score) => (
          // biome-ignore lint/a11y/noLabelWithoutControl: the control is the radio inside
          <label key={score} className={styles.step} data-score={score}>
            <Radio.Root value={score} className={styles.radio} />
            {score}
            {checkIn.anchors[score] && <span className="unseen">, {checkIn.anchors[score]}</span>}
          </label>
        ))}
      </RadioGroup>
      <div className={styles.anchors} aria-hidden="true">
        {Object.entries(checkIn.anchors).map(([score, text]) => (
          <span key={score} style={{ gridColumn: columnsOf(Number(score)) }} data-end={score === '10' || undefined}>
            {text}
          </span>
        ))}
      </div>
    </div>
  );
}

/** Words reach from their own step to the next word's; the last one ends at the end of the track. */
function columnsOf(score: number): string {
  if (score === 0) return '1 / 4';
  if (score === 3) return '4 / 7';
  return score === 6 ? '7 / 10' : '10 / 12';
}

function slide(event: PointerEvent, onChoose: (score: number) => void): void {
  if (event.buttons !== 1) return;
  const under = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('[data-score]');
  if (under) onChoose(Number(under.dataset.score));
}
