/** A world in which trials are followed: what makes a before/after comparison lie. */
export type TrialWorld = {
  readonly name: string;
  /** Points by which the pain is worse when the diary begins than when it has healed. */
  readonly healing?: number;
  /** Standard deviation of a slow drift, in points. */
  readonly driftSd?: number;
  /** Amplitude of a weekly rhythm, in points. */
  readonly weekly?: number;
  /** The runner skips runs when it hurts. */
  readonly avoids?: boolean;
  /** The runner puts a run off when it hurts and the second condition is due, though the condition does nothing. */
  readonly shunsSecond?: boolean;
  /** Scores go missing more often on good days. */
  readonly missingWhenGood?: boolean;
  /** The level of the pain; drawn between 2 and 3.8 where it is not fixed. */
  readonly level?: number;
  /** How a run's effect goes: halved every `halfLifeH` (drawn around a day), or the same for 36 hours and then gone. */
  readonly shape?: 'fading' | 'flat';
};

/** The worlds of docs/trials.md. */
export const TRIAL_WORLDS: readonly TrialWorld[] = [
  { name: 'steady' },
  { name: 'heals by itself', healing: 3 },
  { name: 'drifts', driftSd: 1.5 },
  { name: 'cycles weekly', weekly: 1 },
  { name: 'avoids runs when it hurts', avoids: true },
  { name: 'puts off the second condition when it hurts', shunsSecond: true },
  { name: 'scores missing on good days', missingWhenGood: true },
  { name: 'mostly free of pain', level: 0.3 },
  { name: 'effect flat for 36 hours', shape: 'flat' },
];
