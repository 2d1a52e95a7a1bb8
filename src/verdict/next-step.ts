import type { Case, Finding, NextQuestion, NextStep, Safety } from '#record';
import type { TrialResult } from '#trials';
import { siteWords } from './reason-words.ts';

/** What the next step is decided from. */
export type StepInput = {
  readonly theCase: Case;
  readonly asOf: string | null;
  readonly site: string | null;
  readonly safety: Safety;
  readonly findings: readonly Finding[];
  readonly nextQuestion: NextQuestion | null;
  readonly scores: number;
  readonly trials: readonly TrialResult[];
  readonly labelOf: (exposure: string) => string;
};

const ENOUGH_TO_ASK_LESS = 14;

/**
 * Chooses the one next step: care before everything, then the danger screen, then what would tell most.
 *
 * @param input safety, findings, the next question and how many scores there are
 */
export function nextStepOf(input: StepInput): NextStep {
  const { theCase, safety, findings, nextQuestion, scores } = input;
  const urgent = safety.tier === 'emergency' || safety.tier === 'same-day';
  const first = safety.items[0];
  if (urgent && first !== undefined) return { kind: 'seek-care', text: first.action };
  if (!safety.screened) {
    const left = safety.unanswered;
    return {
      kind: 'answer-question',
      text: `Answer the safety questions first: ${left === 1 ? 'one is' : `${left} are`} still open. They come before any advice.`,
    };
  }
  if (safety.tier === 'soon' && first !== undefined && !careWasSought(input))
    return { kind: 'seek-care', text: first.action };
  if (theCase.outcome?.state === 'resolved') {
    return {
      kind: 'close',
      text: 'Close the case: note what helped, what did not, and what you would tell yourself next time.',
    };
  }
  const trial = trialStep(input.trials);
  if (trial !== null) return trial;
  const cause = findings.filter((finding) => finding.answer === 'follows').sort(byWeight)[0];
  if (cause !== undefined) return { kind: 'act', text: actText(cause, input) };
  if (nextQuestion !== null && scores < ENOUGH_TO_ASK_LESS) return { kind: 'answer-question', text: nextQuestion.text };
  return experimentOrLogging(input);
}

/** A sealed trial that goes on comes before other advice, which would change what it compares; a harm in it comes before that. */
function trialStep(trials: readonly TrialResult[]): NextStep | null {
  const running = trials.findLast(({ standing, seal }) => standing === 'running' && seal === 'intact');
  if (running === undefined) return null;
  const { id: trial, harms, mayStop, pairsDone, pairsPlanned } = running;
  if (harms[0] !== undefined) return { kind: 'act', text: `Let your trial rest. ${harms[0].text}`, trial };
  if (mayStop) return { kind: 'run-trial', text: 'Your trial has its answer and may stop: see what it says.', trial };
  const done = `${pairsDone} of ${pairsPlanned} pairs are done`;
  return {
    kind: 'run-trial',
    text: `Go on with your trial: ${done}. Look up what is drawn just before you begin.`,
    trial,
  };
}

/** Advice is as good as new for six weeks: what calls for care after that calls for it again. */
const CARE_COUNTS_DAYS = 42;

function careWasSought({ theCase, asOf }: StepInput): boolean {
  const sinceMs = asOf === null ? Number.NEGATIVE_INFINITY : Date.parse(asOf) - CARE_COUNTS_DAYS * 24 * 3_600_000;
  return (theCase.events ?? []).some(({ kind, at }) => kind === 'care-sought' && Date.parse(at ?? '') >= sinceMs);
}

function byWeight(a: Finding, b: Finding): number {
  return Math.abs(b.attributable?.mean ?? 0) - Math.abs(a.attributable?.mean ?? 0);
}

function actText(cause: Finding, { labelOf, site }: StepInput): string {
  const where = site === null ? 'the pain' : `your ${siteWords(site)}`;
  const accounted = Math.abs(cause.attributable?.mean ?? 0);
  const size = accounted >= 0.05 ? ` It accounts for about ${accounted.toFixed(1)} points a check-in.` : '';
  const relieves = (cause.attributable?.mean ?? 0) < 0;
  return relieves
    ? `Keep up ${labelOf(cause.exposure)}: ${where} is better after it.${size} Go on with the check-ins to see whether that lasts.`
    : `Ease off ${labelOf(cause.exposure)} for two weeks and keep checking in, to see whether ${where} follows.${size}`;
}

function experimentOrLogging({ findings, labelOf, scores }: StepInput): NextStep {
  if (scores === 0) {
    return {
      kind: 'keep-logging',
      text: 'Check in tomorrow morning: one number, ten seconds. The answer starts there.',
    };
  }
  const tangled = findings.find((finding) => finding.reasons.some((reason) => reason.code === 'moves-with'));
  if (tangled !== undefined && tangled.probability >= 0.2) {
    return {
      kind: 'run-trial',
      text: `Try an experiment that changes only ${labelOf(tangled.exposure)}: in your diary it never came alone.`,
      question: tangled.exposure,
    };
  }
  const days = findings
    .flatMap((finding) => (finding.needs?.days == null ? [] : [finding.needs.days]))
    .sort((a, b) => a - b)[0];
  const until =
    days === undefined ? '' : ` About ${days} more days like these could settle the first of the open causes.`;
  return { kind: 'keep-logging', text: `Keep checking in, morning and evening, and vary what you do.${until}` };
}
