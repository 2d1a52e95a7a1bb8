import { dangerSigns } from '#knowledge';
import { addDays, type Case, formatInstant, localDate, parseInstant, type Score, type StopRule } from '#record';
import { screen } from '#triage';

/** Something that ends a trial before its last pair. */
export type Harm = {
  readonly code: 'score-7' | 'rise-3' | 'danger-sign';
  /** When it was noted. */
  readonly at: string;
  readonly text: string;
};

/** A score at which a trial stops. */
export const HIGHEST_SCORE = 7;
const RISE = 3;
const BASELINE_MS = 14 * 86_400_000;

/** When a trial ends before its last pair, in words for the runner; the same for every trial. */
export const STOP_RULES: readonly StopRule[] = [
  { code: 'score-7', text: `Stop when a score reaches ${HIGHEST_SCORE}.` },
  {
    code: 'rise-3',
    text: `Stop when two mornings running are ${RISE} points or more above what they were before the trial.`,
  },
  { code: 'danger-sign', text: 'Stop at any danger sign, and do what it says first.' },
  { code: 'evidence', text: 'You may stop when the e-value reaches 20; you may look as often as you like.' },
];

/**
 * The harms of a stretch of a trial: a score of 7 or more, two mornings running 3 points above the baseline, a danger sign.
 *
 * The baseline is the median waking score of the fortnight before the trial; without one that rule is silent.
 *
 * @param theCase the case, cut at its `asOf`
 * @param scores the site's scores in order of time
 * @param startMs the trial's first run: what the baseline is before
 * @param fromMs, untilMs the stretch that is looked at: the trial, or what follows its last resumption
 * @returns harms in order of time, each rule's first alone
 */
export function harmsOf(
  theCase: Case,
  scores: readonly Score[],
  startMs: number,
  fromMs: number,
  untilMs: number,
): readonly Harm[] {
  const within = scores.filter(({ atMs }) => atMs >= fromMs && atMs <= untilMs);
  const high = within.find(({ score }) => score >= HIGHEST_SCORE);
  const found: (Harm | null)[] = [
    high === undefined
      ? null
      : { code: 'score-7', at: formatInstant(high.atMs), text: `A score of ${high.score} during the trial.` },
    riseOf(theCase, scores, within, startMs),
    dangerOf(theCase, fromMs, untilMs),
  ];
  return found.filter((harm) => harm !== null).sort((one, other) => (one.at < other.at ? -1 : 1));
}

function riseOf(theCase: Case, scores: readonly Score[], within: readonly Score[], startMs: number): Harm | null {
  const isMorning = ({ moment }: Score) => moment === 'waking';
  const before = scores
    .filter((score) => isMorning(score) && score.atMs < startMs && score.atMs >= startMs - BASELINE_MS)
    .map(({ score }) => score)
    .sort((one, other) => one - other);
  const baseline = before[before.length >> 1];
  if (baseline === undefined) return null;
  const zone = theCase.timezone ?? 'UTC';
  const risen = within.filter((score) => isMorning(score) && score.score >= baseline + RISE);
  const dates = new Set(risen.map(({ atMs }) => localDate(atMs, zone)));
  const second = risen.find(({ atMs }) => dates.has(addDays(localDate(atMs, zone), -1)));
  if (second === undefined) return null;
  const text = `Two mornings running ${RISE} points or more above ${baseline}, the median of the fortnight before.`;
  return { code: 'rise-3', at: formatInstant(second.atMs), text };
}

/** A danger sign that was raised in the stretch and still stands. */
function dangerOf(theCase: Case, fromMs: number, untilMs: number): Harm | null {
  const standing = new Set(screen(theCase).items.map(({ id }) => id));
  const signs = dangerSigns.filter(({ id }) => standing.has(id));
  for (const { question, answer, at } of theCase.answers ?? []) {
    const sign = signs.find(({ id }) => id.toUpperCase() === question?.trim().toUpperCase());
    const atMs = at == null ? null : parseInstant(at);
    if (sign === undefined || atMs === null || atMs < fromMs || atMs > untilMs) continue;
    if (answer === 'yes' || (answer === 'not-sure' && sign.tier !== 'soon')) {
      return {
        code: 'danger-sign',
        at: formatInstant(atMs),
        text: `The danger sign ${sign.id} was answered ${answer}.`,
      };
    }
  }
  return null;
}
