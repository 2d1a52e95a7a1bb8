import { useEffect, useRef, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useWords } from '../words/words.tsx';
import frame from './frame.module.css';
import styles from './routine.module.css';
import { advance, pauseOrGoOn, skipStep, startClock, type TimedStep } from './routine-clock.ts';
import type { Ended } from './routine-page.tsx';
import { useSpokenCues } from './spoken-cues.ts';

const LOOK_MS = 250;

type RoutineProps = {
  readonly steps: readonly TimedStep[];
  readonly stopRules: readonly string[];
  readonly onEnd: (ended: Ended) => void;
};

/** The steps of a routine, one at a time, with a timer; it can be halted and stopped at any moment. */
export function Routine({ steps, stopRules, onEnd }: RoutineProps) {
  const words = useWords();
  const say = words.dayZero.routine;
  const [startedMs] = useState(() => Date.now());
  const [clock, setClock] = useState(() => startClock(steps, startedMs));
  const [isStopping, setStopping] = useState(false);
  const step = steps[clock.step];
  const spoken = useSpokenCues(isStopping ? null : (step?.text ?? null), 'en');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  useEffect(() => {
    const timer = setInterval(() => setClock((now) => advance(now, steps, Date.now())), LOOK_MS);
    return () => clearInterval(timer);
  }, [steps]);

  const isDone = clock.step >= steps.length;
  useEffect(() => {
    if (isDone) onEnd({ startedMs, endedMs: Date.now(), stoppedBecause: null });
  }, [isDone, onEnd, startedMs]);

  const stop = (stoppedBecause: string) => onEnd({ startedMs, endedMs: Date.now(), stoppedBecause });
  if (isStopping) {
    return (
      <section className={frame.part} aria-labelledby="why-stop">
        <h2 id="why-stop">{say.whyStop}</h2>
        <div className={styles.reasons}>
          {stopRules.map((rule) => (
            <Button key={rule} lang="en" onClick={() => stop(rule)}>
              {rule}
            </Button>
          ))}
          <Button onClick={() => stop(say.enough)}>{say.enough}</Button>
        </div>
      </section>
    );
  }
  if (step === undefined) return null;
  const leftS = clock.leftMs === null ? null : Math.ceil(clock.leftMs / 1000);
  return (
    <section className={styles.routine}>
      <h2 className={frame.quiet} ref={heading} tabIndex={-1}>
        {say.step(clock.step + 1, steps.length)}
      </h2>
      <p className={styles.cue} aria-live="polite" lang="en">
        {step.text}
      </p>
      <p className={styles.left} role="timer">
        {leftS === null ? say.ownPace : say.left(leftS)}
      </p>
      <div className={frame.actions}>
        <Button
          kind="main"
          onClick={() => {
            setClock((now) => ({ ...now, sinceMs: null }));
            setStopping(true);
          }}
        >
          {say.stop}
        </Button>
        {leftS === null ? (
          <Button onClick={() => setClock((now) => skipStep(now, steps, Date.now()))}>{say.done}</Button>
        ) : (
          <Button onClick={() => setClock((now) => pauseOrGoOn(now, Date.now()))}>
            {clock.sinceMs === null ? say.goOn : say.pause}
          </Button>
        )}
        {spoken.isPossible && (
          <Button aria-pressed={spoken.isOn} onClick={spoken.toggle}>
            {spoken.isOn ? say.silence : say.speak}
          </Button>
        )}
      </div>
    </section>
  );
}
