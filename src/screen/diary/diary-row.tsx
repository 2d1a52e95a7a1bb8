import { useState } from 'react';
import type { WallClock } from '../home/wall-clock.ts';
import { useWords } from '../words/words.tsx';
import { CheckInEdit } from './check-in-edit.tsx';
import styles from './diary.module.css';
import type { DiaryEntry } from './diary-entries.ts';

type DiaryRowProps = {
  readonly entry: DiaryEntry;
  readonly onWall: WallClock;
  /** The places of the case. */
  readonly known: readonly string[];
  readonly saving: boolean;
  /** Null takes it out. */
  readonly onChange: (becomes: DiaryEntry['entry'] | null) => void;
};

/** One entry: when, what, and the ways to change it. */
export function DiaryRow({ entry, onWall, known, saving, onChange }: DiaryRowProps) {
  const words = useWords();
  const say = words.diary.list;
  const [editing, setEditing] = useState(false);
  const when = words.write.dateTime(new Date(onWall(entry.atMs)));
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <p>
          <span className={styles.when}>{when}</span>
          <span className={styles.what}>{useWhat(entry)}</span>
        </p>
        {!editing && (
          <div className={styles.changes}>
            {entry.list === 'checkins' && (
              <button type="button" aria-label={say.editOf(when)} onClick={() => setEditing(true)}>
                {say.edit}
              </button>
            )}
            <button type="button" aria-label={say.removeOf(when)} disabled={saving} onClick={() => onChange(null)}>
              {say.remove}
            </button>
          </div>
        )}
      </div>
      {editing && (
        <CheckInEdit
          checkin={entry.entry}
          known={known}
          saving={saving}
          onSave={onChange}
          onLeave={() => setEditing(false)}
        />
      )}
    </li>
  );
}

function useWhat({ list, entry }: DiaryEntry): string {
  const words = useWords();
  const { checkIn, diary } = words;
  if (list !== 'checkins') {
    return diary.list.beside(checkIn.beside.nameOf(String(entry.kind ?? entry.sport)));
  }
  const { site, score, moment, stiffnessMin, rememberedAt, note } = entry;
  return diary.list.checkIn({
    site: typeof site === 'string' ? words.siteHeading(site) : null,
    score: typeof score === 'number' ? score : null,
    moment: typeof moment === 'string' ? checkIn.moments[moment as keyof typeof checkIn.moments] : null,
    stiffness: typeof stiffnessMin === 'number' ? checkIn.stiffnessMin(stiffnessMin) : null,
    remembered: rememberedAt != null,
    note: typeof note === 'string' ? note : null,
  });
}
