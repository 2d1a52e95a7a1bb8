/** `culprit-plan/1`: a trial as it was drawn, or why none can be. */
export type Plan = {
  readonly format: 'culprit-plan/1';
  /** What the trial asks: `shoe:b`, `descent`, a hypothesis's exposure. */
  readonly question: string;
  readonly feasible: boolean;
  /** Why not; null for a feasible plan. */
  readonly reason: { readonly code: string; readonly text: string } | null;
  /** Null where nothing could be drawn. */
  readonly design: PlanDesign | null;
  readonly periods: readonly PlanPeriod[];
  readonly expectedDays: number | null;
  /** The smallest two-sided p that all pairs can reach: 2/2ⁿ for n pairs. */
  readonly smallestP: number | null;
  readonly power: readonly PlanPower[];
  readonly stopRules: readonly StopRule[];
  /** Questions that cost less and could be answered first. */
  readonly cheaper: readonly { readonly question: string; readonly because: string }[];
};

/** What is compared, how often, and over which window. */
export type PlanDesign = {
  readonly unit: string;
  readonly conditions: readonly string[];
  readonly pairs: number;
  /** Scores this many hours after each run count. */
  readonly windowH: number;
  readonly seed: number;
};

/** One period: `n` counts from 1, `pair` likewise. */
export type PlanPeriod = { readonly n: number; readonly pair: number; readonly assigned: string };

/** The chance of `follows` when every pair is done and the conditions differ by `points` on average over the window. */
export type PlanPower = { readonly points: number; readonly power: number };

/** When the trial ends before its last pair. */
export type StopRule = { readonly code: string; readonly text: string };
