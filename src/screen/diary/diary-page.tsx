import { useMemo, useState } from 'react';
import type { CaseRecord } from '../api/client.ts';
import { ChangedMeanwhile, useAddEntries, useCase, useEditEntry } from '../api/queries.ts';
import { wallClock } from '../home/wall-clock.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { CaseFrame } from '../parts/case-frame.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './diary.module.css';
import { type DiaryEntry, diaryEntries } from './diary-entries.ts';
import { DiaryRow } from './diary-row.tsx';

const SHOWN_AT_ONCE = 40;

/** Everything noted by hand, to be put right or taken out. */
export default function DiaryPage({ id }: { readonly id: string }) {
  const say = useWords().diary.list;
  const record = useCase(id);
  return (
    <CaseFrame id={id} heading={say.heading} lead={say.lead} queries={[record]}>
      {() => record.data && <Entries id={id} record={record.data} />}
    </CaseFrame>
  );
}

function Entries({ id, record }: { readonly id: string; readonly record: CaseRecord }) {
  const words = useWords();
  const say = words.diary.list;
  const entries = useMemo(() => diaryEntries(record), [record]);
  const known = useMemo(() => placesOf(record), [record]);
  const onWall = useMemo(() => wallClock(record.timezone ?? 'UTC'), [record.timezone]);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const [removed, setRemoved] = useState<DiaryEntry | null>(null);
  const bringBack = useAddEntries(id);
  const edit = useEditEntry(id);
  const change = (entry: DiaryEntry, becomes: DiaryEntry['entry'] | null) =>
    edit.mutate(
      { list: entry.list, index: entry.index, was: entry.entry, becomes },
      { onSuccess: () => setRemoved(becomes === null ? entry : null) },
    );
  return (
    <div className={styles.part}>
      <div className={styles.actions}>
        <ButtonLink kind="main" href={hrefOf({ page: 'check-in', id })}>
          {words.home.next.checkIn}
        </ButtonLink>
        <ButtonLink href={hrefOf({ page: 'back-fill', id })}>{words.diary.backFill.link}</ButtonLink>
      </div>
      <div role="status" className={styles.removed}>
        {removed !== null && (
          <>
            <span>{say.removed}</span>{' '}
            <Button
              disabled={bringBack.isPending}
              onClick={() =>
                bringBack.mutate([{ list: removed.list, entry: removed.entry }], { onSuccess: () => setRemoved(null) })
              }
            >
              {words.checkIn.undo}
            </Button>
          </>
        )}
      </div>
      {edit.error instanceof ChangedMeanwhile && <p role="alert">{say.changedMeanwhile}</p>}
      {edit.isError && !(edit.error instanceof ChangedMeanwhile) && (
        <FailureNotice error={edit.error} onRetry={() => edit.variables && edit.mutate(edit.variables)} />
      )}
      {entries.length === 0 && <p>{say.empty}</p>}
      <ul className={styles.rows}>
        {entries.slice(0, shown).map((entry) => (
          <DiaryRow
            key={`${entry.list} ${entry.index} ${JSON.stringify(entry.entry)}`}
            entry={entry}
            onWall={onWall}
            known={known}
            saving={edit.isPending}
            onChange={(becomes) => change(entry, becomes)}
          />
        ))}
      </ul>
      {entries.length > shown && (
        <p>
          <Button onClick={() => setShown(shown + SHOWN_AT_ONCE)}>{say.more(entries.length - shown)}</Button>
        </p>
      )}
    </div>
  );
}

/** Every place that the case names, the complaint's first. */
function placesOf({ complaint, checkins }: CaseRecord): readonly string[] {
  const named = (checkins ?? []).map(({ site }) => site);
  return [...new Set([...(complaint?.sites ?? []), ...named])].filter((site) => typeof site === 'string');
}
