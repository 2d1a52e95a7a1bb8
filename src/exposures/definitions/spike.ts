import { runsOf, type SessionDefinition, type SessionReading } from '../definition.ts';
import type { Diary } from '../diary.ts';

const WINDOW_DAYS = 30;
const WINDOW_MS = WINDOW_DAYS * 86_400_000;

function read({ runs }: Diary): SessionReading {
  const firstMs = runs[0]?.fromMs ?? 0;
  const doses = new Map<number, number | null>();
  let oldest = 0;
  for (const [index, { run, fromMs }] of runs.entries()) {
    while ((runs[oldest]?.fromMs ?? fromMs) < fromMs - WINDOW_MS) oldest += 1;
    const before = runs.slice(oldest, index);
    const longestM = before.reduce((longest, each) => Math.max(longest, each.run.distanceM ?? 0), 0);
    const isBaselineKnown = fromMs - firstMs >= WINDOW_MS && before.every((each) => each.run.distanceM != null);
    // Runs that nobody recorded can only have made the longest longer: no excess over the recorded ones is no excess.
    if (run.distanceM != null && run.distanceM <= longestM) doses.set(fromMs, 0);
    else if (run.distanceM != null && isBaselineKnown) doses.set(fromMs, (run.distanceM - longestM) / 1000);
    else doses.set(fromMs, null);
  }
  const historyDays = Math.floor(((runs.at(-1)?.fromMs ?? firstMs) - firstMs) / 86_400_000);
  return {
    doseOf: ({ fromMs }) => doses.get(fromMs) ?? null,
    remarks:
      runs.length > 0 && historyDays < WINDOW_DAYS
        ? [
            `The longest run of the ${WINDOW_DAYS} days before is not known: the runs on record span ${historyDays} days.`,
          ]
        : [],
  };
}

/**
 * How far a run went beyond the longest of the 30 days before, in km: `max(0, d − max d of [t − 30 days, t))`.
 *
 * In the first 30 days on record the baseline is unknown, and so is every excess over the runs on record: a runner of two weeks gets no green
 * light. A run that is no longer than one before it has no excess whatever was not recorded.
 *
 * @source frandsen-2025 more than 10 % beyond the longest run of 30 days: overuse injury 1.5 to 2.3 times as frequent (observational)
 */
export const spike: SessionDefinition = {
  symbol: 'spike',
  label: 'running much further than before',
  unit: 'km',
  kind: 'session',
  validity: 'derived',
  sources: ['frandsen-2025'],
  partOf: null,
  assumes: [],
  needs: 'a known longest run before it',
  sessionsOf: runsOf,
  read,
};
