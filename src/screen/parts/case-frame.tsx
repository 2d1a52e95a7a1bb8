import type { ReactNode } from 'react';
import { useVerdict } from '../api/queries.ts';
import { standsAlone } from '../danger/stands-alone.ts';
import { DangerBanner } from '../home/danger-banner.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './case-frame.module.css';
import { FailureNotice } from './failure-notice.tsx';
import { Waiting } from './waiting.tsx';

type Read = {
  readonly isError: boolean;
  readonly error: unknown;
  readonly data: unknown;
  readonly refetch: () => unknown;
};

type CaseFrameProps = {
  readonly id: string;
  readonly heading: string;
  readonly lead?: string | null;
  /** What is read for this page. */
  readonly queries: readonly Read[];
  /** Whether it takes the whole width of a desk. */
  readonly wide?: boolean;
  /** What stands on the page once all is read. */
  readonly children: () => ReactNode;
};

/** A page of a case: danger before everything, then its heading and what it holds; a word while it is read, or when it cannot be. */
export function CaseFrame({ id, heading, lead = null, queries, wide = false, children }: CaseFrameProps) {
  const words = useWords();
  const verdict = useVerdict(id);
  const all: readonly Read[] = [verdict, ...queries];
  // Everything is looked at on every drawing: a query tells of changes only to what was looked at.
  const states = all.map(({ isError, error, data, refetch }) => ({ isError, error, data, refetch }));
  const failed = states.find((each) => each.isError);
  const retry = () => {
    for (const each of states) if (each.isError) void each.refetch();
  };
  if (verdict.data === undefined || states.some((each) => each.data === undefined)) {
    return failed ? <FailureNotice alone error={failed.error} onRetry={retry} /> : <Waiting />;
  }
  const { safety } = verdict.data;
  if (standsAlone(safety.tier)) return <DangerBanner caseId={id} safety={safety} />;
  return (
    <div className={wide ? styles.page : `${styles.page} ${styles.narrow}`}>
      {failed && <p className={styles.stale}>{words.states.offline.banner}</p>}
      {safety.tier === 'soon' && <DangerBanner caseId={id} safety={safety} />}
      <h1 className={styles.heading} tabIndex={-1}>
        {heading}
      </h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children()}
      <p>
        <a href={hrefOf({ page: 'case', id })}>{words.danger.back}</a>
      </p>
    </div>
  );
}
