import type { Timeline } from '../api/client.ts';
import type { Amount, ScorePoint, ShoeUse } from '../figures/index.ts';
import { type WallClock, wallClock } from './wall-clock.ts';

const DAY_MS = 86_400_000;
/** A single day would be drawn as a wall. */
const LEAST_DAYS = 7;

/** A run as the timeline shows it; unknown is null. */
export type ShownRun = {
  readonly atMs: number;
  readonly distanceM: number | null;
  readonly descentM: number | null;
  readonly pair: string | null;
};

/** A case laid out in time, on the runner's wall clock. */
export type TimelineData = {
  readonly scores: readonly ScorePoint[];
  readonly runs: readonly ShownRun[];
  readonly distancesKm: readonly Amount[];
  readonly descentsM: readonly Amount[];
  readonly shoeUses: readonly ShoeUse[];
  /** Labels of the pairs worn, the most worn first. */
  readonly pairs: readonly string[];
  /** A day's totals that the leading cause is measured by, where it is not measured by runs. */
  readonly doses: readonly Amount[];
  /** The day of the first entry and the end of the day of the last, a week at least; null without any entry. */
  readonly span: { readonly fromMs: number; readonly toMs: number } | null;
};

/**
 * Puts a timeline on the runner's wall clock and sorts it by picture.
 * @param timeline as the API gives it
 * @param lead the exposure that the answer names, or null
 * @returns other sports than running are left out
 */
export function timelineData(timeline: Timeline, lead: string | null): TimelineData {
  const onWall = wallClock(timeline.timezone);
  const scores = timeline.scores.map(({ atMs, score, moment }) => ({
    atMs: onWall(atMs),
    score,
    waking: moment === 'waking',
  }));
  const runs = shownRuns(timeline, onWall);
  const shoeUses = runs.flatMap(({ atMs, pair }) => (pair === null ? [] : [{ atMs, pair }]));
  return {
    scores,
    runs,
    distancesKm: runs.flatMap(({ atMs, distanceM }) =>
      distanceM === null ? [] : [{ atMs, amount: distanceM / 1000 }],
    ),
    descentsM: runs.flatMap(({ atMs, descentM }) => (descentM === null ? [] : [{ atMs, amount: descentM }])),
    shoeUses,
    pairs: byUse(shoeUses),
    doses: lead === null ? [] : dailyDoses(timeline, lead),
    span: spanOf([...scores, ...runs].map(({ atMs }) => atMs)),
  };
}

function shownRuns(timeline: Timeline, onWall: WallClock): ShownRun[] {
  const labels = new Map(timeline.shoes.map(({ id, label }) => [id, label]));
  return timeline.runs
    .filter((run) => run.sport === 'run')
    .map(({ startMs, distanceM, descentM, shoe }) => ({
      atMs: onWall(startMs),
      distanceM,
      descentM,
      pair: shoe === null ? null : (labels.get(shoe) ?? shoe),
    }));
}

function byUse(uses: readonly ShoeUse[]): string[] {
  const counts = new Map<string, number>();
  for (const { pair } of uses) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([pair]) => pair);
}

/** What a day held of an exposure that is measured by the day; drawn at noon. */
function dailyDoses(timeline: Timeline, exposure: string): Amount[] {
  const ofDay: Record<string, (day: Timeline['days'][number]) => number | null> = {
    standing: (day) => day.standingMin,
    walking: (day) => (day.walkingM === null ? null : day.walkingM / 1000),
    desk: (day) => day.deskMin,
    'short-sleep': (day) => (day.sleepMin === null ? null : Math.max(0, 7 - day.sleepMin / 60)),
  };
  const amountOf = ofDay[exposure];
  if (amountOf === undefined) return [];
  return timeline.days.flatMap((day) => {
    const amount = amountOf(day);
    return amount === null ? [] : [{ atMs: Date.parse(day.date) + DAY_MS / 2, amount }];
  });
}

function spanOf(timesMs: readonly number[]): TimelineData['span'] {
  if (timesMs.length === 0) return null;
  const first = timesMs.reduce((a, b) => Math.min(a, b));
  const last = timesMs.reduce((a, b) => Math.max(a, b));
  const toMs = (Math.floor(last / DAY_MS) + 1) * DAY_MS;
  return { fromMs: Math.min(Math.floor(first / DAY_MS) * DAY_MS, toMs - LEAST_DAYS * DAY_MS), toMs };
}
