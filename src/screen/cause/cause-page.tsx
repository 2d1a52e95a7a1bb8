import { useMemo } from 'react';
import type { Evidence, Finding, Timeline, Verdict } from '../api/client.ts';
import { useCase, useEvidence, useTimeline, useVerdict } from '../api/queries.ts';
import { type CaseView, viewCase } from '../home/case-view.ts';
import { CaseFrame } from '../parts/case-frame.tsx';
import { useWords } from '../words/words.tsx';
import { Basis } from './basis.tsx';
import styles from './cause.module.css';
import { CauseAnswer } from './cause-answer.tsx';
import { DosePicture } from './dose-picture.tsx';
import { LastingPicture } from './lasting-picture.tsx';
import { OtherExplanations } from './other-explanations.tsx';
import { RawScores } from './raw-scores.tsx';

/** One possible cause: everything that its answer rests on. */
export default function CausePage({ id, hypothesis }: { readonly id: string; readonly hypothesis: string }) {
  const words = useWords();
  const record = useCase(id);
  const verdict = useVerdict(id);
  const timeline = useTimeline(id);
  const evidence = useEvidence(id);
  const view = useMemo(
    () => (record.data && verdict.data ? viewCase(words, record.data, verdict.data) : null),
    [words, record.data, verdict.data],
  );
  const finding = verdict.data?.findings.find((each) => each.hypothesis === hypothesis);
  const heading = view && finding ? view.spoken(finding.exposure).heading : words.home.causes.heading;
  return (
    <CaseFrame id={id} heading={heading} queries={[record, timeline, evidence]}>
      {() => {
        const cause = evidence.data?.causes.find((each) => each.hypothesis === hypothesis);
        if (!view || !verdict.data || !timeline.data || !finding || !cause) {
          return <p>{words.evidence.cause.missing}</p>;
        }
        return (
          <Parts id={id} view={view} verdict={verdict.data} timeline={timeline.data} finding={finding} cause={cause} />
        );
      }}
    </CaseFrame>
  );
}

type PartsProps = {
  readonly id: string;
  readonly view: CaseView;
  readonly verdict: Verdict;
  readonly timeline: Timeline;
  readonly finding: Finding;
  readonly cause: Evidence['causes'][number];
};

function Parts({ id, view, verdict, timeline, finding, cause }: PartsProps) {
  const { cause: say } = useWords().evidence;
  return (
    <div className={styles.parts}>
      <CauseAnswer view={view} finding={finding} verdict={verdict} />
      <RawScores scores={timeline.scores} cause={cause} view={view} finding={finding} />
      <DosePicture view={view} finding={finding} cause={cause} />
      <LastingPicture finding={finding} cause={cause} />
      <OtherExplanations id={id} view={view} verdict={verdict} finding={finding} cause={cause} />
      <Basis cause={cause} />
      <p className={styles.quiet}>{say.notAdvice}</p>
    </div>
  );
}
