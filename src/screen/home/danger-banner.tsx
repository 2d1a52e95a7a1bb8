import type { Verdict } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './danger-banner.module.css';

/** What to do about a danger sign. At same-day or above it stands alone on the page. */
export function DangerBanner({ safety }: { readonly safety: Verdict['safety'] }) {
  const { danger } = useWords().home;
  const alone = safety.tier === 'same-day' || safety.tier === 'emergency';
  return (
    <section className={`${styles.banner} ${alone ? styles.alone : ''}`} role="alert">
      <h1 className={styles.heading}>
        {safety.tier === 'same-day' || safety.tier === 'emergency' ? danger.heading[safety.tier] : danger.soon}
      </h1>
      <ul className={styles.actions}>
        {safety.items.map((item) => (
          <li key={item.id}>{item.action}</li>
        ))}
      </ul>
      {alone && <p className={styles.only}>{danger.nothingElse}</p>}
    </section>
  );
}
