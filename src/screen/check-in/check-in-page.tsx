import { useRef, useState } from 'react';
import type { CaseRecord, Timeline } from '../api/client.ts';
import { useAddEntries, useCase, useTimeline, useVerdict } from '../api/queries.ts';
import { standsAlone } from '../danger/stands-alone.ts';
import { DangerBanner } from '../home/danger-banner.tsx';
import { wallClock } from '../home/wall-clock.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { go } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { freshDraft, useDraft } from './draft.ts';
import { entriesOf } from './entries-of.ts';
import { lastSites } from './last-sites.ts';
import { likelyMoment } from './moment.ts';
import { type SavedCheckIn, SavedNote } from './saved-note.tsx';

/**
 * A check-in on a page of its own: no analysis is shown before it is saved. It does not wait for the verdict, but a danger that cannot wait takes
 * its place.
 */
export default function CheckInPage({ id }: { readonly id: string }) {
  const record = useCase(id);
  const timeline = useTimeline(id);
  const safety = useVerdict(id).data?.safety;
  if (safety && standsAlone(safety.tier)) return <DangerBanner caseId={id} safety={safety} />;
  if (record.data && timeline.data) return <CheckIn id={id} record={record.data} timeline={timeline.data} />;
  const failed = [record, timeline].find((query) => query.isError);
  return failed ? <FailureNotice alone error={failed.error} onRetry={() => failed.refetch()} /> : <Waiting />;
}

type CheckInProps = { readonly id: string; readonly record: CaseRecord; readonly timeline: Timeline };

function CheckIn({ id, record, timeline }: CheckInProps) {
  const say = useWords().checkIn;
  const { sites: known, timezone } = timeline;
  const fresh = freshDraft(lastSites(record), likelyMoment(new Date().getHours()));
  const { draft, change, forget } = useDraft(id, fresh);
  const [saved, setSaved] = useState<SavedCheckIn | null>(null);
  const add = useAddEntries(id);
  // The same check-in tried again keeps its time, so that one which arrived unheard is not counted twice.
  const givenMs = useRef<number | null>(null);

  const save = (worry: boolean) => {
    givenMs.current ??= Date.now();
    const entries = entriesOf(draft, {
      nowMs: givenMs.current,
      dateOf: (atMs) => new Date(wallClock(timezone)(atMs)).toISOString().slice(0, 10),
      known,
      longestStandingLabel: say.evening.longestStanding,
    });
    add.mutate(entries, {
      onSuccess: ({ revision }) => {
        forget();
        givenMs.current = null;
        if (worry) go({ page: 'danger', id });
        else setSaved({ revision, entries });
      },
    });
  };

  if (saved) return <SavedNote caseId={id} saved={saved} onTakenBack={() => setSaved(null)} />;
  return (
    <CheckInForm
      caseId={id}
      known={known}
      draft={draft}
      onChange={(next) => {
        givenMs.current = null;
        change(next);
      }}
      onLeave={forget}
      onSave={save}
      saving={add.isPending}
      failure={add.isError ? add.error : null}
    />
  );
}
