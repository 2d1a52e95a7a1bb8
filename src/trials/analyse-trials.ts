import { type Case, parseInstant, type Score, scoreSeries, type Trial, type TrialFinding } from '#record';
import { type Adherence, adherenceOf } from './adherence.ts';
import { askedExposure } from './asked.ts';
import { type Assignment, assignedPairs } from './assigned-pairs.ts';
import { differenceOf } from './difference.ts';
import { eValue } from './e-value.ts';
import { type Harm, harmsOf } from './harm.ts';
import { cannotRuleOut } from './limits.ts';
import { type PairContrast, pairContrasts } from './pair-contrasts.ts';
import { logOfTrial, type SealState, sealState } from './seal-state.ts';
import { signFlipP } from './sign-flip-test.ts';
import { E_FOLLOWS, trialAnswer } from './trial-answer.ts';
import { type TrialStanding, trialStanding } from './trial-standing.ts';

/** What a trial says, and what goes beside it. */
export type TrialResult = TrialFinding & {
  readonly standing: TrialStanding;
  readonly pairsPlanned: number;
  readonly adherence: Adherence;
  readonly expectation: Trial['expectation'];
  /** Harms since the trial began, or since it was resumed last. */
  readonly harms: readonly Harm[];
  readonly seal: SealState;
  readonly cannotRuleOut: string;
};

/** Hours after a run in which scores count, where the trial does not say. */
const DEFAULT_WINDOW_H = 36;
const DEFAULT_SEED = 1;
const HOUR_MS = 3_600_000;

/**
 * What each trial of a case says so far, as assigned.
 *
 * The schedule is read from the trial's periods; a run counts for the condition that its period was assigned, whatever was worn. Only whole
 * pairs count: both periods have a run, and each window holds a score. Missing, odd and empty input gives values that say so.
 *
 * @param theCase a parsed case, cut at its `asOf`
 * @param site the site whose scores are the outcome; null for the series without one
 * @returns one finding a trial, in the case's order
 */
export function analyseTrials(theCase: Case, site: string | null): TrialResult[] {
  const scores = scoreSeries(theCase, site);
  return (theCase.trials ?? []).map((trial, index) =>
    analyse(theCase, trial, trial.id ?? `trial ${index + 1}`, scores),
  );
}

/** The contrasts of a trial's whole pairs, and the schedule that they come from. */
export function contrastsOfTrial(
  theCase: Case,
  trial: Trial,
  scores: readonly Score[],
): { readonly assignment: Assignment; readonly contrasts: readonly PairContrast[]; readonly windowH: number } {
  const assignment = assignedPairs(trial, theCase);
  const windowH = trial.windowH ?? DEFAULT_WINDOW_H;
  return { assignment, contrasts: pairContrasts(scores, assignment.pairs, assignment.periods, windowH), windowH };
}

function analyse(theCase: Case, trial: Trial, id: string, scores: readonly Score[]): TrialResult {
  const { symbol, claim } = askedExposure(theCase, trial.question ?? '');
  const { assignment, contrasts, windowH } = contrastsOfTrial(theCase, trial, scores);
  const p = signFlipP(
    contrasts.map(({ sign, contrast }) => sign * contrast),
    trial.seed ?? DEFAULT_SEED,
  );
  const evidence = eValue(
    contrasts.map(({ sign, contrast, information }) => (sign * contrast) / Math.sqrt(information)),
  );
  const difference = differenceOf(
    contrasts.map(({ sign, contrast, information }) => ({ points: (sign * contrast) / information, information })),
  );
  const isWhole = assignment.pairsPlanned > 0 && contrasts.length === assignment.pairsPlanned;
  const isDone = isWhole || isOver(theCase, assignment, windowH);
  const seal = sealState(trial);
  const answer = trialAnswer({ claim, p, eValue: evidence, difference, isDone });
  const harms = harmsDuring(theCase, trial, assignment, windowH, scores);
  return {
    id,
    pairsDone: contrasts.length,
    p,
    eValue: evidence,
    difference,
    // A schedule that may have been drawn again supports no answer.
    answer: seal === 'broken' ? 'cannot-tell' : answer,
    mayStop: evidence >= E_FOLLOWS || isDone || harms.length > 0,
    standing: trialStanding(trial),
    pairsPlanned: assignment.pairsPlanned,
    adherence: adherenceOf(assignment, symbol),
    expectation: trial.expectation ?? null,
    harms,
    seal,
    cannotRuleOut: cannotRuleOut(symbol, trial.expectation),
  };
}

/** Whether every planned period has its run and the last window has passed: then no score to come can complete a pair. */
function isOver(theCase: Case, { pairsPlanned, pairs }: Assignment, windowH: number): boolean {
  const asOfMs = theCase.asOf == null ? null : parseInstant(theCase.asOf);
  const last = Math.max(...pairs.map(({ second }) => second.untilMs));
  return pairsPlanned > 0 && pairs.length === pairsPlanned && asOfMs !== null && asOfMs > last + windowH * HOUR_MS;
}

/** Harms from the first run, or from the last resumption, until the last window ends. */
export function harmsDuring(
  theCase: Case,
  trial: Trial,
  { periods, pairs, pairsPlanned }: Assignment,
  windowH: number,
  scores: readonly Score[],
): readonly Harm[] {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return [];
  const resumed = logOfTrial(trial)?.findLast(({ kind }) => kind === 'resumed');
  const resumedMs = resumed === undefined ? null : parseInstant(resumed.at);
  const isDone = pairs.length === pairsPlanned;
  const untilMs = isDone ? last.untilMs + windowH * HOUR_MS : Infinity;
  return harmsOf(theCase, scores, first.fromMs, Math.max(first.fromMs, resumedMs ?? first.fromMs), untilMs);
}
