import { useCallback, useMemo } from 'react';
import type * as Figures from '../figures/index.ts';
import type { CaseView } from '../home/case-view.ts';
import { wallClock } from '../home/wall-clock.ts';
import { DrawnFigure } from '../parts/drawn-figure.tsx';
import { useWords } from '../words/words.tsx';
import { Part } from './part.tsx';
import type { Report } from './queries.ts';
import styles from './report-sheet.module.css';
import type { WriteDay } from './use-day.ts';

const DAY_MS = 86_400_000;

type CoursePartProps = {
  readonly course: NonNullable<Report['course']>;
  readonly view: CaseView;
  readonly timezone: string;
  readonly day: WriteDay;
};

/** How it has gone: a small picture, a few numbers, and the weeks as a table behind it. */
export function CoursePart({ course, view, timezone, day }: CoursePartProps) {
  const words = useWords();
  const say = words.report.sheet.course;
  const title = say.title(view.site === null ? null : words.site(view.site));
  const drawing = useMemo(() => drawingOf(course, timezone), [course, timezone]);
  const draw = useCallback(
    (figures: typeof Figures, widthPx: number) =>
      figures.reportCourse(drawing.points, drawing.weeks, { ...drawing.span, widthPx }, title, words.write.date),
    [drawing, title, words],
  );
  const { weekly, activities } = course;
  return (
    <Part title={say.heading}>
      {course.checkins === 0 ? (
        <p>{say.none}</p>
      ) : (
        <figure className={styles.figure}>
          <figcaption>{title}</figcaption>
          <DrawnFigure draw={draw} heightPx={130} />
          <p>{summaryOf(course, say, day)}</p>
          <details data-unprinted="">
            <summary>{say.table}</summary>
            <WeeksTable course={course} day={day} />
          </details>
        </figure>
      )}
      {weekly.length > 0 && (
        <p>
          {say.weekly(
            weekly.slice(-6).map(({ total }) => total),
            day(weekly.at(-1)?.at ?? ''),
          )}{' '}
          {weekly.at(-1)?.isSubstantial && say.substantial}
        </p>
      )}
      {activities.length > 0 && (
        <p>
          {say.activities(
            activities.slice(-6).map(({ mean }) => mean),
            (activities.at(-1)?.activities ?? []).map(({ name, score }) => say.activity(name, score)),
            day(activities.at(-1)?.at ?? ''),
          )}
        </p>
      )}
    </Part>
  );
}

type Course = NonNullable<Report['course']>;

/** What the picture is drawn from, on the runner's wall clock. */
function drawingOf(course: Course, timezone: string) {
  const onWall = wallClock(timezone);
  const points = course.scores.map(({ at, score, moment }) => {
    return { atMs: onWall(Date.parse(at)), score, waking: moment === 'waking' };
  });
  const weeks = course.weeks.flatMap(({ from, to, mean }) =>
    mean === null ? [] : [{ fromMs: Date.parse(from), toMs: Date.parse(to) + DAY_MS, mean }],
  );
  const toMs = Date.parse(course.to ?? '1970-01-07') + DAY_MS;
  const fromMs = Math.min(Date.parse(course.from ?? '1970-01-01'), toMs - 7 * DAY_MS);
  return { points, weeks, span: { fromMs, toMs } };
}

type CourseWords = ReturnType<typeof useWords>['report']['sheet']['course'];

function summaryOf(
  { checkins, remembered, daysWithScore, days, weeks, worst, stiffness }: Course,
  say: CourseWords,
  day: WriteDay,
) {
  const means = weeks.flatMap(({ mean }) => (mean === null ? [] : [mean]));
  const [first, last] = [means[0], means.at(-1)];
  return [
    say.summary(checkins, daysWithScore, days),
    ...(remembered === 0 ? [] : [say.remembered(remembered)]),
    ...(means.length > 1 && first !== undefined && last !== undefined ? [say.means(first, last)] : []),
    ...(worst === null ? [] : [say.worst(worst.score, day(worst.at))]),
    ...(stiffness === null ? [] : [say.stiffness(stiffness.medianMin, stiffness.mornings)]),
  ].join(' ');
}

function WeeksTable({ course, day }: { readonly course: Course; readonly day: WriteDay }) {
  const say = useWords().report.sheet.course;
  const number = (value: number | null) => (value === null ? say.missing : say.number(value));
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say.week}</th>
          <th scope="col">{say.checkins}</th>
          <th scope="col">{say.mean}</th>
          <th scope="col">{say.highest}</th>
        </tr>
      </thead>
      <tbody>
        {course.weeks.map(({ from, to, checkins, mean, worst }) => (
          <tr key={from}>
            <td>{say.weekOf(day(from), day(to))}</td>
            <td>{checkins}</td>
            <td>{number(mean)}</td>
            <td>{number(worst)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
