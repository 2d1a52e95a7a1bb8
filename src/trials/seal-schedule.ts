import type { Plan, Result, Trial } from '#record';
import { drawSchedule } from './coin.ts';
import type { TrialPlan } from './plan-trial.ts';
import { sha256 } from './sha256.ts';
import { appendToLog, type LogBody, type LogEntry, type LogKind } from './trial-log.ts';

/** A trial whose schedule is sealed: it knows its seed, shows only what was revealed, and logs all that happens. */
export type SealedTrial = Trial & {
  /** Hash of the log's first entry: whoever noted it down can tell whether the schedule was drawn again. */
  readonly seal: string;
  readonly log: readonly LogEntry[];
  /** What keeps the commitments from being guessed; kept by the app, opened at the end. */
  readonly secret: string;
};

/** What is said once when a trial begins. */
export type TrialStart = {
  readonly id: string;
  /** Instant of the sealing. */
  readonly at: string;
  /** Unguessable text from the host's randomness. */
  readonly secret: string;
  readonly expectation?: NonNullable<Trial['expectation']>;
};

/** What one period is committed to. */
export type Commitment = { readonly n: number; readonly pair: number; readonly assigned: string };

/** The number that hides one period's assignment until it is revealed. */
export function nonceOf(secret: string, n: number): string {
  return sha256(`culprit-nonce/1 ${secret} ${n}`);
}

/** The commitment to one period. */
export function commitmentOf({ n, pair, assigned }: Commitment, nonce: string): string {
  return sha256(`culprit-period/1 ${nonce} ${n} ${pair} ${assigned}`);
}

/** The commitment to the seed. */
export function seedCommitmentOf(secret: string, seed: number): string {
  return sha256(`culprit-seed/1 ${secret} ${seed}`);
}

/**
 * Seals a plan's schedule: every assignment is committed to by its hash, and nothing is revealed yet.
 *
 * @param plan a feasible plan; where it tells its conditions in words, the words are sealed too
 * @param start the trial's id, time, secret, and what the runner expects
 * @returns the trial as the case keeps it: periods without their assignments, the log with its first entry
 * @throws RangeError for a plan that holds no design
 */
export function sealSchedule(plan: Plan | TrialPlan, start: TrialStart): SealedTrial {
  const { design, question, periods } = plan;
  if (design === null) throw new RangeError('expected a feasible plan, found one without a design');
  const { id, at, secret, expectation = null } = start;
  const log = appendToLog([], 'sealed', at, {
    trial: id,
    question,
    conditions: [...design.conditions],
    ...('inWords' in design ? { inWords: [...design.inWords] } : {}),
    unit: design.unit,
    pairs: design.pairs,
    windowH: design.windowH,
    seed: seedCommitmentOf(secret, design.seed),
    periods: periods.map((period) => commitmentOf(period, nonceOf(secret, period.n))),
    expects: expectation?.condition ?? null,
    strength: expectation?.strength ?? null,
  });
  return {
    ...{ id, question, conditions: design.conditions, unit: design.unit, seed: design.seed, windowH: design.windowH },
    expectation,
    periods: periods.map(({ n, pair }) => ({ n, pair, assigned: null, run: null })),
    ...{ seal: log[0]?.hash ?? '', log, secret },
  };
}

/** Where a trial's log says that it stands. */
export type TrialState = 'running' | 'interrupted' | 'stopped';

/** Where a log says that its trial stands: the last of its interruptions, resumptions and stops decides. */
export function stateOfLog(log: readonly LogEntry[]): TrialState {
  const last = log.findLast(({ kind }) => kind === 'interrupted' || kind === 'resumed' || kind === 'stopped');
  if (last === undefined || last.kind === 'resumed') return 'running';
  return last.kind === 'stopped' ? 'stopped' : 'interrupted';
}

/** A revealed period, and the trial after the revealing. */
export type Revealed = { readonly trial: SealedTrial; readonly period: Commitment };

