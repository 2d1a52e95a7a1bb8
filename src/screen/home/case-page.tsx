import { useMemo } from 'react';
import { pageHost } from '../api/page-host.ts';
import { useCase, useCases, useTimeline, useVerdict } from '../api/queries.ts';
import { standsAlone } from '../danger/stands-alone.ts';
import { CaseWays } from '../day-zero/case-ways.tsx';
import { AddFiles } from '../files/add-files.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { DueQuestions } from '../report/due-questions.tsx';
import { hadOwnCase } from '../settings/kept-here.ts';
import { useWords } from '../words/words.tsx';
import { Answer } from './answer.tsx';
import { BackupOffer } from './backup-offer.tsx';
import { BringBack } from './bring-back.tsx';
import styles from './case-page.module.css';
import { viewCase } from './case-view.ts';
import { Causes } from './causes.tsx';
import { DangerBanner } from './danger-banner.tsx';
import { DiaryLinks } from './diary-links.tsx';
import { EmptyCase } from './empty-case.tsx';
import { NextStep } from './next-step.tsx';
import { Reproduce } from './reproduce.tsx';
import { SampleLabel } from './sample-label.tsx';
import { Screening } from './screening.tsx';
import { Story } from './story.tsx';
import { TellingQuestion } from './telling-question.tsx';
import { Timeline } from './timeline.tsx';

/** A case: the danger first, then the answer, what to do next, the picture, and a card a cause. */
export function CasePage({ id }: { readonly id: string }) {
  const words = useWords();
  const record = useCase(id);
  const verdict = useVerdict(id);
  const timeline = useTimeline(id);
  const cases = useCases();
  const view = useMemo(
    () => (record.data && verdict.data ? viewCase(words, record.data, verdict.data) : null),
    [words, record.data, verdict.data],
  );

  const queries = [record, verdict, timeline];
  const failed = queries.find((query) => query.isError);
  const retry = () => {
    for (const query of queries) if (query.isError) void query.refetch();
  };
  if (view === null || verdict.data === undefined || timeline.data === undefined) {
    return failed ? <FailureNotice alone error={failed.error} onRetry={retry} /> : <Waiting />;
  }

  const { safety } = verdict.data;
  if (standsAlone(safety.tier)) return <DangerBanner caseId={id} safety={safety} />;

  const isSample = cases.data?.cases.find((entry) => entry.id === id)?.isSample ?? false;
  const { nextQuestion, nextStep } = verdict.data;
  const telling = isSample || nextStep.kind === 'answer-question' || view.checkins === 0 ? null : nextQuestion;
  const story = record.data?.complaint?.text;
  const isHere = pageHost() !== null && cases.data !== undefined;
  const hasEntries = view.checkins > 0 || timeline.data.runs.length > 0 || Boolean(story);
  const hasOwn = cases.data?.cases.some((entry) => !entry.isSample) ?? true;
  return (
    <div className={styles.case}>
      {failed && <p className={styles.stale}>{words.states.offline.banner}</p>}
      {safety.tier === 'soon' && <DangerBanner caseId={id} safety={safety} />}
      {isHere && !hasOwn && hadOwnCase() && <BringBack />}
      {isSample && <SampleLabel story={story ?? null} />}
      <div className={styles.letter}>
        <Answer view={view} verdict={verdict.data} scores={timeline.data.scores} />
        <NextStep caseId={id} isSample={isSample} verdict={verdict.data} />
        {view.checkins === 0 && (
          <EmptyCase caseId={id} hasRuns={timeline.data.runs.length > 0} hasStory={Boolean(story)} />
        )}
      </div>
      <Screening safety={safety} isSaidAlready={nextStep.kind === 'answer-question' && !isSample} />
      <Timeline view={view} verdict={verdict.data} timeline={timeline.data} />
      <DiaryLinks caseId={id} isSample={isSample} />
      {!isSample && <DueQuestions caseId={id} />}
      {!isSample && isHere && hasEntries && <BackupOffer cases={cases.data?.cases ?? []} />}
      {telling && <TellingQuestion caseId={id} question={telling} />}
      {view.checkins > 0 && <Causes caseId={id} mayTry={!isSample} view={view} verdict={verdict.data} />}
      {story && !isSample && <Story text={story} heading={words.home.story.own} />}
      {!isSample && <CaseWays caseId={id} />}
      {!isSample && <AddFiles caseId={id} />}
      {isHere && !hasOwn && !hadOwnCase() && <BringBack />}
      {view.checkins > 0 && <Reproduce verdict={verdict.data} />}
    </div>
  );
}
