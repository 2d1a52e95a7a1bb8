import type { Habits } from './habits.ts';

/** A cause at work in a world: so many points at its strongest hour for one unit dose. */
export type Cause = {
  readonly exposure: 'distance' | 'descent' | 'shoe:b' | 'standing' | 'walking' | 'short-sleep' | 'desk';
  /** Dose that gives `points` at its strongest. */
  readonly unitDose: number;
  readonly shape: 'immediate' | 'delayed' | 'long-tailed' | 'plateau';
  /** Only what goes beyond this dose acts; default 0. */
  readonly beyond?: number;
};

/** A simulated world: what causes the pain, and what makes the truth hard to see. */
export type World = {
  readonly name: string;
  readonly causes: readonly Cause[];
  /** Pain heals by itself: points lost over the diary. */
  readonly healing?: number;
  /** Amplitude of a weekly rhythm of the score itself, in points. */
  readonly weekly?: number;
  /** The runner skips runs when it hurts. */
  readonly avoids?: boolean;
  /** Scores go missing more often on good days. */
  readonly missingWhenGood?: boolean;
  /** Pair B is bought when the pain is at its worst, after which it heals. */
  readonly boughtAtWorst?: boolean;
  /** Hills only come with long runs. */
  readonly hillsOnlyLong?: boolean;
  /** Scores only these steps. */
  readonly coarseStep?: number;
  /** Painkillers are taken on bad mornings, and recorded. */
  readonly painkillers?: boolean;
  /** Days of illness, recorded, which hurt by themselves and keep from running. */
  readonly ill?: boolean;
  /** Something acts that nobody writes down, mostly at weekends: points at its strongest. */
  readonly unrecorded?: number;
  /** Habits that this world fixes, instead of drawing them. */
  readonly habits?: Partial<Habits>;
  /** Mostly free of pain: the level lies under the floor. */
  readonly floor?: boolean;
};

const DISTANCE: Cause = { exposure: 'distance', unitDose: 10, shape: 'immediate' };
const DESCENT: Cause = { exposure: 'descent', unitDose: 180, shape: 'immediate' };
const SHOE: Cause = { exposure: 'shoe:b', unitDose: 8, shape: 'immediate' };
const STANDING: Cause = { exposure: 'standing', unitDose: 220, shape: 'immediate' };
const WALKING: Cause = { exposure: 'walking', unitDose: 9, shape: 'immediate' };
const SLEEP: Cause = { exposure: 'short-sleep', unitDose: 1.5, shape: 'immediate' };
const DESK: Cause = { exposure: 'desk', unitDose: 350, shape: 'immediate' };

/** The worlds of the calibration ledger. */
export const WORLDS: readonly World[] = [
  { name: 'nothing', causes: [] },
  { name: 'distance', causes: [DISTANCE] },
  { name: 'descent', causes: [DESCENT] },
  { name: 'shoe', causes: [SHOE] },
  { name: 'standing only', causes: [STANDING] },
  { name: 'walking', causes: [WALKING] },
  { name: 'short sleep', causes: [SLEEP] },
  { name: 'desk', causes: [DESK] },
  { name: 'two causes', causes: [DESCENT, STANDING] },
  { name: 'delayed', causes: [{ ...DESCENT, shape: 'delayed' }] },
  { name: 'long-tailed', causes: [{ ...STANDING, shape: 'long-tailed' }] },
  { name: 'plateau', causes: [{ ...DISTANCE, shape: 'plateau' }] },
  { name: 'beyond a threshold', causes: [{ ...DISTANCE, unitDose: 6, beyond: 7 }] },
  { name: 'weekly rhythm', causes: [DESCENT], weekly: 0.8 },
  { name: 'weekly rhythm, nothing', causes: [], weekly: 0.8 },
  { name: 'heals', causes: [STANDING], healing: 2.5 },
  { name: 'heals, nothing', causes: [], healing: 2.5 },
  { name: 'shoes bought at the worst', causes: [], healing: 2.5, boughtAtWorst: true },
  { name: 'avoids running', causes: [DESCENT], avoids: true },
  { name: 'avoids running, nothing', causes: [], avoids: true },
  { name: 'missing when good', causes: [DESCENT], missingWhenGood: true },
  { name: 'missing when good, nothing', causes: [], missingWhenGood: true },
  { name: 'coarse scores', causes: [DESCENT], coarseStep: 2 },
  { name: 'mostly free of pain', causes: [DESCENT], floor: true },
  { name: 'mostly free of pain, nothing', causes: [], floor: true },
  { name: 'hills only on long runs', causes: [DESCENT], hillsOnlyLong: true },
  { name: 'hills in step with distance', causes: [DESCENT], habits: { hillsInStep: true } },
  { name: 'painkillers on bad days', causes: [DESCENT], painkillers: true },
  { name: 'painkillers on bad days, nothing', causes: [], painkillers: true },
  { name: 'ill for days', causes: [STANDING], ill: true },
  { name: 'an unrecorded cause', causes: [], unrecorded: 1.6 },
  { name: 'an unrecorded cause beside', causes: [STANDING], unrecorded: 1.6 },
];
