import { exposeSymbol } from '#exposures';
import { remedyOf } from '#knowledge';
import { asOfMs, type Case, caseAsOf, type Finding, type TrialFinding, type Verdict } from '#record';
import { type Closing, closingOf, type Tried, triedIn } from '#triage';
import { type Course, courseOf } from './course.ts';
import { type DangerReport, dangerReport } from './danger-answers.ts';
import { type DoseSummary, doseSummaries } from './dose-summary.ts';
import { type Painkiller, painkillersOf } from './painkillers.ts';
import { questionnairesOf } from './questionnaire-entry.ts';
import { type ReportChoices, type ReportPart, reportChoicesOf } from './report-choices.ts';

/** One finding with the name of what it is about. */
export type ReportedFinding = Finding & { readonly label: string; readonly claim: 'worsens' | 'relieves' };

/** One trial with the name of what it tries. */
export type ReportedTrial = TrialFinding & { readonly label: string };

/** A remedy that was tried, under its own name where the tables know it. */
export type ReportedRemedy = Tried & { readonly name: string };

/** One page about a case for a professional; a part that was left out, or that danger forbids, is null. */
export type Report = {
  readonly asOf: string | null;
  readonly site: string | null;
  readonly timezone: string;
  /** Whether a danger sign leaves room for nothing but the action. */
  readonly isUrgent: boolean;
  readonly leftOut: readonly ReportPart[];
  readonly runner: {
    readonly bornYear: number | null;
    readonly massKg: number | null;
    readonly runningSince: string | null;
  } | null;
  readonly complaint: {
    readonly text: string | null;
    readonly sites: readonly string[];
    readonly qualities: readonly string[];
    readonly onset: string | null;
    readonly closing: Closing | null;
  } | null;
  readonly danger: DangerReport | null;
  readonly course: Course | null;
  readonly findings: readonly ReportedFinding[] | null;
  readonly trials: readonly ReportedTrial[] | null;
  readonly exposures: readonly DoseSummary[] | null;
  readonly tried: { readonly remedies: readonly ReportedRemedy[]; readonly painkillers: readonly Painkiller[] } | null;
  readonly questions: readonly string[] | null;
  readonly reproduce: Verdict['reproduce'];
};

/** Parts that say what the diary shows or what could be done: at `same-day` danger or above they stay out. */
const CALM_PARTS: readonly ReportPart[] = ['findings', 'trials', 'exposures'];

/**
 * Makes the page for a professional out of a case and its verdict.
 *
 * It computes no statistic: every number is the verdict's, a count or a mean. At `same-day` danger or above it holds the action (whatever was
 * left out), the answers and what the runner reported, and no finding, trial, exposure or remedy.
 *
 * @param given a parsed case
 * @param verdict the verdict of that case
 * @param choices what the person left out and asks; the choices kept in the case by default
 */
export function reportOf(given: Case, verdict: Verdict, choices: ReportChoices = reportChoicesOf(given)): Report {
  const theCase = caseAsOf(given);
  const { safety, site, findings, trials } = verdict;
  const isUrgent = safety.tier === 'same-day' || safety.tier === 'emergency';
  const unless = <T>(part: ReportPart, made: () => T): T | null =>
    choices.leaveOut.includes(part) || (isUrgent && CALM_PARTS.includes(part)) ? null : made();
  const { runner, complaint } = theCase;
  return {
    asOf: verdict.asOf,
    site,
    timezone: theCase.timezone ?? 'UTC',
    isUrgent,
    leftOut: choices.leaveOut,
    runner: unless('runner', () => ({
      bornYear: runner?.bornYear ?? null,
      massKg: runner?.massKg ?? null,
      runningSince: runner?.runningSince ?? null,
    })),
    complaint: unless('complaint', () => ({
      text: complaint?.text ?? null,
      sites: complaint?.sites ?? [],
      qualities: complaint?.qualities ?? [],
      onset: complaint?.onset ?? null,
      closing: closingOf(theCase),
    })),
    danger: isUrgent
      ? dangerReport(theCase, safety, site)
      : unless('danger', () => dangerReport(theCase, safety, site)),
    course: unless('course', () => courseOf(theCase, site, questionnairesOf(given))),
    findings: unless('findings', () => inOrderOfWeight(findings).map((finding) => reportedFinding(theCase, finding))),
    trials: unless('trials', () => trials.map((trial) => reportedTrial(theCase, trial))),
    exposures: unless('exposures', () => doseSummaries(theCase, findings, asOfMs(theCase))),
    tried: unless('tried', () => ({
      remedies: isUrgent ? [] : triedIn(theCase).map((tried) => ({ ...tried, name: nameOf(tried.remedy) })),
      painkillers: painkillersOf(theCase),
    })),
    questions: unless('questions', () => choices.questions),
    reproduce: verdict.reproduce,
  };
}

/** A remedy's name in the tables, else as the runner wrote it. */
function nameOf(remedy: string): string {
  return remedyOf(remedy)?.name ?? remedy;
}

/** What was found first, then what is open, the likeliest first, then what was cleared. */
function inOrderOfWeight(findings: Verdict['findings']): readonly Finding[] {
  const rank = { follows: 0, 'cannot-tell': 1, 'does-not-follow': 2 };
  return findings.toSorted(
    (one, other) => rank[one.answer] - rank[other.answer] || other.probability - one.probability,
  );
}

function reportedFinding(theCase: Case, finding: Finding): ReportedFinding {
  const claim = theCase.hypotheses?.find(({ id }) => id === finding.hypothesis)?.claim ?? 'worsens';
  return { ...finding, label: exposeSymbol(theCase, finding.exposure).label, claim };
}

/** A trial's question is a hypothesis or an exposure. */
function reportedTrial(theCase: Case, trial: TrialFinding): ReportedTrial {
  const place = (theCase.trials ?? []).find(({ id }, index) => (id ?? `trial ${index + 1}`) === trial.id);
  const question = place?.question ?? '';
  const exposure = theCase.hypotheses?.find(({ id }) => id === question)?.exposure ?? question;
  return { ...trial, label: exposure === '' ? trial.id : exposeSymbol(theCase, exposure).label };
}
