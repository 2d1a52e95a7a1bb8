import type { Evidence, Timeline } from '../api/client.ts';
import { timelineData } from '../home/timeline-data.ts';
import { wallClock } from '../home/wall-clock.ts';
import type { TimeWindow } from './time-window.ts';

const HOUR_MS = 3_600_000;

/** Amounts in order of time; parallel columns. */
export type Bars = { readonly atMs: Float64Array; readonly amount: Float64Array; readonly most: number };

/** What one cause adds to each score. */
export type CauseLayer = { readonly hypothesis: string; readonly exposure: string; readonly added: Float64Array };

/** A case laid out for painting: columns in order of time on the runner's wall clock, so that what is seen is found by halving. */
export type LaidOut = {
  readonly whole: TimeWindow;
  readonly scoresMs: Float64Array;
  readonly scores: Float64Array;
  /** 0 at another time, 1 on waking, 2 remembered later. */
  readonly kinds: Uint8Array;
  readonly distancesKm: Bars;
  readonly descentsM: Bars;
  /** Pairs in rows, the most worn first; those beyond the last row share it. */
  readonly pairs: readonly string[];
  readonly wornMs: Float64Array;
  readonly wornRow: Uint8Array;
  readonly eventsMs: Float64Array;
  readonly trials: readonly { readonly fromMs: number; readonly toMs: number; readonly name: string }[];
  /** One a score, as far as it was computed; null until it is there. */
  readonly background: Float64Array | null;
  readonly causes: readonly CauseLayer[];
};

const ROWS = 5;

/**
 * Lays a case out for painting.
 *
 * @param timeline as the API gives it
 * @param evidence how its scores are made up, or null where that is not there (yet)
 * @returns null for a case without any entry
 */
export function laidOut(timeline: Timeline, evidence: Evidence | null): LaidOut | null {
  const data = timelineData(timeline, null);
  if (data.span === null) return null;
  const onWall = wallClock(timeline.timezone);
  const pairs = data.pairs.slice(0, ROWS);
  // What was computed for other scores than these would be drawn at the wrong places.
  const fits = evidence !== null && evidence.scoresMs.length === data.scores.length;
  return {
    whole: data.span,
    scoresMs: Float64Array.from(data.scores, ({ atMs }) => atMs),
    scores: Float64Array.from(data.scores, ({ score }) => score),
    kinds: Uint8Array.from(timeline.scores, ({ moment, isRemembered }) =>
      isRemembered ? 2 : moment === 'waking' ? 1 : 0,
    ),
    distancesKm: barsOf(data.distancesKm),
    descentsM: barsOf(data.descentsM),
    pairs,
    wornMs: Float64Array.from(data.shoeUses, ({ atMs }) => atMs),
    wornRow: Uint8Array.from(data.shoeUses, ({ pair }) => {
      const row = pairs.indexOf(pair);
      return row < 0 ? ROWS - 1 : row;
    }),
    eventsMs: Float64Array.from(timeline.events, ({ atMs }) => onWall(atMs)),
    trials: timeline.trials.flatMap(({ periods, windowH, question, id }) => {
      const runs = periods.map(({ runMs }) => onWall(runMs));
      if (runs.length === 0) return [];
      return [{ fromMs: Math.min(...runs), toMs: Math.max(...runs) + (windowH ?? 36) * HOUR_MS, name: question ?? id }];
    }),
    background: fits ? Float64Array.from(evidence.background) : null,
    causes: fits
      ? evidence.causes.map(({ hypothesis, exposure, added }) => ({
          hypothesis,
          exposure,
          added: Float64Array.from(added),
        }))
      : [],
  };
}

function barsOf(amounts: readonly { readonly atMs: number; readonly amount: number }[]): Bars {
  return {
    atMs: Float64Array.from(amounts, ({ atMs }) => atMs),
    amount: Float64Array.from(amounts, ({ amount }) => amount),
    most: amounts.reduce((most, { amount }) => Math.max(most, amount), 0),
  };
}

/** The first place in ascending times that is not before an instant. */
export function firstFrom(times: Float64Array, atMs: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] as number) < atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
