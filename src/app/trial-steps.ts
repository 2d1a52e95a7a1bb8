import { type Case, caseAsOf, parseCase, parseInstant, type Result, type Run, type Trial } from '#record';
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

/** The document with every sealed trial that goes on interrupted, where a danger sign calls for care today or at once; else as it was. */
export function restAtDanger(document: CaseDocument, at: string): CaseDocument {
  const parsed = parseCase(document);
  if (!parsed.ok) return document;
  const { tier } = screen(caseAsOf(parsed.value));
  if (tier !== 'same-day' && tier !== 'emergency') return document;
  const ids = (parsed.value.trials ?? []).flatMap(({ id }) => id ?? []);
  return ids.reduce((soFar, id) => {
    const trial = sealedTrial(soFar, id);
    const isOver = trial?.periods?.every(({ run }) => run != null) ?? true;
    return trial === null || isOver ? soFar : (interruptAtHarm({ document: soFar, trial }, at)?.document ?? soFar);
  }, document);
}

function siteOf(theCase: Case): string | null {
  return theCase.complaint?.sites?.[0] ?? null;
}

/** A period that was done: when, and as far as it is known in which condition, for how long and how far. */
export type DoneNote = {
  readonly n: number;
  /** Instant at which it began. */
  readonly run: string;
  readonly did?: string | undefined;
  readonly durationS?: number | undefined;
  readonly distanceM?: number | undefined;
};

/**
 * Notes a run of the period revealed last; with the last run everything is opened. A run that the diary does not hold yet is added to it; one that it
 * holds is tied to its period. What was worn otherwise is noted, and changes nothing of what was assigned.
 */
export function runStep({ document, trial }: TrialStep, done: DoneNote, at: string): Result<TrialStep> {
  const { n, run, did } = done;
  if (parseInstant(run) === null) return refuse(JSON.stringify(run), 'an instant', 'run');
  if (did !== undefined && !trial.conditions?.includes(did)) {
    return refuse(JSON.stringify(did), `one of ${trial.conditions?.join(', ')}`, 'did');
  }
  const logged = logRun(trial, n, run, at, did ?? null);
  if (!logged.ok) return logged;
  const isOver = logged.value.periods?.every((period) => period.run != null) ?? false;
  const next = isOver ? openSchedule(logged.value, at) : logged.value;
  const noted = trial.unit === 'run' ? { ...document, runs: runsWith(document, logged.value, done) } : document;
  return { ok: true, value: withTrial(noted, trial, next) };
}

/** Two clocks of one run differ by less than this. */
const SAME_RUN_MS = 15 * 60_000;

/** The runs of a case with one tied to its period. */
function runsWith(document: CaseDocument, trial: SealedTrial, { n, run, did, durationS, distanceM }: DoneNote) {
  const runs = (document.runs as readonly Run[] | null | undefined) ?? [];
  const condition = trial.periods?.find((period) => period.n === n)?.assigned;
  const tie = {
    ...(did !== undefined && trial.question?.startsWith('shoe:') ? { shoe: did } : {}),
    assigned: { trial: trial.id, period: n, condition },
  };
  const distances = runs.map(({ start }) =>
    Math.abs((parseInstant(start ?? '') ?? Infinity) - (parseInstant(run) ?? 0)),
  );
  const nearest = distances.indexOf(Math.min(...distances));
  if ((distances[nearest] ?? Infinity) <= SAME_RUN_MS) {
    return runs.map((each, index) => (index === nearest ? { ...each, ...tie } : each));
  }
  const known = {
    ...(durationS === undefined ? {} : { durationS }),
    ...(distanceM === undefined ? {} : { distanceM }),
  };
  return [...runs, { start: run, ...known, ...tie }];
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
