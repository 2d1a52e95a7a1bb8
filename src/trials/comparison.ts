import type { TrialUnit } from './coming-trial.ts';

/** What a question becomes: two conditions that a coin can assign. */
export type Comparison = {
  readonly unit: TrialUnit;
  readonly conditions: readonly [first: string, second: string];
  /** Each condition as it is told to the runner. */
  readonly inWords: readonly [first: string, second: string];
  readonly windowH: number;
  /** Whether what is compared is had already: then the trial costs nothing but the runs. */
  readonly isFree: boolean;
};

/** Why a question cannot be put to a trial. */
export type RefusalCode =
  | 'danger'
  | 'screen'
  | 'barred'
  | 'unknown-question'
  | 'not-owned'
  | 'one-pair'
  | 'too-few-runs'
  | 'one-route'
  | 'no-hills'
  | 'not-assignable'
  | 'too-sore';

/** A question that cannot be put to a trial, and why. */
export type Refusal = { readonly code: RefusalCode; readonly text: string };

/** Hours in which scores count after a run, and after a day or a night of something. */
export const WINDOW_H: Readonly<Record<TrialUnit, number>> = { run: 36, day: 24, night: 22 };

/** A comparison of runs. */
export function ofRuns(
  conditions: readonly [string, string],
  inWords: readonly [string, string],
  isFree = true,
): Comparison {
  return { unit: 'run', conditions, inWords, windowH: WINDOW_H.run, isFree };
}

/** A comparison of days or nights with something and days or nights without. */
export function withAndWithout(unit: TrialUnit, what: string, isFree: boolean): Comparison {
  return {
    ...{ unit, windowH: WINDOW_H[unit], isFree },
    conditions: ['without', 'with'],
    inWords: [`without ${what}`, `with ${what}`],
  };
}

/** Whether a question was refused. */
export function isRefusal(of: Comparison | Refusal): of is Refusal {
  return 'code' in of;
}
