import type { CaseView } from '../home/case-view.ts';
import { useWords } from '../words/words.tsx';
import { CoursePart } from './course-part.tsx';
import { DangerPart } from './danger-part.tsx';
import { ExposuresPart, FindingsPart, TrialsPart } from './findings-part.tsx';
import { Part } from './part.tsx';
import type { Report } from './queries.ts';
import styles from './report-sheet.module.css';
import { TriedPart } from './tried-part.tsx';
import { useDay } from './use-day.ts';

/** The sheet itself: what a professional reads in a minute, on the page as on paper. */
export function ReportSheet({ report, view }: { readonly report: Report; readonly view: CaseView }) {
  const words = useWords();
  const say = words.report.sheet;
  const day = useDay(report.timezone);
  const { asOf, leftOut, questions, reproduce } = report;
  return (
    <article className={styles.sheet} aria-labelledby="report-title">
      <header className={styles.head}>
        <h2 id="report-title">{say.title}</h2>
        {asOf !== null && <p>{say.asOf(day(asOf))}</p>}
        <p className={styles.notice}>{say.notice}</p>
      </header>
      <ComplaintPart report={report} />
      {report.danger && <DangerPart danger={report.danger} day={day} />}
      {report.course && <CoursePart course={report.course} view={view} timezone={report.timezone} day={day} />}
      {report.findings && <FindingsPart findings={report.findings} view={view} />}
      {report.trials && report.trials.length > 0 && <TrialsPart trials={report.trials} />}
      {report.exposures && report.exposures.length > 0 && <ExposuresPart exposures={report.exposures} view={view} />}
      {report.tried && <TriedPart tried={report.tried} day={day} />}
      {questions && questions.length > 0 && (
        <Part title={say.questions} wide>
          <ul>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </Part>
      )}
      <footer className={styles.foot}>
        {leftOut.length > 0 && <p>{say.leftOut(leftOut.map((part) => words.report.parts[part]))}</p>}
        <p>{say.foot(reproduce.version, reproduce.caseSha256.slice(0, 12))}</p>
      </footer>
    </article>
  );
}

function ComplaintPart({ report }: { readonly report: Report }) {
  const words = useWords();
  const say = words.report.sheet;
  const day = useDay(report.timezone);
  const { complaint, runner } = report;
  const about = [
    ...(runner?.bornYear == null ? [] : [say.about.born(runner.bornYear)]),
    ...(runner?.massKg == null ? [] : [say.about.mass(runner.massKg)]),
    ...(runner?.runningSince == null ? [] : [say.about.since(day(runner.runningSince))]),
  ];
  if (complaint === null && about.length === 0) return null;
  const places = (complaint?.sites ?? []).map(words.siteHeading).join(', ');
  return (
    <Part title={say.complaint} wide>
      {complaint && (
        <p>
          <strong>
            {[
              places === '' ? say.noPlace : places,
              ...(complaint.qualities.length > 0 ? [complaint.qualities.map(words.quality).join(', ')] : []),
            ].join(': ')}
            .
          </strong>
          {complaint.onset !== null && ` ${say.onset(day(complaint.onset))}`}
          {complaint.closing !== null && ` ${say.closed[complaint.closing.state]}`}
        </p>
      )}
      {complaint?.text && <blockquote className={styles.words}>{shortened(complaint.text, say.shortened)}</blockquote>}
      {about.length > 0 && <p>{about.join(' · ')}</p>}
    </Part>
  );
}

/** A story longer than this is cut: the page is to be read in a minute. */
const LONGEST_STORY = 700;

/** The beginning of a text up to the last whole word that fits. */
function shortened(text: string, cut: (beginning: string) => string): string {
  if (text.length <= LONGEST_STORY) return text;
  return cut(text.slice(0, LONGEST_STORY).replace(/\s+\S*$/, ''));
}
