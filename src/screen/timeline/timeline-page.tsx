import { useMemo, useState } from 'react';
import type { CaseRecord, Evidence, Timeline, Verdict } from '../api/client.ts';
import { useCase, useEvidence, useTimeline, useVerdict } from '../api/queries.ts';
import { type CaseView, viewCase } from '../home/case-view.ts';
import { Button } from '../parts/button.tsx';
import { CaseFrame } from '../parts/case-frame.tsx';
import { useWords, type Words } from '../words/words.tsx';
import { EntriesTable } from './entries-table.tsx';
import { type LaidOut, laidOut } from './laid-out.ts';
import { LayerSwitches } from './layer-switches.tsx';
import { lastWeeks, moved, type TimeWindow, zoomed } from './time-window.ts';
import styles from './timeline.module.css';
import { TimelineCanvas } from './timeline-canvas.tsx';

/** Everything of a case over time. */
export default function TimelinePage({ id }: { readonly id: string }) {
  const words = useWords();
  const record = useCase(id);
  const verdict = useVerdict(id);
  const timeline = useTimeline(id);
  const view = useMemo(
    () => (record.data && verdict.data ? viewCase(words, record.data, verdict.data) : null),
    [words, record.data, verdict.data],
  );
  // The picture does not wait for how the scores are made up: the layers come when they are there.
  const evidence = useEvidence(id, timeline.data !== undefined);
  const heading = view && verdict.data ? titleOf(words, view, verdict.data) : words.evidence.timeline.heading;
  return (
    <CaseFrame id={id} heading={heading} queries={[record, timeline]} wide>
      {() =>
        view &&
        record.data &&
        timeline.data && (
          <Laid id={id} view={view} record={record.data} timeline={timeline.data} evidence={evidence.data ?? null} />
        )
      }
    </CaseFrame>
  );
}

function titleOf(words: Words, view: CaseView, { findings }: Verdict): string {
  const found = findings.find((finding) => finding.answer === 'follows');
  const { timeline } = words.home;
  if (found === undefined) return view.checkins === 0 ? timeline.runsAlone : timeline.notFound(view.complaint);
  const { after } = view.spoken(found.exposure);
  return view.relieves(found.hypothesis) ? timeline.foundRelief(after) : timeline.found(after);
}

type LaidProps = {
  readonly id: string;
  readonly view: CaseView;
  readonly record: CaseRecord;
  readonly timeline: Timeline;
  readonly evidence: Evidence | null;
};

function Laid({ id, view, timeline, evidence }: LaidProps) {
  const { evidence: say } = useWords();
  const laid = useMemo(() => laidOut(timeline, evidence), [timeline, evidence]);
  if (laid === null) return <p>{say.timeline.empty}</p>;
  return <Moving id={id} view={view} timeline={timeline} laid={laid} />;
}

type MovingProps = Pick<LaidProps, 'id' | 'view' | 'timeline'> & { readonly laid: LaidOut };

function Moving({ id, view, timeline, laid }: MovingProps) {
  const words = useWords();
  const say = words.evidence.timeline;
  const { whole } = laid;
  const [window, setWindow] = useState<TimeWindow>(() => lastWeeks(12, whole));
  const [showsBackground, setShowsBackground] = useState(false);
  const [shownCauses, setShownCauses] = useState<readonly string[]>([]);
  const site = view.site === null ? null : words.site(view.site);
  const picture = useMemo(
    () => ({
      ...{ laid, showsBackground, shownCauses },
      words: {
        scores: words.home.timeline.scores(site),
        distance: words.home.timeline.distance,
        descent: words.home.timeline.descent,
        shoes: words.home.timeline.shoes,
        events: say.events,
        km: (km: number) => words.write.number(km * words.write.distance.perKm, 0),
        m: (metres: number) => words.write.number(metres * words.write.height.perM, 0),
        date: (date: Date, unit: 'day' | 'month' | 'year') => words.write.dateAs(date, unit),
      },
    }),
    [laid, showsBackground, shownCauses, words, say, site],
  );
  const seen = say.seen(
    words.write.dateAs(new Date(window.fromMs), 'full'),
    words.write.dateAs(new Date(window.toMs - 1), 'full'),
  );
  const isWhole = window.toMs - window.fromMs >= whole.toMs - whole.fromMs;
  return (
    <>
      <figure className={styles.figure} aria-label={say.heading}>
        <p className={styles.seen} role="status">
          {seen}
        </p>
        <TimelineCanvas
          name={say.name(seen)}
          instructions={say.instructions}
          picture={picture}
          window={window}
          onWindow={setWindow}
        />
        <div className={styles.buttons}>
          <Button disabled={isWhole} onClick={() => setWindow(moved(window, -0.6, whole))}>
            {say.earlier}
          </Button>
          <Button disabled={isWhole} onClick={() => setWindow(moved(window, 0.6, whole))}>
            {say.later}
          </Button>
          <Button onClick={() => setWindow(zoomed(window, 0.5, 0.5, whole))}>{say.closer}</Button>
          <Button disabled={isWhole} onClick={() => setWindow(zoomed(window, 2, 0.5, whole))}>
            {say.wider}
          </Button>
          <Button disabled={isWhole} onClick={() => setWindow(whole)}>
            {say.all}
          </Button>
        </div>
        <p className={styles.hint}>{say.hint}</p>
        <Legend laid={laid} hasRemembered={timeline.scores.some(({ isRemembered }) => isRemembered)} />
      </figure>
      <LayerSwitches
        laid={laid}
        view={view}
        showsBackground={showsBackground}
        onBackground={setShowsBackground}
        shown={shownCauses}
        onShown={setShownCauses}
      />
      <EntriesTable id={id} timeline={timeline} window={window} laid={laid} />
    </>
  );
}

function Legend({ laid, hasRemembered }: { readonly laid: LaidOut; readonly hasRemembered: boolean }) {
  const words = useWords();
  const { legend } = words.home.timeline;
  return (
    <ul className={styles.legend}>
      <li>
        <Mark kind="full" /> {legend.waking}
      </li>
      <li>
        <Mark kind="open" /> {legend.other}
      </li>
      {hasRemembered && (
        <li>
          <Mark kind="cross" /> {words.evidence.timeline.remembered}
        </li>
      )}
      {laid.pairs.map((pair, row) => (
        <li key={pair}>
          <b>{String.fromCharCode(65 + row)}</b> {pair}
        </li>
      ))}
    </ul>
  );
}

function Mark({ kind }: { readonly kind: 'full' | 'open' | 'cross' }) {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      {kind === 'cross' ? (
        <path d="M1.5 1.5 L8.5 8.5 M8.5 1.5 L1.5 8.5" fill="none" stroke="currentColor" strokeWidth="1.4" />
      ) : (
        <circle
          cx="5"
          cy="5"
          r="4"
          fill={kind === 'full' ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth="1.4"
        />
      )}
    </svg>
  );
}
