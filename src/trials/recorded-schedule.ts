import { type Case, type PlanPeriod, parseInstant, type Trial } from '#record';
import { coinShowsSecond } from './coin.ts';
import type { TrialUnit } from './coming-trial.ts';
import { stateOfLog } from './seal-schedule.ts';
import { logOfTrial } from './seal-state.ts';

/** The schedule of a trial that the case holds and that has not ended. */
export type RecordedSchedule = {
  readonly seed: number;
  readonly pairs: number;
  readonly periods: readonly PlanPeriod[];
  readonly comparison: {
    readonly unit: TrialUnit;
    readonly conditions: readonly [first: string, second: string];
    readonly windowH: number;
  };
};

/**
 * The unfinished trial of a question, which is not drawn again.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param question the question, as asked then and now
 * @returns null where there is none, where it is done or was stopped, or where it does not tell its conditions
 */
export function recordedSchedule(theCase: Case, question: string): RecordedSchedule | null {
  const trial = (theCase.trials ?? []).findLast((each) => each.question === question && isUnfinished(each));
  const [first, second, third] = trial?.conditions ?? [];
  if (trial === undefined || first === undefined || second === undefined || third !== undefined) return null;
  const seed = trial.seed ?? 1;
  const periods = (trial.periods ?? []).map((period, index): PlanPeriod => {
    const n = period.n ?? index + 1;
    const pair = period.pair ?? Math.ceil(n / 2);
    const isSecond = coinShowsSecond(seed, question, pair) === (n % 2 === 1);
    return { n, pair, assigned: period.assigned ?? (isSecond ? second : first) };
  });
  const pairs = new Set(periods.map(({ pair }) => pair)).size;
  const unit: TrialUnit = trial.unit === 'day' || trial.unit === 'night' ? trial.unit : 'run';
  const windowH = trial.windowH ?? 36;
  return { seed, pairs, periods, comparison: { unit, conditions: [first, second], windowH } };
}

function isUnfinished(trial: Trial): boolean {
  const log = logOfTrial(trial);
  if (log !== null && stateOfLog(log) === 'stopped') return false;
  return (trial.periods ?? []).some(({ run }) => run == null || parseInstant(run) === null);
}
