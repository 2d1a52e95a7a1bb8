import { useMemo } from 'react';
import type { CaseRecord, Timeline } from '../api/client.ts';
import { useCase, useRecording, useTimeline } from '../api/queries.ts';
import { wallClock } from '../home/wall-clock.ts';
import { CaseFrame } from '../parts/case-frame.tsx';
import { useWords } from '../words/words.tsx';
import { RunAnswers } from './run-answers.tsx';
import { RunRecording } from './run-recording.tsx';
import { RunTotals } from './run-totals.tsx';
import { ScoresAround } from './scores-around.tsx';

/** One run: its totals, the scores around it, and what a watch recorded of it. */
export default function RunPage({ id, start }: { readonly id: string; readonly start: string }) {
  const words = useWords();
  const record = useCase(id);
  const timeline = useTimeline(id);
  const run = timeline.data?.runs.find((each) => each.start === start);
  const heading =
    run === undefined || timeline.data === undefined
      ? words.evidence.timeline.heading
      : words.evidence.run.heading(
          words.sport(run.sport),
          words.write.dateTime(new Date(wallClock(timeline.data.timezone)(run.startMs))),
        );
  return (
    <CaseFrame id={id} heading={heading} queries={[record, timeline]}>
      {() =>
        run === undefined || !record.data || !timeline.data ? (
          <p>{words.evidence.run.missing}</p>
        ) : (
          <OneRun id={id} record={record.data} timeline={timeline.data} run={run} />
        )
      }
    </CaseFrame>
  );
}

type OneRunProps = {
  readonly id: string;
  readonly record: CaseRecord;
  readonly timeline: Timeline;
  readonly run: Timeline['runs'][number];
};

function OneRun({ id, record, timeline, run }: OneRunProps) {
  const recording = useRecording(id, run.start);
  const entry = useMemo(() => (record.runs ?? [])[run.index] as { readonly [field: string]: unknown }, [record, run]);
  return (
    <>
      <RunTotals run={run} steps={typeof entry?.steps === 'number' ? entry.steps : null} />
      {entry !== undefined && <RunAnswers id={id} run={run} entry={entry} shoes={timeline.shoes} />}
      <ScoresAround timeline={timeline} run={run} />
      <RunRecording recording={recording} />
    </>
  );
}
