import { useEffect } from 'react';
import { pageHost } from './api/page-host.ts';
import type { useCases } from './api/queries.ts';
import { BringBack } from './home/bring-back.tsx';
import { Button } from './parts/button.tsx';
import { FailureNotice } from './parts/failure-notice.tsx';
import { Notice } from './parts/notice.tsx';
import { useBeginCase } from './parts/use-begin-case.ts';
import { Waiting } from './parts/waiting.tsx';
import { passOn } from './route.ts';
import { useWords } from './words/words.tsx';

/** Where nobody said which case: leads to the one changed last, one's own before the sample; without any, to a new one. */
export function StartPage({ cases }: { readonly cases: ReturnType<typeof useCases> }) {
  const { noCases } = useWords().states;
  const start = useBeginCase();
  const entries = cases.data?.cases;
  const first = entries?.find((entry) => !entry.isSample) ?? entries?.[0];

  useEffect(() => {
    if (first !== undefined) passOn({ page: 'case', id: first.id });
  }, [first]);

  if (cases.isError) return <FailureNotice alone error={cases.error} onRetry={() => cases.refetch()} />;
  if (entries === undefined || first !== undefined) return <Waiting />;
  return (
    <Notice
      alone
      heading={noCases.heading}
      actions={
        <Button kind="main" disabled={start.isPending} onClick={start.begin}>
          {noCases.start}
        </Button>
      }
    >
      <p>{noCases.text}</p>
      {start.isError && <FailureNotice error={start.error} onRetry={start.begin} />}
      {pageHost() !== null && <BringBack />}
    </Notice>
  );
}
