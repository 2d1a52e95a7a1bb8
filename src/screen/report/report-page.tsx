import './print.css';
import { useState } from 'react';
import { useCase, useVerdict } from '../api/queries.ts';
import { Frame } from '../day-zero/frame.tsx';
import { viewCase } from '../home/case-view.ts';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { useWords } from '../words/words.tsx';
import { type Report, type ReportPart, useChooseReport, useFhirFile, useReport } from './queries.ts';
import styles from './report-page.module.css';
import { ReportSheet } from './report-sheet.tsx';

const PARTS = [
  ...(['complaint', 'runner', 'danger', 'course', 'findings'] as const),
  ...(['trials', 'exposures', 'tried', 'questions'] as const),
] satisfies ReportPart[];

/** The report for a professional: what goes in, the sheet as it will be printed, and the file for a computer. */
export default function ReportPage({ id }: { readonly id: string }) {
  const words = useWords();
  const report = useReport(id);
  const record = useCase(id);
  const verdict = useVerdict(id);
  const query = [record, verdict, report].find((each) => each.isError) ?? report;
  const view = record.data && verdict.data ? viewCase(words, record.data, verdict.data) : null;
  return (
    <div className={styles.place} data-report="">
      <Frame id={id} step={null} heading={words.report.heading} lead={words.report.lead} query={query}>
        {report.data && view && (
          <>
            <Chooser id={id} report={report.data} />
            <ReportSheet report={report.data} view={view} />
          </>
        )}
      </Frame>
    </div>
  );
}

function Chooser({ id, report }: { readonly id: string; readonly report: Report }) {
  const say = useWords().report;
  const choose = useChooseReport(id);
  const fhir = useFhirFile(id);
  const [leaveOut, setLeaveOut] = useState<readonly ReportPart[]>(report.leftOut);
  const record = useCase(id);
  const kept = ((record.data as { readonly report?: { readonly questions?: readonly string[] } } | undefined)?.report
    ?.questions ?? []) as readonly string[];
  const [text, setText] = useState(kept.join('\n'));
  const questions = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

  const save = (out: readonly ReportPart[]) => choose.mutate({ leaveOut: [...out], questions });
  const toggle = (part: ReportPart) => {
    const out = leaveOut.includes(part) ? leaveOut.filter((each) => each !== part) : [...leaveOut, part];
    setLeaveOut(out);
    save(out);
  };
  return (
    <section className={styles.chooser} data-unprinted="">
      <fieldset className={styles.parts}>
        <legend>{say.choose}</legend>
        {PARTS.map((part) => (
          <label key={part} className={styles.part}>
            <input type="checkbox" checked={!leaveOut.includes(part)} onChange={() => toggle(part)} />
            {say.parts[part]}
          </label>
        ))}
      </fieldset>
      <label className={styles.ask}>
        <span>{say.ask}</span>
        <textarea
          rows={3}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onBlur={() => questions.join('\n') !== kept.join('\n') && save(leaveOut)}
        />
      </label>
      {choose.isError && <FailureNotice error={choose.error} onRetry={() => save(leaveOut)} />}
      <div className={styles.actions}>
        <Button kind="main" onClick={() => globalThis.print()}>
          {say.print}
        </Button>
        <Button disabled={fhir.isPending} onClick={() => fhir.mutate()}>
          {say.fhir}
        </Button>
      </div>
      <p className={styles.quiet}>{say.fhirWhy}</p>
      {fhir.isError && <FailureNotice error={fhir.error} onRetry={() => fhir.mutate()} />}
    </section>
  );
}
