import { useWords } from '../words/words.tsx';
import { Part } from './part.tsx';
import type { Report } from './queries.ts';
import styles from './report-sheet.module.css';
import type { WriteDay } from './use-day.ts';

type DangerPartProps = { readonly danger: NonNullable<Report['danger']>; readonly day: WriteDay };

/** What the danger screen found, what was answered, and what nobody asked. */
export function DangerPart({ danger, day }: DangerPartProps) {
  const say = useWords().report.sheet.danger;
  const { safety, answers, lastAt, notice } = danger;
  const answered = (answer: 'yes' | 'no' | 'not-sure') => answers.filter((each) => each.answer === answer);
  const open = answers.filter(({ answer }) => answer === null);
  return (
    <Part title={say.heading}>
      {safety.items.length > 0 && (
        <ul className={styles.actions}>
          {safety.items.map((item) => (
            <li key={item.id}>{item.action}</li>
          ))}
        </ul>
      )}
      {answered('yes').map(({ id, question }) => (
        <p key={id}>{say.yes(question)}</p>
      ))}
      {answered('not-sure').map(({ id, question }) => (
        <p key={id}>{say.notSure(question)}</p>
      ))}
      {open.length < answers.length && (
        <p>
          {say.counts(answered('no').length, answers.length)} {lastAt !== null && say.last(day(lastAt))}{' '}
          {open.length === 0 && say.allAsked}
        </p>
      )}
      <NotAsked answers={answers} />
      <p className={styles.small}>{notice}</p>
    </Part>
  );
}

/** So many unasked questions are written out; more are counted. */
const WRITTEN_OUT = 5;
const TIERS = ['emergency', 'same-day', 'soon'] as const;

/** What nobody asked about: the questions themselves where they are few, else how many of each tier. */
function NotAsked({ answers }: { readonly answers: DangerPartProps['danger']['answers'] }) {
  const say = useWords().report.sheet.danger;
  const open = answers.filter(({ answer }) => answer === null);
  if (open.length === answers.length) return <p>{say.noneAsked(answers.length)}</p>;
  if (open.length <= WRITTEN_OUT) return open.map(({ id, question }) => <p key={id}>{say.notAsked(question)}</p>);
  const tiers = TIERS.flatMap((tier) => {
    const of = open.filter((each) => each.tier === tier).length;
    return of === 0 ? [] : [say.ofTier(of, answers.filter((each) => each.tier === tier).length, say.tiers[tier])];
  });
  return <p>{say.manyNotAsked(open.length, tiers)}</p>;
}
