import type { Random } from '#math';

/** What a simulated runner does on one day, before any pain has a say. */
export type PlannedDay = {
  readonly run: {
    readonly startH: number;
    readonly distanceM: number;
    readonly durationS: number;
    readonly descentM: number;
    readonly shoe: string;
  } | null;
  readonly standingMin: number;
  readonly standingStartH: number;
  readonly walkingM: number;
  readonly walkingStartH: number;
  readonly deskMin: number;
  readonly sleepMin: number;
};

/** How a simulated runner lives: drawn once a runner. */
export type Habits = {
  /** Chance of a run on each day of the week, Sunday first. */
  readonly runChance: readonly number[];
  readonly easyKm: number;
  readonly longKm: number;
  /** Metres of descent a kilometre on hilly routes, and the chance that a route is hilly. */
  readonly hillMPerKm: number;
  readonly hillyChance: number;
  /** When true hills come only with long runs. */
  readonly hillsOnlyLong: boolean;
  /** When true every route falls by the same metres a kilometre, long or short. */
  readonly hillsInStep: boolean;
  readonly shoeBChance: number;
  /** Day on which pair B is bought; −1 when it was always there. */
  readonly shoeBFromDay: number;
  /** Chance of long standing on each day of the week, Sunday first. */
  readonly standChance: readonly number[];
  /** Chance of much walking, and what long standing adds to it. */
  readonly walkChance: number;
  readonly walkWhenStanding: number;
};

/** Draws a runner's habits. */
export function drawHabits(random: Random): Habits {
  const runsAWeek = 2.6 + 1.6 * random.uniform();
  const weights = [1.5, 0.4, 1, 0.8, 1, 0.3, 1.1];
  const total = weights.reduce((a, b) => a + b, 0);
  return {
    runChance: weights.map((w) => Math.min(0.95, (w / total) * runsAWeek)),
    easyKm: 5.5 + 4 * random.uniform(),
    longKm: 12 + 6 * random.uniform(),
    hillMPerKm: 18 + 10 * random.uniform(),
    hillyChance: 0.4 + 0.2 * random.uniform(),
    hillsOnlyLong: false,
    hillsInStep: false,
    shoeBChance: 0.35 + 0.3 * random.uniform(),
    shoeBFromDay: -1,
    standChance: Array(7).fill(0.4),
    walkChance: 0.35,
    walkWhenStanding: 0,
  };
}

/**
 * Changes habits to those of people who live otherwise: fixed running days, shifts, work on their feet, walks that come with standing.
 *
 * @param habits as `drawHabits` gives them
 */
export function varyHabits(habits: Habits, random: Random): Habits {
  const kind = random.uniform();
  const fixedDays = [0.9, 0.04, 0.9, 0.04, 0.85, 0.04, 0.15];
  const runsAWeek = habits.runChance.reduce((a, b) => a + b, 0);
  const runChance = kind < 0.3 ? fixedDays : kind < 0.5 ? Array(7).fill(runsAWeek / 7) : habits.runChance;
  const work = random.uniform();
  const onFeet = [0.15, 0.6, 0.6, 0.6, 0.6, 0.6, 0.2];
  return {
    ...habits,
    runChance,
    easyKm: habits.easyKm * Math.exp(0.25 * random.normal()),
    hillyChance: Math.min(0.8, Math.max(0.15, habits.hillyChance + 0.2 * random.normal())),
    shoeBChance: Math.min(0.85, Math.max(0.15, habits.shoeBChance + 0.15 * random.normal())),
    standChance: work < 0.3 ? onFeet : work < 0.5 ? Array(7).fill(0.2) : habits.standChance,
    walkWhenStanding: random.uniform() < 0.3 ? 0.35 : 0,
  };
}

/**
 * Draws the plan of one day.
 *
 * @param weekday 0 for Sunday
 * @param ownsB whether pair B is there
 */
export function planDay(weekday: number, ownsB: boolean, habits: Habits, random: Random): PlannedDay {
  const runs = random.uniform() < (habits.runChance[weekday] as number);
  const long = weekday === 0 ? random.uniform() < 0.75 : random.uniform() < 0.06;
  const distanceKm = (long ? habits.longKm : habits.easyKm) * Math.exp(0.22 * random.normal());
  const hilly = habits.hillsOnlyLong ? long : random.uniform() < habits.hillyChance;
  const chanced = hilly ? habits.hillMPerKm * Math.exp(0.25 * random.normal()) : 2 + 2 * random.uniform();
  const descentPerKm = habits.hillsInStep ? habits.hillMPerKm : chanced;
  const morning = weekday === 0 || weekday === 6 ? random.uniform() < 0.6 : random.uniform() < 0.15;
  const startH = (morning ? 9 : 18) + random.uniform() * 0.8;
  const paceSPerKm = 340 + 35 * random.normal();
  const shoe = ownsB && random.uniform() < habits.shoeBChance ? 'b' : 'a';
  const standsMuch = random.uniform() < (habits.standChance[weekday] as number);
  const walksMuch = random.uniform() < habits.walkChance + (standsMuch ? habits.walkWhenStanding : 0);
  return {
    run: runs
      ? {
          startH,
          distanceM: Math.round(distanceKm * 1000),
          durationS: Math.round(distanceKm * Math.max(240, paceSPerKm)),
          descentM: Math.round(distanceKm * descentPerKm),
          shoe,
        }
      : null,
    standingMin: Math.round(standsMuch ? 150 + 150 * random.uniform() : 20 + 50 * random.uniform()),
    standingStartH: 8 + 8 * random.uniform(),
    walkingM: Math.round(walksMuch ? 7000 + 6000 * random.uniform() : 1200 + 2200 * random.uniform()),
    walkingStartH: 8 + 9 * random.uniform(),
    deskMin: Math.round(weekday >= 1 && weekday <= 5 ? 220 + 220 * random.uniform() : 40 + 40 * random.uniform()),
    sleepMin: Math.round(420 + 70 * random.normal() - (random.uniform() < 0.2 ? 70 : 0)),
  };
}
