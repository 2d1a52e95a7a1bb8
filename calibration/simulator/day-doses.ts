import type { Day, Run } from '#record';
import type { PlannedDay } from './habits.ts';
import type { Pulse } from './pulses.ts';

/** The exposures of a simulated runner; all of them are suspected in the simulated case. */
export const SUSPECTS = ['distance', 'descent', 'shoe:b', 'standing', 'walking', 'short-sleep', 'desk'] as const;

/** Adds what a day's totals did to the body, at the hours at which they really did. */
export function addDayPulses(
  pulses: ReadonlyMap<string, Pulse[]>,
  plan: PlannedDay,
  midnightH: number,
  forgotten: boolean,
): void {
  const block = (name: string, startH: number, minutes: number, amount: number): void => {
    const fromH = midnightH + Math.min(startH, 22 - minutes / 60);
    pulses.get(name)?.push({ fromH, untilH: fromH + minutes / 60, amount, forgotten });
  };
  block('standing', plan.standingStartH, Math.max(1, plan.standingMin), plan.standingMin);
  block('walking', plan.walkingStartH, Math.max(1, plan.walkingM / 80), plan.walkingM / 1000);
  block('desk', 9, plan.deskMin, plan.deskMin);
  const shortH = Math.max(0, 7 - plan.sleepMin / 60);
  pulses.get('short-sleep')?.push({ fromH: midnightH + 6.5, untilH: midnightH + 6.5, amount: shortH, forgotten });
}

/** Adds what a run did; returns when it ended. */
export function addRunPulses(
  pulses: ReadonlyMap<string, Pulse[]>,
  run: NonNullable<PlannedDay['run']>,
  midnightH: number,
  forgetsDescent: boolean,
): number {
  const fromH = midnightH + run.startH;
  const untilH = fromH + run.durationS / 3600;
  pulses.get('distance')?.push({ fromH, untilH, amount: run.distanceM / 1000 });
  pulses.get('descent')?.push({ fromH, untilH, amount: run.descentM, forgotten: forgetsDescent });
  if (run.shoe === 'b') pulses.get('shoe:b')?.push({ fromH, untilH, amount: run.distanceM / 1000 });
  return untilH;
}

/** A run as the case records it. */
export function recordedRun(run: NonNullable<PlannedDay['run']>, start: string, knowsDescent: boolean): Run {
  const descentM = knowsDescent ? run.descentM : null;
  const { distanceM, durationS, shoe } = run;
  return { start, distanceM, durationS, ascentM: descentM, descentM, shoe };
}

/** A day's totals as the case records them. */
export function recordedDay(plan: PlannedDay, date: string): Day {
  const { standingMin, walkingM, deskMin, sleepMin } = plan;
  return { date, standingMin, walkingM, deskMin, sleepMin };
}
