import { asOfMs, type Case, formatInstant, parseInstant, type Score, type Trial } from '#record';
import type { TrialResult } from './analyse-trials.ts';
import type { CentEvent, CentItem, CentPeriod } from './cent-record.ts';
import { STOP_RULES } from './harm.ts';

/** What the items are written from. */
export type CentSource = {
  readonly theCase: Case;
  readonly trial: Trial;
  readonly site: string | null;
  readonly symbol: string;
  readonly periods: readonly CentPeriod[];
  readonly events: readonly CentEvent[];
  readonly result: TrialResult;
  readonly scores: readonly Score[];
};

const WEEK_MS = 7 * 86_400_000;

/**
 * Writes the items of the CENT 2015 list for one trial. What the record does not hold is said to be missing.
 *
 * @param source the trial, its periods and its result
 * @returns items in the list's order
 * @source vohra-2015 kovacs-2008
 */
export function centItems(source: CentSource): readonly CentItem[] {
  return [...design(source), ...conduct(source), ...findings(source)];
}

function item(number: string, title: string, text: string): CentItem {
  return { item: number, title, text };
}

function design({ theCase, trial, site, symbol, result }: CentSource): CentItem[] {
  const { complaint, runner } = theCase;
  const conditions = (trial.conditions ?? []).join(' and ') || 'not stated';
  const windowH = trial.windowH ?? 36;
  const born = runner?.bornYear == null ? 'year of birth not stated' : `born ${runner.bornYear}`;
  return [
    item('1a', 'Title', `N-of-1 trial: does ${symbol || 'this'} change the ${site ?? 'reported'} score?`),
    item(
      '2a',
      'Background',
      'Before/after comparison credits whatever was changed when it hurt most; a coin does not.',
    ),
    item(
      '2b',
      'Objective',
      `Whether ${trial.question ?? 'the question'} changes the mean score after each ${unitOf(trial)}.`,
    ),
    item(
      '3a',
      'Design',
      `${result.pairsPlanned} pairs of periods, one ${unitOf(trial)} each, conditions ${conditions}. No run-in, no wash-out: what a run leaves behind is taken out by the analysis.`,
    ),
    item(
      '4a',
      'Participant',
      `One runner, ${born}; ${complaint?.text ?? complaint?.sites?.join(', ') ?? 'complaint not stated'}.`,
    ),
    item('4c', 'Ethics', 'The runner’s own trial for the runner’s own decision: no research, no review.'),
    item('5', 'Interventions', `Each ${unitOf(trial)} in the condition that its period was assigned: ${conditions}.`),
    item(
      '6a',
      'Outcome',
      `Mean of the 0–10 pain scores${site === null ? '' : ` of the ${site}`} in the ${windowH} hours after each run, or until the trial’s next run. A change of 1.5 points in a mean is what people with neck pain notice.`,
    ),
    item(
      '7a',
      'Number of periods',
      `${result.pairsPlanned} pairs: the smallest p they can reach is ${2 / 2 ** result.pairsPlanned}.`,
    ),
    item('7b', 'Stopping', STOP_RULES.map(({ text }) => text).join(' ')),
    item(
      '8',
      'Sequence',
      `The order inside each pair by a coin: SHA-256 of seed ${trial.seed ?? 'not stated'}, question and pair.`,
    ),
    item('9', 'Concealment', sealWords[result.seal]),
    item('11', 'Blinding', result.cannotRuleOut),
    item(
      '12',
      'Methods',
      'As assigned. Each window’s mean less what the scores before the run led to expect (level, time of day, drift, autocorrelation, what the pair’s first run left behind); two-sided randomisation test over the orders that could have been drawn; a Bayesian mean difference with its 90 % interval; an e-value that may be looked at at any time.',
    ),
  ];
}

const sealWords: Readonly<Record<TrialResult['seal'], string>> = {
  none: 'The schedule was not sealed.',
  intact:
    'Each assignment was committed to by its hash when the trial began and revealed when its run was due; the log holds.',
  broken: 'The log does not hold: the schedule may have been drawn again. No answer is given.',
  unchecked: 'A seal is noted, but its log is not here: it could not be checked.',
};

