import type { Problem } from '#record';

/** A stretch during which the recording was stopped, half-open, milliseconds since 1970. */
export type Pause = { readonly fromMs: number; readonly untilMs: number };

/** One lap as the device marked it. */
export type Lap = {
  readonly startMs: number;
  readonly elapsedS: number | null;
  readonly timerS: number | null;
  readonly distanceM: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  readonly averageHeartRateBpm: number | null;
};

/**
 * The samples of an activity as parallel columns: one entry a sample, NaN where a sample lacks the value.
 * A column that the file never fills is absent.
 */
export type Samples = {
  /** Milliseconds since 1970; NaN for a track without times. */
  readonly timeMs: Float64Array;
  readonly latitudeDeg?: Float64Array;
  readonly longitudeDeg?: Float64Array;
  readonly altitudeM?: Float64Array;
  readonly distanceM?: Float64Array;
  readonly speedMps?: Float64Array;
  readonly heartRateBpm?: Float64Array;
  /** Steps per minute of both feet (FIT counts strides: doubled here). For rides: revolutions per minute. */
  readonly cadencePerMin?: Float64Array;
  readonly powerW?: Float64Array;
  readonly temperatureC?: Float64Array;
  readonly verticalOscillationMm?: Float64Array;
  readonly groundContactMs?: Float64Array;
  /** Share of the left foot in the ground contact of both. */
  readonly groundContactBalancePercent?: Float64Array;
  /** From one landing of a foot to the next of the same foot: two steps. */
  readonly strideLengthM?: Float64Array;
  /** Vertical oscillation in per cent of the step. */
  readonly verticalRatioPercent?: Float64Array;
};

/**
 * What the times of an activity count from when it is not UTC: `local` is the wall clock of the place, written as though it
 * were UTC, where only the watch's local time is known; `relative` is an unknown moment, such as the watch's start.
 */
export type Clock = 'local' | 'relative';

/** One activity as a watch or an app recorded it, in SI units, with nothing of its file format left. */
export type Activity = {
  /** `run`, `ride`, `hike`, `walk`, `strength`, `swim`, … or `unknown`. */
  readonly sport: string;
  /** The device's own finer word (`trail`, `treadmill`, `track`), or null. */
  readonly subSport: string | null;
  /** Null where the file does not say when it was. */
  readonly startMs: number | null;
  /** Present only where the times are not true instants. */
  readonly clock?: Clock;
  /** Difference of local time from UTC in minutes where the file states it, else null. */
  readonly utcOffsetMin: number | null;
  /** From start to end on the wall clock. */
  readonly elapsedS: number | null;
  /** With the timer running: elapsed less pauses. */
  readonly timerS: number | null;
  readonly distanceM: number | null;
  /** As the device says; null where it does not. */
  readonly ascentM: number | null;
  readonly descentM: number | null;
  /** Steps of both feet, where the file states them or its cadence gives them. */
  readonly steps: number | null;
  /** As the device says, else the mean of the samples. */
  readonly averageHeartRateBpm: number | null;
  readonly device: string | null;
  readonly name: string | null;
  readonly pauses: readonly Pause[];
  readonly laps: readonly Lap[];
  readonly samples: Samples;
};

/** What a file turned out to be, judged by its content. */
export type FileKind = 'fit' | 'gpx' | 'tcx' | 'archive' | 'unknown';

/** What was understood of a file: its activities, and its problems with their places. Both may be empty, or both filled. */
export type Reading = {
  readonly kind: FileKind;
  /** For a file that is sound and holds no activity: what it holds instead ("a workout plan", "device settings"); else null. */
  readonly holdsInstead: string | null;
  readonly activities: readonly Activity[];
  readonly problems: readonly Problem[];
};
