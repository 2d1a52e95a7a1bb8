/** Where a total comes from: the device's own word, or computed from the samples. */
export type Origin = 'device' | 'altitude';

/** One activity of a file, without its samples. */
export type ActivityTotals = {
  readonly sport: string;
  /** True where the file does not state the sport and the speed is a runner's. */
  readonly isSportAssumed: boolean;
  readonly subSport: string | null;
  /** Null where the file does not say when it was. */
  readonly startMs: number | null;
  /** True where only the watch's wall clock is known: `startMs` is that clock, written as though it were UTC. */
  readonly isLocalClock: boolean;
  /** The offset of local time from UTC in minutes, where the file states it. */
  readonly utcOffsetMin: number | null;
  readonly distanceM: number | null;
  /** With the timer running; from start to end where the file does not tell the pauses. */
  readonly durationS: number | null;
  readonly elapsedS: number | null;
  readonly ascentM: number | null;
  readonly descentM: number | null;
  /** Descent at 0–3, 3–6, 6–10 and over 10 % down, from the altitudes; null without them. */
  readonly descentBandsM: readonly number[] | null;
  /** Where the descent comes from; null where there is none. */
  readonly descentFrom: Origin | null;
  readonly steps: number | null;
  readonly averageHeartRateBpm: number | null;
  readonly device: string | null;
  /** What the person or the device called it. */
  readonly title: string | null;
};