function unitOf(trial: Trial): string {
  return trial.unit ?? 'run';
}

function conduct({ theCase, trial, periods, events, result, scores }: CentSource): CentItem[] {
  const done = periods.filter(({ run }) => run !== null);
  const { asAssigned, swapped, unknown } = result.adherence;
  const startMs = parseInstant(done[0]?.run ?? '') ?? null;
  const before = startMs === null ? [] : scores.filter(({ atMs }) => atMs < startMs && atMs >= startMs - 2 * WEEK_MS);
  const changes = events.filter(({ kind }) => kind === 'changed');
  const stops = events.filter(({ kind }) => ['interrupted', 'resumed', 'stopped'].includes(kind));
  return [
    item('3b', 'Changes after the start', wordsOf(changes) || 'None noted.'),
    item(
      '13a',
      'Flow',
      `${periods.length} periods planned, ${done.length} done, ${result.pairsDone} of ${result.pairsPlanned} pairs whole. ${wordsOf(stops) || 'No interruption noted.'}`,
    ),
    item('13b', 'Adherence', `${asAssigned} as assigned, ${swapped} otherwise, ${unknown} not known.`),
    item('14', 'Dates', `From ${done[0]?.run ?? 'no run yet'} to ${done.at(-1)?.run ?? 'no run yet'}.`),
    item(
      '15',
      'Baseline',
      before.length === 0
        ? 'No score in the fortnight before.'
        : `Mean score of the fortnight before: ${mean(before.map(({ score }) => score)).toFixed(1)} (${before.length} scores).`,
    ),
    item('18', 'Concurrent treatments', concurrent(theCase, startMs) || 'None noted.'),
    item('23', 'Registration', `Seal: ${(trial as { readonly seal?: string }).seal ?? 'none'}.`),
  ];
}

function concurrent(theCase: Case, startMs: number | null): string {
  if (startMs === null) return '';
  const untilMs = asOfMs(theCase) ?? Infinity;
  const isDuring = (at: string | null | undefined) => {
    const ms = at == null ? null : parseInstant(at);
    return ms !== null && ms >= startMs && ms <= untilMs;
  };
  const named = [
    ...(theCase.events ?? []).flatMap(({ at, kind }) => (isDuring(at) && kind ? [kind] : [])),
    ...(theCase.remedies ?? []).flatMap(({ at, remedy }) => (isDuring(at) && remedy ? [remedy] : [])),
  ];
  const counts = Map.groupBy(named, (name) => name);
  return [...counts].map(([name, times]) => `${name} (${times.length}×)`).join(', ');
}

function findings({ theCase, trial, events, result }: CentSource): CentItem[] {
  const { p, eValue, difference, expectation } = result;
  const [first, second] = trial.conditions ?? [];
  const size =
    difference === null
      ? 'No pair is whole yet.'
      : `“${second}” less “${first}”: ${difference.points.toFixed(2)} points (90 % interval ${difference.low.toFixed(2)} to ${difference.high.toFixed(2)}).`;
  const asOf = asOfMs(theCase);
  return [
    item(
      '16',
      'Numbers analysed',
      `${result.pairsDone} whole pairs${asOf === null ? '' : `, as of ${formatInstant(asOf)}`}.`,
    ),
    item('17a', 'Estimate', `${size} p = ${p ?? 'none'}; e = ${eValue}. Answer: ${result.answer}.`),
    item(
      '17b',
      'Expectation',
      expectation == null
        ? 'Not asked.'
        : expectation.condition == null
          ? 'At the start no difference was expected.'
          : `At the start “${expectation.condition}” was expected to be better, ${expectation.strength ?? '?'} of 10.`,
    ),
    item('19', 'Harms', result.harms.map(({ at, text }) => `${at}: ${text}`).join(' ') || 'None noted.'),
    item('20', 'Limits', result.cannotRuleOut),
    item('22', 'Decision', wordsOf(events.filter(({ kind }) => kind === 'decided')) || 'None noted.'),
  ];
}

function wordsOf(events: readonly CentEvent[]): string {
  return events.map(({ at, kind, text }) => `${at}: ${kind}${text === '' ? '' : ` (${text})`}.`).join(' ');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
