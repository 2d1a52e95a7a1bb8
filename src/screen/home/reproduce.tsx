import type { Verdict } from '../api/client.ts';
import { useWords } from '../words/words.tsx';
import styles from './reproduce.module.css';

/** What somebody else needs to get the same answer from the same case. */
export function Reproduce({ verdict }: { readonly verdict: Verdict }) {
  const { foot } = useWords().home;
  const { version, seed, caseSha256 } = verdict.reproduce;
  const entries = [
    [foot.version, version],
    [foot.seed, `${seed}`],
    [foot.asOf, verdict.asOf ?? '–'],
    [foot.hash, caseSha256],
  ];
  return (
    <details className={styles.reproduce}>
      <summary>{foot.reproduce}</summary>
      <dl>
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
