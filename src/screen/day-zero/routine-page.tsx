import { useState } from 'react';
import { useTimeline } from '../api/queries.ts';
import { ButtonLink } from '../parts/button.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import styles from './frame.module.css';
import { Frame } from './frame.tsx';
import { useTonight } from './queries.ts';
import { Routine } from './routine.tsx';
import { RoutineEnd } from './routine-end.tsx';
import { RoutineStart } from './routine-start.tsx';

/** How a routine came to its end: through all its steps, or stopped because of something. */
export type Ended = { readonly startedMs: number; readonly endedMs: number; readonly stoppedBecause: string | null };

type RoutinePageProps = { readonly id: string; readonly remedy: string };

/** A guided routine: the score before, the steps with a timer, the score after; stop rules in sight all the while. */
export function RoutinePage({ id, remedy }: RoutinePageProps) {
  const say = useWords().dayZero.routine;
  const tonight = useTonight(id);
  const timeline = useTimeline(id);
  // What was chosen at the beginning stands until the end, whatever is read in between.
  const [before, setBefore] = useState<number | null>(null);
  const [hasBegun, setBegun] = useState(false);
  const [ended, setEnded] = useState<Ended | null>(null);
  const advice = tonight.data?.remedies.find((each) => each.remedy.id === remedy);
  const mayRun = advice?.advice === 'offer' && advice.fits && advice.remedy.steps[0]?.seconds != null;
  const query = timeline.isError ? timeline : tonight;
  return (
    <Frame
      id={id}
      step={null}
      heading={advice?.remedy.name ?? say.unknown}
      lead={advice?.remedy.aim ?? say.unknownText}
      query={query}
    >
      {tonight.data && timeline.data && (
        <>
          {!mayRun && !hasBegun && (
            <>
              {advice?.because.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {advice && advice.open.length > 0 && <p>{say.askFirst}</p>}
            </>
          )}
          {advice && mayRun && !hasBegun && (
            <RoutineStart advice={advice} before={before} onBefore={setBefore} onBegin={() => setBegun(true)} />
          )}
          {advice && hasBegun && ended === null && (
            <Routine steps={advice.remedy.steps} stopRules={tonight.data.stopRules} onEnd={setEnded} />
          )}
          {hasBegun && ended !== null && before !== null && (
            <RoutineEnd
              id={id}
              remedy={remedy}
              before={before}
              ended={ended}
              painRises={tonight.data.stopRules[2] ?? ''}
              whenStopped={tonight.data.whenStopped}
            />
          )}
          {ended === null && (
            <section className={styles.hazard} aria-labelledby="stop-rules">
              <h2 id="stop-rules">{say.stopWhen}</h2>
              <ul className={styles.list}>
                {tonight.data.stopRules.map((rule) => (
                  <li key={rule}>{rule}</li>
                ))}
              </ul>
              <p>{tonight.data.whenStopped}</p>
            </section>
          )}
          {!hasBegun && (
            <div className={styles.actions}>
              <ButtonLink href={hrefOf({ page: 'tonight', id })}>{say.back}</ButtonLink>
            </div>
          )}
        </>
      )}
    </Frame>
  );
}
