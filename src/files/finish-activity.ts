import type { Activity, Lap, Pause } from './activity.ts';
import { countSteps, isOnFoot, stepsFromCadence } from './cadence.ts';
import { fillDistance } from './ground-distance.ts';
import { isPlausibleTime } from './instant.ts';
import type { ProblemLog } from './problem-log.ts';
import { COLUMN, type SampleColumns } from './sample-columns.ts';
import { orderByTime } from './time-order.ts';

/** An activity as a format's reader leaves it: what the file itself states, null for the rest, and the samples as written. */
export type ActivityDraft = Pick<
  Activity,
  | 'sport'
  | 'subSport'
  | 'startMs'
  | 'utcOffsetMin'
  | 'elapsedS'
  | 'timerS'
  | 'distanceM'
  | 'ascentM'
  | 'descentM'
  | 'steps'
  | 'averageHeartRateBpm'
  | 'device'
  | 'name'
> & {
  readonly pauses: readonly Pause[];
  readonly laps: readonly Lap[];
  /** Cadence as in the file: strides, revolutions or strokes. */
  readonly columns: SampleColumns;
  /** Rows that begin a new stretch, ascending. */
  readonly gapRows: readonly number[];
  /** True where the reader knows that the times are local, not UTC. */
  readonly isLocalClock: boolean;
  /** Where the activity stands in its file, for problems: `byte 36`, `line 12`. */
  readonly place: string;
};

/**
 * Completes an activity the same way for every format: samples in order of time, missing values NaN, cadence in steps,
 * distance from positions, and the totals that the file does not state.
 *
 * @param draft what the file states
 * @param problems takes what is wrong with the times
 */
export function finishActivity(draft: ActivityDraft, problems: ProblemLog): Activity {
  const { columns, gapRows, dropped } = orderByTime(draft.columns, draft.gapRows);
  if (dropped > 0) {
    problems.add(draft.place, `${dropped} samples with times far from all others`, 'times of one activity');
  }
  blankZeroHeartRate(columns);
  fillDistance(columns, gapRows);
  const samples = columns.finish();
  if (samples.cadencePerMin !== undefined) countSteps(samples.cadencePerMin, draft.sport);

  const firstMs = firstValue(samples.timeMs);
  const lastMs = lastValue(samples.timeMs);
  const spanS = lastMs === null || firstMs === null ? null : (lastMs - firstMs) / 1000;
  const startMs = draft.startMs ?? firstMs;
  const isDated = startMs !== null && isPlausibleTime(startMs);
  if (startMs === null) {
    problems.add(draft.place, 'an activity without times', 'a time for each sample');
  } else if (!isDated) {
    problems.add(
      draft.place,
      `a start on ${dateOf(startMs)}`,
      'a date between 1990 and 2100, from a clock that was set',
    );
  }

  const elapsedS = draft.elapsedS ?? (draft.timerS === null ? spanS : Math.max(spanS ?? 0, draft.timerS));
  const stoppedS = draft.pauses.reduce((sum, pause) => sum + (pause.untilMs - pause.fromMs) / 1000, 0);
  const timerS = draft.timerS ?? (elapsedS === null ? null : Math.max(0, elapsedS - stoppedS));
  const stepsPerMin = isOnFoot(draft.sport) ? samples.cadencePerMin : undefined;
  return {
    sport: draft.sport,
    subSport: draft.subSport,
    startMs: isDated ? startMs : null,
    ...(isDated && !draft.isLocalClock ? {} : { clock: isDated ? 'local' : 'relative' }),
    utcOffsetMin: draft.utcOffsetMin,
    // Some devices round the two apart; the wall clock cannot run for less than the timer.
    elapsedS: elapsedS === null ? null : Math.max(elapsedS, timerS ?? 0),
    timerS,
    distanceM: draft.distanceM ?? (samples.distanceM === undefined ? null : lastValue(samples.distanceM)),
    ascentM: draft.ascentM,
    descentM: draft.descentM,
    steps:
      draft.steps ?? (stepsPerMin === undefined ? null : stepsFromCadence(samples.timeMs, stepsPerMin, draft.pauses)),
    averageHeartRateBpm:
      draft.averageHeartRateBpm ?? (samples.heartRateBpm === undefined ? null : meanOf(samples.heartRateBpm)),
    device: draft.device,
    name: draft.name,
    pauses: draft.pauses,
    laps: draft.laps,
    samples,
  };
}

/** A heart that does not beat is a sensor that was not there. */
function blankZeroHeartRate(columns: SampleColumns): void {
  const heartRate = columns.data[COLUMN.heartRateBpm];
  if (heartRate === undefined) return;
  for (let row = 0; row < columns.rows; row += 1) {
    if ((heartRate[row] as number) <= 0) heartRate[row] = Number.NaN;
  }
}

function firstValue(column: Float64Array): number | null {
  for (const value of column) if (!Number.isNaN(value)) return value;
  return null;
}

function lastValue(column: Float64Array): number | null {
  for (let row = column.length - 1; row >= 0; row -= 1) {
    if (!Number.isNaN(column[row])) return column[row] as number;
  }
  return null;
}

function meanOf(column: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] as number;
    if (Number.isNaN(value)) continue;
    sum += value;
    count += 1;
  }
  return sum / count;
}

function dateOf(timeMs: number): string {
  const date = new Date(timeMs);
  return Number.isNaN(date.getTime()) ? 'no possible date' : date.toISOString().slice(0, 10);
}
