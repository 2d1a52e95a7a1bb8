import type { ReactNode } from 'react';
import { useVerdict } from '../api/queries.ts';
import { standsAlone } from '../danger/stands-alone.ts';
import { DangerBanner } from '../home/danger-banner.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './frame.module.css';
import { type Step, Steps } from './steps.tsx';

type FrameProps = {
  readonly id: string;
  /** Where this is on the way; null beside the way. */
  readonly step: Step | null;
  readonly heading: string;
  readonly lead: string;
  /** What is read for this page. */
  readonly query: {
    readonly isError: boolean;
    readonly error: unknown;
    readonly data: unknown;
    readonly refetch: () => unknown;
  };
  readonly children: ReactNode;
};

/** A page of day zero: danger before everything, then its heading and what it holds; nothing while it is being read. */
export function Frame({ id, step, heading, lead, query, children }: FrameProps) {
  const { back } = useWords().danger;
  const verdict = useVerdict(id);
  // What was read before stays when it cannot be read again: somebody may be filling it in.
  const failed = [verdict, query].find((each) => each.isError && each.data === undefined);
  if (failed !== undefined) {
    return <FailureNotice alone error={failed.error} onRetry={() => void failed.refetch()} />;
  }
  if (verdict.data === undefined || children === undefined) return <Waiting />;
  const { safety } = verdict.data;
  if (standsAlone(safety.tier)) return <DangerBanner caseId={id} safety={safety} />;
  return (
    <div className={styles.page}>
      {step !== null && <Steps id={id} here={step} />}
      {safety.tier === 'soon' && <DangerBanner caseId={id} safety={safety} />}
      <h1 className={styles.heading} tabIndex={-1}>
        {heading}
      </h1>
      {lead !== '' && <p className={styles.lead}>{lead}</p>}
      {children}
      <p>
        <a href={hrefOf({ page: 'case', id })}>{back}</a>
      </p>
    </div>
  );
}
