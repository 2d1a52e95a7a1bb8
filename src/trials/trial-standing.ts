import type { Trial } from '#record';
import { stateOfLog, type TrialState } from './seal-schedule.ts';
import { logOfTrial } from './seal-state.ts';

/** Where a trial stands: its log's state, or `done` once every period has its run. */
export type TrialStanding = TrialState | 'done';

/**
 * Where a trial stands.
 *
 * @param trial a trial of a parsed case; one without a log goes on until its last period has a run
 */
export function trialStanding(trial: Trial): TrialStanding {
  const log = logOfTrial(trial);
  const state = log === null ? 'running' : stateOfLog(log);
  const periods = trial.periods ?? [];
  const isDone = periods.length > 0 && periods.every(({ run }) => run != null);
  return isDone && state !== 'stopped' ? 'done' : state;
}
