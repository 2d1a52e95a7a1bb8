import type { CaseEntry } from '../api/client.ts';
import { hrefOf, type Route } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { caseName } from './case-name.ts';
import styles from './cases-nav.module.css';
import { FailureNotice } from './failure-notice.tsx';
import { useBeginCase } from './use-begin-case.ts';

/** The cases there are, as links, and the way to a new one. */
export function CasesNav({ cases, here }: { readonly cases: readonly CaseEntry[]; readonly here: Route }) {
  const words = useWords();
  const start = useBeginCase();
  const ownCases = cases.filter((entry) => !entry.isSample);
  if (cases.length < 2) return null;
  return (
    <nav className={styles.nav} aria-label={words.cases}>
      <ul>
        {[...ownCases, ...cases.filter((entry) => entry.isSample)].map((entry) => (
          <li key={entry.id}>
            <a
              href={hrefOf({ page: 'case', id: entry.id })}
              aria-current={here.page === 'case' && here.id === entry.id ? 'page' : undefined}
            >
              {caseName(entry, words)}
            </a>
          </li>
        ))}
      </ul>
      {ownCases.length > 0 && (
        <button type="button" className={styles.another} disabled={start.isPending} onClick={start.begin}>
          {words.anotherCase}
        </button>
      )}
      {start.isError && <FailureNotice error={start.error} onRetry={start.begin} />}
    </nav>
  );
}
