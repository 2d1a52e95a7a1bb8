/** A step of a routine; `seconds` null where the person goes on by a tap. */
export type TimedStep = { readonly text: string; readonly seconds: number | null };

/** Where a routine stands: the step, how long of it is left when the clock was last looked at, and whether it runs. */
export type RoutineClock = {
  /** Index of the step; the number of steps when all are done. */
  readonly step: number;
  /** Null where the step waits for a tap. */
  readonly leftMs: number | null;
  /** When it was last looked at; null while it is paused. */
  readonly sinceMs: number | null;
};

/** A clock at the beginning of a step. */
function atStep(steps: readonly TimedStep[], step: number, sinceMs: number | null): RoutineClock {
  const seconds = steps[step]?.seconds ?? null;
  return { step, leftMs: seconds === null ? null : seconds * 1000, sinceMs };
}

/** A clock that starts now. */
export function startClock(steps: readonly TimedStep[], nowMs: number): RoutineClock {
  return atStep(steps, 0, nowMs);
}

/** The clock as it stands later: steps whose time is over are done, a step without a time waits. */
export function advance(clock: RoutineClock, steps: readonly TimedStep[], nowMs: number): RoutineClock {
  let current = clock;
  while (current.sinceMs !== null && current.leftMs !== null) {
    const passedMs = nowMs - current.sinceMs;
    if (passedMs < current.leftMs) return { ...current, leftMs: current.leftMs - passedMs, sinceMs: nowMs };
    current = atStep(steps, current.step + 1, current.sinceMs + current.leftMs);
  }
  return current.sinceMs === null ? current : { ...current, sinceMs: nowMs };
}

/** Halts or goes on. */
export function pauseOrGoOn(clock: RoutineClock, nowMs: number): RoutineClock {
  return { ...clock, sinceMs: clock.sinceMs === null ? nowMs : null };
}

/** Goes on to the next step, however much is left of this one. */
export function skipStep(clock: RoutineClock, steps: readonly TimedStep[], nowMs: number): RoutineClock {
  return atStep(steps, clock.step + 1, nowMs);
}
