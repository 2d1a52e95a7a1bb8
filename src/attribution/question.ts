import type { Exposure } from '#exposures';

/** Moments at which a score can be given, in the order of `Scores.moment`. */
export const MOMENTS = ['waking', 'before-run', 'after-run', 'evening', 'other'] as const;

/** One series of scores of one site, in order of time. */
export type Scores = {
  /** Milliseconds since 1970, non-decreasing. */
  readonly atMs: Float64Array;
  /** 0–10. */
  readonly score: Float64Array;
  /** Index into `MOMENTS`. */
  readonly moment: Uint8Array;
};

/** An exposure with the direction in which it is claimed to act. */
export type Suspect = { readonly exposure: Exposure; readonly claim: 'worsens' | 'relieves' };

/**
 * What attribution is asked: which of these exposures do these scores follow?
 *
 * `adjustments` are exposures that are accounted for and never accused (painkillers, illness, other sports). `suspects` may be empty.
 * Attribution knows each exposure only as doses over time: nothing here depends on what an exposure is called.
 */
export type Question = {
  readonly scores: Scores;
  readonly suspects: readonly Suspect[];
  readonly adjustments: readonly Exposure[];
  /** Offset of the runner's local time from UTC at the diary's start, in hours: places the week's rhythm; default 0. */
  readonly utcOffsetH?: number;
};
