/** The columns of an activity that its descent is computed from: one entry a sample, NaN where a sample lacks the value. */
export type AltitudeTrack = {
  /** Metres from the start, non-decreasing but for errors. */
  readonly distanceM: Float64Array;
  readonly altitudeM: Float64Array;
  /** Milliseconds since any origin; a track without times is taken to have no pauses. */
  readonly timeMs?: Float64Array | undefined;
};

/** Descent at 0–3, 3–6, 6–10 and over 10 % down, in metres. */
export type DescentBandsM = readonly [number, number, number, number];

/** What a run climbed and descended. */
export type Relief = {
  readonly ascentM: number;
  readonly descentM: number;
  /** Sums to `descentM`. */
  readonly descentBandsM: DescentBandsM;
  /** Reversals of less than this were taken for noise, in metres. */
  readonly hysteresisM: number;
};
