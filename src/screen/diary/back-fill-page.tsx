import { Field } from '@base-ui/react/field';
import { useMemo, useState } from 'react';
import type { Timeline } from '../api/client.ts';
import { useAddEntries, useTakeBack, useTimeline } from '../api/queries.ts';
import { siteName } from '../check-in/draft.ts';
import fields from '../check-in/where-field.module.css';
import { wallClock } from '../home/wall-clock.ts';
import { Button, ButtonLink } from '../parts/button.tsx';
import { CaseFrame } from '../parts/case-frame.tsx';
import { Choice } from '../parts/choice.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './back-fill.module.css';
import { DayScores } from './day-scores.tsx';
import { type RememberedMoment, rememberedDays, rememberedEntries } from './remembered-days.ts';

/** The last two weeks from memory, a tap a day. */
export default function BackFillPage({ id }: { readonly id: string }) {
  const say = useWords().diary.backFill;
  const timeline = useTimeline(id);
  return (
    <CaseFrame id={id} heading={say.heading} lead={say.lead} queries={[timeline]}>
      {() => timeline.data && <Days id={id} timeline={timeline.data} />}
    </CaseFrame>
  );
}

function Days({ id, timeline }: { readonly id: string; readonly timeline: Timeline }) {
  const words = useWords();
  const say = words.diary.backFill;
  const [nowMs] = useState(() => Date.now());
  const onWall = useMemo(() => wallClock(timeline.timezone), [timeline.timezone]);
  const [typed, setTyped] = useState('');
  const [moment, setMoment] = useState<RememberedMoment>('waking');
  const [scores, setScores] = useState<ReadonlyMap<number, number>>(new Map());
  const [missing, setMissing] = useState(false);
  const add = useAddEntries(id);
  const takeBack = useTakeBack(id);
  const [saved, setSaved] = useState<{ readonly revision: number; readonly count: number } | null>(null);
  const site = timeline.site ?? siteName(typed, []);
  const days = useMemo(() => rememberedDays(timeline.scores, nowMs, onWall), [timeline, nowMs, onWall]);

  const save = () => {
    setMissing(site === '' || scores.size === 0);
    if (site === '' || scores.size === 0) return;
    const entries = rememberedEntries(scores, site, moment, nowMs, onWall);
    add.mutate(entries, { onSuccess: ({ revision }) => setSaved({ revision, count: entries.length }) });
  };
  const undo = () => saved && takeBack.mutate(saved.revision, { onSuccess: () => setSaved(null) });

  if (saved) {
    return (
      <section className={styles.part} aria-live="polite">
        <p className={styles.strong}>{say.saved(saved.count)}</p>
        <div className={styles.actions}>
          <ButtonLink kind="main" href={hrefOf({ page: 'case', id })}>
            {words.checkIn.back}
          </ButtonLink>
          <Button disabled={takeBack.isPending} onClick={undo}>
            {words.checkIn.undo}
          </Button>
        </div>
        {takeBack.isError && <FailureNotice error={takeBack.error} onRetry={undo} />}
      </section>
    );
  }
  return (
    <div className={styles.part}>
      {timeline.site === null && (
        <Field.Root className={fields.field}>
          <Field.Label className={fields.label}>{words.checkIn.siteName}</Field.Label>
          <Field.Control
            className={fields.input}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            maxLength={60}
          />
          <Field.Description className={fields.hint}>{words.checkIn.siteHint}</Field.Description>
        </Field.Root>
      )}
      <Choice
        label={say.moment}
        options={(['waking', 'evening', 'other'] as const).map((value) => ({ value, text: say.moments[value] }))}
        value={moment}
        onChoose={setMoment}
      />
      <DayScores
        label={timeline.site === null ? say.scores : say.scoresOf(words.site(timeline.site))}
        days={days}
        scores={scores}
        onScore={(wallMs, score) => {
          const next = new Map(scores);
          if (score === null) next.delete(wallMs);
          else next.set(wallMs, score);
          setScores(next);
        }}
      />
      {add.isError && <FailureNotice error={add.error} onRetry={save} />}
      <div className={styles.end}>
        {missing && (
          <p className={styles.missing} role="alert">
            {site === '' ? words.checkIn.missingSite : say.missing}
          </p>
        )}
        <Button kind="main" disabled={add.isPending} onClick={save}>
          {add.isPending ? words.checkIn.saving : say.save(scores.size)}
        </Button>
      </div>
    </div>
  );
}
