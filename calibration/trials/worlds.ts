/** A world in which trials are followed: what makes a before/after comparison lie. */
export type TrialWorld = {
  readonly name: string;
  /** The promise is meant to hold within 7 points here, whether an effect fades or stays: its row rests on four times the runners. */
  readonly isPromised?: boolean;
  /** Points by which the pain is worse when the diary begins than when it has healed. */
  readonly healing?: number;
  /** Standard deviation of a slow drift, in points. */
  readonly driftSd?: number;
  /** Amplitude of a weekly rhythm, in points. */
  readonly weekly?: number;
  /** The runner skips runs when it hurts. */
  readonly avoids?: boolean;
  /** The runner puts a run off when it hurts and this condition is due, though it does nothing. */
  readonly shuns?: 'a' | 'b';
  /** The runner runs on the same weekdays every week. */
  readonly weekdays?: boolean;
  /** Scores go missing more often on good days. */
  readonly missingWhenGood?: boolean;
  /** The level of the pain; drawn between 2 and 3.8 where it is not fixed. */
  readonly level?: number;
  /** How a run's effect goes: halved every `halfLifeH`, the same for 36 hours and then gone, or at its most 30 hours after the run. */
  readonly shape?: 'fading' | 'flat' | 'delayed';
  /** Hours in which a fading effect halves; drawn around a day where it is not fixed. */
  readonly halfLifeH?: number;
  /** Hours of a rhythm's period, where it is not a week: shifts. */
  readonly cycleH?: number;
  /** Correlation time of the swings, in hours; drawn between 12 and 96 where it is not fixed. */
  readonly swingH?: number;
  /** Points by which everything is worse from the trial's tenth day on. */
  readonly jump?: number;
  /** Points by which everything is worse in a flare: for a week, from the trial's tenth day on. */
  readonly flare?: number;
  /** The moments at which the runner checks in; all three where it is left out. */
  readonly moments?: readonly ('waking' | 'after-run' | 'evening')[];
  /** Steps in which scores are given; 1 where it is left out. */
  readonly step?: number;
};

/** The worlds of docs/trials.md. */
export const TRIAL_WORLDS: readonly TrialWorld[] = [
  { name: 'steady', isPromised: true },
  { name: 'heals by itself', isPromised: true, healing: 3 },
  { name: 'drifts', isPromised: true, driftSd: 1.5 },
  { name: 'cycles weekly', isPromised: true, weekly: 1 },
  { name: 'avoids runs when it hurts', isPromised: true, avoids: true },
  { name: 'puts off the second condition when it hurts', shuns: 'b' },
  { name: 'puts off the first condition when it hurts', shuns: 'a' },
  { name: 'cycles weekly, runs on set weekdays', weekly: 1, weekdays: true },
  { name: 'scores missing on good days', missingWhenGood: true },
  { name: 'mostly free of pain', level: 0.3 },
  { name: 'cycles every five days', weekly: 1, cycleH: 120 },
  { name: 'swings that last five days', swingH: 120 },
  { name: 'worse from the tenth day on', jump: 2 },
  { name: 'a flare in mid-trial', flare: 3 },
  { name: 'scores in the evening only', moments: ['evening'] },
  { name: 'scores in the evening only, missing on good days', moments: ['evening'], missingWhenGood: true },
  { name: 'scores in steps of two', step: 2 },
  { name: 'mostly free of pain, scores in steps of two', level: 0.3, step: 2 },
  { name: 'effect flat for 36 hours', isPromised: true, shape: 'flat' },
  { name: 'heals by itself, effect flat for 36 hours', isPromised: true, healing: 3, shape: 'flat' },
  { name: 'drifts, effect flat for 36 hours', isPromised: true, driftSd: 1.5, shape: 'flat' },
  { name: 'cycles weekly, effect flat for 36 hours', isPromised: true, weekly: 1, shape: 'flat' },
  { name: 'avoids runs when it hurts, effect flat for 36 hours', isPromised: true, avoids: true, shape: 'flat' },
  { name: 'effect halved in 8 hours', halfLifeH: 8 },
  { name: 'effect halved in 48 hours', halfLifeH: 48 },
  { name: 'effect at its most after 30 hours', shape: 'delayed' },
];
