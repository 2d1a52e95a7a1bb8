import type { Pause } from '../activity.ts';
import type { Message } from './kept-message.ts';

const TIMER = 0;
const START = 0;
/** stop, stop_all, stop_disable, stop_disable_all. @source fit-protocol */
const STOPS: ReadonlySet<number> = new Set([1, 4, 8, 9]);

/**
 * The stretches between a stop of the timer and its next start. A stop that nothing follows is the end, not a pause.
 *
 * @param events all event messages, in any order
 * @param toMs from the FIT clock to milliseconds since 1970
 */
export function timerPauses(events: readonly Message<'event'>[], toMs: (fitS: number) => number): Pause[] {
  const timer = events.filter((event) => event.numbers.event === TIMER && !Number.isNaN(event.timeS));
  // Stable, so that a stop and a start in one second stay as they were written.
  timer.sort((a, b) => a.timeS - b.timeS);
  const pauses: Pause[] = [];
  let stoppedS: number | null = null;
  for (const { timeS, numbers } of timer) {
    if (numbers.type === START) {
      if (stoppedS !== null && timeS > stoppedS) pauses.push({ fromMs: toMs(stoppedS), untilMs: toMs(timeS) });
      stoppedS = null;
    } else if (STOPS.has(numbers.type ?? -1)) stoppedS ??= timeS;
  }
  return pauses;
}
