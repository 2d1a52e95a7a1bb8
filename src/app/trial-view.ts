import { type Case, localDate, parseInstant, type Trial } from '#record';
import type { CaseDocument } from '#store';
import { type CentEvent, type CentPeriod, centRecord, type TrialResult } from '#trials';
import { sealedTrial } from './trial-steps.ts';

/** A trial as its page shows it: only what was revealed, never the seed or the secret. */
export type TrialView = {
  readonly id: string;
  readonly question: string;
  readonly unit: string;
  readonly windowH: number;
  /** The two conditions, the one asked about second; `inWords` as it was told when the trial began. */
  readonly conditions: readonly { readonly id: string; readonly inWords: string }[];
  readonly expectation: Trial['expectation'];
  /** Whether the app keeps it: sealed, with its log, so that it can go on here. */
  readonly isKept: boolean;
  readonly begunAt: string | null;
  readonly seal: string | null;
  readonly periods: readonly CentPeriod[];
  /** What was revealed and not done yet. */
  readonly due: { readonly n: number; readonly assigned: string } | null;
  /** Whether the next period may begin: a run at any time, a day or a night once the last one's date is past. */
  readonly isNextDue: boolean;
  readonly events: readonly CentEvent[];
  readonly result: TrialResult;
};

/**
 * The trials of a case, the one begun last first.
 *
 * @param theCase the parsed document
 * @param document the case as it is stored
 * @param nowMs the host's clock: decides whether a new day has begun
 */
export function trialViews(theCase: Case, document: CaseDocument, nowMs: number): readonly TrialView[] {
  const views = (theCase.trials ?? []).flatMap((trial, index): TrialView[] => {
    const id = trial.id ?? `trial ${index + 1}`;
    const record = centRecord(theCase, id);
    if (record === null) return [];
    const { periods, events, result } = record;
    const sealed = sealedTrial(document, id);
    const first = sealed?.log[0];
    const told = first?.body.inWords;
    const due = (trial.periods ?? []).find(({ assigned, run }) => assigned != null && run == null);
    return [
      {
        ...{ id, question: trial.question ?? '', unit: trial.unit ?? 'run', windowH: trial.windowH ?? 36 },
        conditions: (trial.conditions ?? []).map((condition, place) => {
          return { id: condition, inWords: (Array.isArray(told) ? told[place] : null) ?? condition };
        }),
        expectation: trial.expectation ?? null,
        ...{ isKept: sealed !== null, begunAt: first?.at ?? null, seal: sealed?.seal ?? null },
        periods,
        due: due?.n == null || due.assigned == null ? null : { n: due.n, assigned: due.assigned },
        isNextDue: trial.unit === 'run' || isNewDay(theCase, periods, nowMs),
        ...{ events, result },
      },
    ];
  });
  return views.toReversed();
}

function isNewDay(theCase: Case, periods: readonly CentPeriod[], nowMs: number): boolean {
  const zone = theCase.timezone ?? 'UTC';
  const done = periods.flatMap(({ run }) => (run === null ? [] : (parseInstant(run) ?? [])));
  return done.every((atMs) => localDate(atMs, zone) < localDate(nowMs, zone));
}
