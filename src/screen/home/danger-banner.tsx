import type { Verdict } from '../api/client.ts';
import { standsAlone } from '../danger/stands-alone.ts';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './danger-banner.module.css';

type DangerBannerProps = { readonly caseId: string; readonly safety: Verdict['safety'] };

/** What to do about a danger sign. At same-day or above it stands alone on the page. */
export function DangerBanner({ caseId, safety }: DangerBannerProps) {
  const words = useWords();
  const { danger } = words.home;
  const alone = standsAlone(safety.tier);
  const Heading = alone ? 'h1' : 'h2';
  return (
    <section className={`${styles.banner} ${alone ? styles.alone : ''}`} role="alert">
      <Heading className={styles.heading}>
        {standsAlone(safety.tier) ? danger.heading[safety.tier] : danger.soon}
      </Heading>
      <ul className={styles.actions}>
        {safety.items.map((item) => (
          <li key={item.id} lang="en">
            {item.action}
          </li>
        ))}
      </ul>
      {alone && (
        <p className={styles.only}>
          {danger.nothingElse} <a href={hrefOf({ page: 'danger', id: caseId })}>{words.danger.check}</a>
        </p>
      )}
    </section>
  );
}
