import { useCase } from '../api/queries.ts';
import { useWords } from '../words/words.tsx';
import { BeliefEntry } from './belief-entry.tsx';
import styles from './frame.module.css';
import { Frame } from './frame.tsx';
import { useCourse } from './queries.ts';
import { Recovery } from './recovery.tsx';

/** How it has run so far against how it usually does, and what was believed of it when. */
export function CoursePage({ id }: { readonly id: string }) {
  const say = useWords().dayZero.course;
  const record = useCase(id);
  const course = useCourse(id);
  return (
    <Frame id={id} step={null} heading={say.heading} lead={say.lead} query={record.isError ? record : course}>
      {record.data && course.data && (
        <>
          <section className={styles.part} aria-labelledby="recovery">
            <h2 id="recovery">{say.recovery}</h2>
            {course.data.recovery === null ? <p>{say.noUsual}</p> : <Recovery recovery={course.data.recovery} />}
          </section>
          <section className={styles.part} aria-labelledby="beliefs">
            <h2 id="beliefs">{say.beliefs}</h2>
            <p>{course.data.beliefs.length === 0 ? say.noBeliefs : say.beliefsLead}</p>
            <ol className={styles.plain}>
              {course.data.beliefs.map((belief) => (
                <BeliefEntry key={belief.hypothesis} belief={belief} record={record.data} />
              ))}
            </ol>
          </section>
        </>
      )}
    </Frame>
  );
}
