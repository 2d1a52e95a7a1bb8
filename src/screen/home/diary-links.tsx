import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './diary-links.module.css';

/** The ways from the answer into the diary behind it. */
export function DiaryLinks({ caseId, isSample }: { readonly caseId: string; readonly isSample: boolean }) {
  const { evidence, diary } = useWords();
  const { links } = evidence;
  const own = [
    ['diary', links.diary],
    ['back-fill', diary.backFill.link],
    ['shoes', links.shoes],
    ['reminders', diary.reminders.link],
  ] as const;
  const pages = [['timeline', links.timeline] as const, ...(isSample ? [] : own)];
  return (
    <nav aria-label={links.heading}>
      <ul className={styles.links}>
        {pages.map(([page, text]) => (
          <li key={page}>
            <a href={hrefOf({ page, id: caseId })}>{text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
