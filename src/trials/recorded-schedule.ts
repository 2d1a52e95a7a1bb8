import { type Case, type PlanPeriod, parseInstant, type Trial } from '#record';
import { askedExposure } from './asked.ts';
import { conditionsOf } from './assigned-pairs.ts';
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
 * @param question a hypothesis's id or an exposure's symbol; the trial may have been asked by the other
 * @returns null where there is none, where it is done or was stopped, or where neither it nor its periods tell two conditions
 */
export function recordedSchedule(theCase: Case, question: string): RecordedSchedule | null {
  const { symbol } = askedExposure(theCase, question);
  const trial = (theCase.trials ?? []).findLast((each) => {
    return each.question != null && askedExposure(theCase, each.question).symbol === symbol && isUnfinished(each);
  });
  const conditions = trial === undefined ? null : conditionsOf(trial);
  if (trial?.question == null || conditions === null) return null;
  const [first, second] = conditions;
  const drawnFor = trial.question;
  const seed = trial.seed ?? 1;
  const periods = (trial.periods ?? []).map((period, index): PlanPeriod => {
    const n = period.n ?? index + 1;
    const pair = period.pair ?? Math.ceil(n / 2);
    const isSecond = coinShowsSecond(seed, drawnFor, pair) === (n % 2 === 1);
    return { n, pair, assigned: period.assigned ?? (isSecond ? second : first) };
  });
  const pairs = new Set(periods.map(({ pair }) => pair)).size;
  const unit: TrialUnit = trial.unit === 'day' || trial.unit === 'night' ? trial.unit : 'run';
  const windowH = trial.windowH ?? 36;
  return { seed, pairs, periods, comparison: { unit, conditions, windowH } };
}

function isUnfinished(trial: Trial): boolean {
  const log = logOfTrial(trial);
  if (log !== null && stateOfLog(log) === 'stopped') return false;
  return (trial.periods ?? []).some(({ run }) => run == null || parseInstant(run) === null);
}
