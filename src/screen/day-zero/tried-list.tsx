import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/words.tsx';
import styles from './frame.module.css';
import type { Similar } from './queries.ts';

type TriedListProps = {
  readonly tried: Similar['tried'];
  readonly helped: readonly string[];
  readonly didNotHelp: readonly string[];
  readonly onChange: (helped: string[], didNotHelp: string[]) => void;
};

/** What was tried, with what it did to the score; the runner says of each whether it helped. */
export function TriedList({ tried, helped, didNotHelp, onChange }: TriedListProps) {
  const say = useWords().dayZero.closing;
  const choose = (remedy: string, answer: 'yes' | 'no' | 'not-sure') => {
    const without = (list: readonly string[]) => list.filter((each) => each !== remedy);
    onChange(
      answer === 'yes' ? [...without(helped), remedy] : without(helped),
      answer === 'no' ? [...without(didNotHelp), remedy] : without(didNotHelp),
    );
  };
  const answerOf = (remedy: string) =>
    helped.includes(remedy) ? 'yes' : didNotHelp.includes(remedy) ? 'no' : 'not-sure';
  if (tried.length === 0) return null;
  return (
    <ul className={styles.plain}>
      {tried.map((each) => (
        <li key={each.remedy}>
          <Choice
            label={say.tried(each.remedy, each.times, each.meanChange)}
            level={3}
            options={(['yes', 'no', 'not-sure'] as const).map((value) => ({ value, text: say.didItHelp[value] }))}
            value={answerOf(each.remedy)}
            onChoose={(answer) => choose(each.remedy, answer)}
          />
        </li>
      ))}
    </ul>
  );
}
