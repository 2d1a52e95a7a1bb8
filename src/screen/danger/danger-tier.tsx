import type { DangerQuestion } from '../api/client.ts';
import type { Answered } from '../api/queries.ts';
import { Button } from '../parts/button.tsx';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './danger-page.module.css';

type DangerTierProps = {
  readonly tier: DangerQuestion['tier'];
  readonly questions: readonly DangerQuestion[];
  readonly onAnswer: (answers: readonly Answered[]) => void;
  readonly saving: boolean;
};

/** The questions of one urgency; at their end one tap says no to those that are still open. */
export function DangerTier({ tier, questions, onAnswer, saving }: DangerTierProps) {
  const { danger: say, question: words } = useWords();
  const open = questions.filter((question) => question.answer === null);
  const options = (['yes', 'not-sure', 'no'] as const).map((value) => ({ value, text: words.answers[value] }));
  return (
    <section className={styles.tier} aria-labelledby={tier}>
      <h2 id={tier} className={styles.tierHeading}>
        {say.tiers[tier]}
      </h2>
      <ul className={styles.questions}>
        {questions.map(({ id, question, answer }) => (
          <li key={id}>
            <Choice
              label={question}
              labelLanguage="en"
              level={3}
              options={options}
              value={answer}
              onChoose={(chosen) => onAnswer([{ question: id, answer: chosen }])}
            />
          </li>
        ))}
      </ul>
      {open.length > 0 && (
        <Button
          disabled={saving}
          onClick={() => onAnswer(open.map(({ id }) => ({ question: id, answer: 'no' as const })))}
        >
          {open.length === questions.length ? say.noToAll : say.noToRest}
        </Button>
      )}
    </section>
  );
}
