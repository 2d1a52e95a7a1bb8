import { type Case, caseAsOf, parseCase, type Result, type Trial } from '#record';
import type { CaseDocument } from '#store';
import { screen } from '#triage';
import {
  analyseTrials,
  logNote,
  logRun,
  openSchedule,
  planTrial,
  revealNext,
  type SealedTrial,
  sealSchedule,
  stateOfLog,
} from '#trials';

/** A document in which one trial has gone a step further, and that trial. */
export type TrialStep = { readonly document: CaseDocument; readonly trial: SealedTrial };

/** What a trial begins with: the question, and what only the host can give. */
export type TrialBeginning = {
  readonly question: string;
  readonly expectation?: NonNullable<Trial['expectation']>;
  readonly id: string;
  readonly seed: number;
  readonly secret: string;
  readonly at: string;
};

const refuse = (found: string, expected: string, place = 'trial'): Result<never> => {
  return { ok: false, problems: [{ place, found, expected }] };
};

/**
 * Draws and seals a trial. Refused while safety questions are open, for a question that cannot be put to a trial, and for one whose trial goes on.
 *
 * @param document the case as it is stored
 * @param beginning question, expectation, and the host's id, seed, secret and clock
 */
export function beginTrial(document: CaseDocument, beginning: TrialBeginning): Result<TrialStep> {
  const parsed = parseCase(document);
  if (!parsed.ok) return parsed;
  const { unanswered } = screen(caseAsOf(parsed.value));
  if (unanswered > 0) return refuse(`${unanswered} safety questions open`, 'all of them answered first');
  const { question, seed, id, at, secret, expectation } = beginning;
  const plan = planTrial(parsed.value, question, { seed });
  if (plan.design === null)
    return refuse(plan.reason?.text ?? 'no plan', 'a question that can be put to a trial', question);
  if (plan.design.seed !== seed) return refuse('a trial of it that goes on', 'a question without one', question);
  const trial = sealSchedule(plan, { id, at, secret, ...(expectation === undefined ? {} : { expectation }) });
  const trials = (document.trials as readonly unknown[] | null | undefined) ?? [];
  return { ok: true, value: { document: { ...document, trials: [...trials, trial] }, trial } };
}

/**
 * Reveals what is next.
 *
 * @param step the document and its trial
 * @param at instant of the revealing
 */
export function revealStep({ document, trial }: TrialStep, at: string): Result<TrialStep> {
  const revealed = revealNext(trial, at);
  return revealed.ok ? { ok: true, value: withTrial(document, trial, revealed.value.trial) } : revealed;
}

/** The document with its trial interrupted where something has happened that ends trials; null where nothing has. */
export function interruptAtHarm({ document, trial }: TrialStep, at: string): TrialStep | null {
  const parsed = parseCase(document);
  if (!parsed.ok || stateOfLog(trial.log) !== 'running') return null;
  const theCase = caseAsOf(parsed.value);
  const { tier, items } = screen(theCase);
  const isUrgent = tier === 'same-day' || tier === 'emergency';
  const result = analyseTrials(theCase, siteOf(theCase)).find(({ id }) => id === trial.id);
  const reason = isUrgent ? items[0]?.action : result?.harms[0]?.text;
  return reason === undefined ? null : withTrial(document, trial, logNote(trial, 'interrupted', reason, at));
}

function siteOf(theCase: Case): string | null {
  return theCase.complaint?.sites?.[0] ?? null;
}

/** Notes a run of the period revealed last; with the last run everything is opened. */
export function runStep({ document, trial }: TrialStep, n: number, run: string, at: string): Result<TrialStep> {
  const logged = logRun(trial, n, run, at);
  if (!logged.ok) return logged;
  const isOver = logged.value.periods?.every((period) => period.run != null) ?? false;
  const next = isOver ? openSchedule(logged.value, at) : logged.value;
  return { ok: true, value: withTrial(document, trial, next) };
}

/** Notes an interruption, a resumption, a change, a stop, a decision. */
export function noteStep(
  { document, trial }: TrialStep,
  kind: Parameters<typeof logNote>[1],
  text: string,
  at: string,
): TrialStep {
  return withTrial(document, trial, logNote(trial, kind, text, at));
}

/** The sealed trial of this id; null where the document has none. */
export function sealedTrial(document: CaseDocument, id: string): SealedTrial | null {
  const trials = (document.trials as readonly SealedTrial[] | null | undefined) ?? [];
  return (
    trials.find((trial) => trial.id === id && Array.isArray(trial.log) && typeof trial.secret === 'string') ?? null
  );
}

function withTrial(document: CaseDocument, before: SealedTrial, after: SealedTrial): TrialStep {
  const trials = (document.trials as readonly unknown[]).map((each) => (each === before ? after : each));
  return { document: { ...document, trials }, trial: after };
}
