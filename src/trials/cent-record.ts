import { analysedSite, type Case, caseAsOf, type Moment, type Score, scoreSeries, type Trial } from '#record';
import { wasAsAssigned } from './adherence.ts';
import { analyseTrials, contrastsOfTrial, type TrialResult } from './analyse-trials.ts';
import { askedExposure } from './asked.ts';
import type { DonePeriod } from './assigned-pairs.ts';
import { centItems } from './cent-items.ts';
import { logOfTrial } from './seal-state.ts';
import { windowsOf } from './windows.ts';

/** One item of the CENT 2015 list with what the record has to say to it. */
export type CentItem = { readonly item: string; readonly title: string; readonly text: string };

/** One period with everything that was recorded of it. */
export type CentPeriod = {
  readonly n: number;
  readonly pair: number | null;
  /** Null while it is sealed. */
  readonly assigned: string | null;
  readonly run: string | null;
  /** Whether it was done as assigned; null where the case does not tell. */
  readonly asAssigned: boolean | null;
  readonly scores: readonly { readonly at: string; readonly moment: Moment | null; readonly score: number }[];
  /** Mean score of its window; null without a score. */
  readonly mean: number | null;
};

/** Something that the log notes after the sealing. */
export type CentEvent = { readonly at: string; readonly kind: string; readonly text: string };

/** A trial's record after CENT 2015. */
export type CentRecord = {
  readonly title: string;
  readonly items: readonly CentItem[];
  readonly periods: readonly CentPeriod[];
  /** Interruptions, resumptions, changes, stops, decisions and notes, in order. */
  readonly events: readonly CentEvent[];
  readonly result: TrialResult;
};

const HOUR_MS = 3_600_000;
const NOTED = new Set(['interrupted', 'resumed', 'stopped', 'changed', 'decided', 'note']);

/**
 * A trial's record after the CENT 2015 list: what was planned, what changed, what was done, every period's data, harms and limits.
 *
 * @param given a parsed case
 * @param id the trial's id
 * @param site the site whose scores are the outcome; the complaint's first by default
 * @returns null where the case holds no such trial
 * @source vohra-2015
 */
export function centRecord(given: Case, id: string, site: string | null = null): CentRecord | null {
  const theCase = caseAsOf(given);
  const analysed = analysedSite(theCase, site);
  const at = (theCase.trials ?? []).findIndex((trial, index) => (trial.id ?? `trial ${index + 1}`) === id);
  const trial = theCase.trials?.[at];
  const result = analyseTrials(theCase, analysed)[at];
  if (trial === undefined || result === undefined) return null;
  const scores = scoreSeries(theCase, analysed);
  const periods = periodsOf(theCase, trial, scores);
  const events = (logOfTrial(trial) ?? []).flatMap(({ kind, at: noted, body }): CentEvent[] => {
    return NOTED.has(kind) ? [{ at: noted, kind, text: String(body.text ?? '') }] : [];
  });
  const { symbol } = askedExposure(theCase, trial.question ?? '');
  return {
    title: `An N-of-1 trial of ${symbol || 'an unnamed question'}`,
    items: centItems({ theCase, trial, site: analysed, symbol, periods, events, result, scores }),
    periods,
    events,
    result,
  };
}

function periodsOf(theCase: Case, trial: Trial, scores: readonly Score[]): CentPeriod[] {
  const { symbol } = askedExposure(theCase, trial.question ?? '');
  const { assignment, windowH } = contrastsOfTrial(theCase, trial, scores);
  const timed = scores.map((score) => ({ ...score, atH: score.atMs / HOUR_MS }));
  const clock = assignment.periods.map(({ fromMs, untilMs }) => {
    return { fromH: fromMs / HOUR_MS, untilH: untilMs / HOUR_MS };
  });
  const windows = windowsOf(clock, timed, windowH);
  return (trial.periods ?? []).map((period, index): CentPeriod => {
    const n = period.n ?? index + 1;
    const place = assignment.periods.findIndex((done) => done.n === n);
    const done: DonePeriod | undefined = assignment.periods[place];
    const within = windows[place]?.scores ?? [];
    const sum = within.reduce((total, { score }) => total + score, 0);
    return {
      ...{ n, pair: period.pair ?? null, assigned: period.assigned ?? null },
      run: done?.run?.start ?? period.run ?? null,
      asAssigned: done === undefined ? null : wasAsAssigned(done, symbol),
      scores: within.map(({ checkin, moment, score }) => ({
        at: theCase.checkins?.[checkin]?.at ?? '',
        moment,
        score,
      })),
      mean: within.length === 0 ? null : sum / within.length,
    };
  });
}