/**
 * Reveals the next assignment, one at a time.
 *
 * An assignment stands until its run is done: asked again before that, the same one is given and nothing is added to the log. A
 * missed run therefore drops nothing, the next run takes the assignment.
 *
 * @param trial a sealed trial
 * @param at instant of the revealing
 * @returns the period; a problem while the trial is interrupted or stopped, or when every period is done
 */
export function revealNext(trial: SealedTrial, at: string): Result<Revealed> {
  const state = stateOfLog(trial.log);
  const refuse = (found: string, expected: string): Result<Revealed> => {
    return { ok: false, problems: [{ place: `trials ${trial.id ?? ''}`.trim(), found, expected }] };
  };
  if (state !== 'running') return refuse(`one that is ${state}`, 'a trial that goes on');
  const next = trial.periods?.find(({ run }) => run == null);
  if (next?.n == null || next.pair == null) return refuse('every period done', 'a period to come');
  if (next.assigned != null) {
    return { ok: true, value: { trial, period: { n: next.n, pair: next.pair, assigned: next.assigned } } };
  }
  const period = scheduleOf(trial).find(({ n }) => n === next.n);
  if (period === undefined) return refuse(`no period ${next.n} in the schedule`, 'the schedule that was sealed');
  const log = appendToLog(trial.log, 'revealed', at, { ...period, nonce: nonceOf(trial.secret, period.n) });
  const periods = (trial.periods ?? []).map((each) => (each.n === period.n ? { ...each, ...period } : each));
  return { ok: true, value: { trial: { ...trial, periods, log }, period } };
}

/** The schedule that a sealed trial's seed gives. */
function scheduleOf({ seed, question, conditions, periods }: SealedTrial): readonly Commitment[] {
  const [first, second] = conditions ?? [];
  if (seed == null || first === undefined || second === undefined) return [];
  return drawSchedule(seed, question ?? '', [first, second], Math.ceil((periods?.length ?? 0) / 2));
}

/**
 * Notes that a revealed period's run is done.
 *
 * @param trial a sealed trial
 * @param n the period
 * @param run instant at which the run began
 * @param at instant of the note
 * @param did the condition in which it was done, as the runner says; null where nothing was said
 * @returns the trial; a problem where the period was not revealed or has a run already
 */
export function logRun(
  trial: SealedTrial,
  n: number,
  run: string,
  at: string,
  did: string | null = null,
): Result<SealedTrial> {
  const period = trial.periods?.find((each) => each.n === n);
  if (period?.assigned == null || period.run != null) {
    const found = period?.run == null ? 'one that was not revealed' : 'one whose run is done';
    return { ok: false, problems: [{ place: `period ${n}`, found, expected: 'a revealed period without a run' }] };
  }
  const said = did === null ? {} : { did };
  const periods = (trial.periods ?? []).map((each) => (each === period ? { ...each, run, ...said } : each));
  return { ok: true, value: { ...trial, periods, log: appendToLog(trial.log, 'run', at, { n, run, ...said }) } };
}

/**
 * Notes anything else: an interruption with its reason, a resumption, a change, a stop, a decision.
 *
 * @param trial a sealed trial
 * @param kind what kind of note; sealing, revealing, runs and opening have their own functions
 * @param text the reason, in the runner's words
 * @param at instant of the note
 */
export function logNote(
  trial: SealedTrial,
  kind: Exclude<LogKind, 'sealed' | 'revealed' | 'run' | 'opened'>,
  text: string,
  at: string,
): SealedTrial {
  return { ...trial, log: appendToLog(trial.log, kind, at, { text }) };
}

/**
 * Opens everything once the trial is over: with seed and secret in the log, anybody can draw the schedule again and compare.
 *
 * @param trial a sealed trial
 * @param at instant of the opening
 */
export function openSchedule(trial: SealedTrial, at: string): SealedTrial {
  const body: LogBody = { seed: trial.seed ?? null, secret: trial.secret };
  return { ...trial, log: appendToLog(trial.log, 'opened', at, body) };
}
