import { type ReactNode, useState } from 'react';
import frame from '../day-zero/frame.module.css';
import { Frame } from '../day-zero/frame.tsx';
import { Notice } from '../parts/notice.tsx';
import { hrefOf } from '../route.ts';
import { useWords } from '../words/words.tsx';
import { type CaseWords, spokenConditions, useCaseWords } from './case-words.ts';
import { Decision } from './decision.tsx';
import { Due } from './due.tsx';
import { Ending } from './ending.tsx';
import { Progress } from './progress.tsx';
import { type TrialView, useTrials } from './queries.ts';
import { Record } from './record.tsx';
import { Harmed, Resting } from './resting.tsx';
import { Result } from './result.tsx';
import { Seal } from './seal.tsx';

/** A trial that was begun: what is due, how far it is, what it says, and what was decided. */
export function TrialPage({ id, trial }: { readonly id: string; readonly trial: string }) {
  const { trials: words } = useWords();
  const trials = useTrials(id);
  const speak = useCaseWords(id);
  const view = trials.data?.trials.find((each) => each.id === trial);
  const both = view ? spokenConditions(view, view.conditions) : null;
  const heading = view && speak ? speak.ask(view.question) : words.hub.heading;
  const lead = both ? words.compares(...both) : '';
  return (
    <Frame id={id} step={null} heading={heading} lead={lead} query={trials}>
      {trials.data && speak ? (
        <>
          {view ? <Parts id={id} view={view} speak={speak} /> : <Notice heading={words.missing} />}
          <p>
            <a href={hrefOf({ page: 'trials', id })}>{words.plan.others}</a>
          </p>
        </>
      ) : undefined}
    </Frame>
  );
}

type PartsProps = { readonly id: string; readonly view: TrialView; readonly speak: CaseWords };

function Parts({ id, view, speak }: PartsProps) {
  const { trials: words } = useWords();
  const both = spokenConditions(view, view.conditions);
  const { standing, harms, mayStop } = view.result;
  const isOver = standing === 'done' || standing === 'stopped';
  const isRunning = view.isKept && standing === 'running';
  // The seal is shown while it can still be kept before anything is known of the order.
  const isFresh = view.periods.every(({ assigned }) => assigned === null);
  const isHarmed = isRunning && harms.length > 0;
  const isTold = isOver || (mayStop && !isHarmed);
  const result = both && <Result view={view} both={both} speak={speak} isOver={isOver} />;
  return (
    <>
      {isHarmed && (
        <Harmed id={id} trial={view.id} harm={harms[0] ? words.rest.harmOf(harms[0].code, harms[0].text) : ''} />
      )}
      {isRunning && !isHarmed && both && <Due id={id} view={view} both={both} />}
      {view.isKept && standing === 'interrupted' && <Resting id={id} view={view} />}
      {isTold && result}
      {isOver && both && view.isKept && <Decision id={id} view={view} relieves={speak.relieves(view.question)} />}
      {both && <Progress id={id} view={view} both={both} />}
      {!isTold && <Interim>{result}</Interim>}
      {isOver ? (
        <>
          <Record id={id} view={view} />
          <Seal view={view} />
        </>
      ) : isFresh ? (
        <Seal view={view} />
      ) : null}
      {!isOver && (
        <details className={frame.detail}>
          <summary>{words.beside}</summary>
          {!isFresh && <Seal view={view} />}
          <Record id={id} view={view} />
          {view.isKept && <Ending id={id} view={view} />}
        </details>
      )}
    </>
  );
}

/** How it stands on the way: a step away, and drawn only once it is looked at. */
function Interim({ children }: { readonly children: ReactNode }) {
  const say = useWords().trials.result;
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={frame.detail} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say.look}</summary>
      {isOpen && (
        <>
          <p className={frame.quiet}>{say.lookWhy}</p>
          {children}
        </>
      )}
    </details>
  );
}
