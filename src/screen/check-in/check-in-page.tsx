import { useState } from 'react';
import { useAddEntry, useTimeline } from '../api/queries.ts';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { go } from '../route.ts';
import { CheckInForm } from './check-in-form.tsx';
import { type Draft, siteName, useDraft } from './draft.ts';
import { likelyMoment } from './moment.ts';
import { type SavedCheckIn, SavedNote } from './saved-note.tsx';

/** A check-in on a page of its own: no analysis is shown before it is saved. */
export default function CheckInPage({ id }: { readonly id: string }) {
  const timeline = useTimeline(id);
  if (timeline.data) return <CheckIn id={id} sites={timeline.data.sites} />;
  return timeline.isError ? (
    <FailureNotice alone error={timeline.error} onRetry={() => timeline.refetch()} />
  ) : (
    <Waiting />
  );
}

function CheckIn({ id, sites }: { readonly id: string; readonly sites: readonly string[] }) {
  const fresh: Draft = {
    site: sites[0] ?? '',
    score: null,
    moment: likelyMoment(new Date().getHours()),
    stiffnessMin: null,
    worry: false,
  };
  const { draft, change, forget } = useDraft(id, fresh);
  const [saved, setSaved] = useState<SavedCheckIn | null>(null);
  const add = useAddEntry(id, 'checkins');

  const save = () => {
    const at = new Date().toISOString();
    const { score, moment, stiffnessMin } = draft;
    const site = siteName(draft.site, sites);
    const entry = { at, moment, site, score, ...(stiffnessMin === null ? {} : { stiffnessMin }) };
    add.mutate(entry, {
      onSuccess: ({ revision }) => {
        forget();
        if (draft.worry) go({ page: 'danger', id });
        else setSaved({ at, revision, site, score: score ?? 0 });
      },
    });
  };

  if (saved) return <SavedNote caseId={id} saved={saved} onTakenBack={() => setSaved(null)} />;
  return (
    <CheckInForm
      caseId={id}
      sites={sites}
      draft={draft}
      onChange={change}
      onLeave={forget}
      onSave={save}
      saving={add.isPending}
      failure={add.isError ? add.error : null}
    />
  );
}
