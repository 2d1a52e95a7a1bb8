import { randomFrom } from '#math';

/** The worlds that strangers live in, by their names in docs/trials.md. */
export const STRANGER_WORLDS = [
  'steady',
  'heals by itself',
  'drifts',
  'cycles weekly',
  'avoids runs when it hurts',
] as const;

/** What a stranger is, as far as no day changes it. */
export type Stranger = Readonly<ReturnType<typeof drawStranger>>;

/** Weekdays on which somebody runs; 0 is Monday. */
const WEEKS = ['136', '025', '135', '1356', '0246', '14', '02356'].map((week) => [...week].map(Number));
const HABITS = ['waking', 'evening', 'waking evening', 'waking evening', 'waking evening after-run'];

/**
 * Draws a stranger, the same in every world but for what the world makes of the pain's course.
 *
 * @param world what the stranger lives in
 * @param seed the stranger's
 * @returns habits, the course of the pain and its noise
 */
export function drawStranger(world: (typeof STRANGER_WORLDS)[number], seed: number) {
  const random = randomFrom(seed * 4001 + 1);
  const isTrue = (chance: number) => random.uniform() < chance;
  const within = (low: number, high: number) => low + (high - low) * random.uniform();
  return {
    ...{ world, seed, diaryDays: 35 + random.integer(15) },
    weekdays: WEEKS[random.integer(WEEKS.length)] ?? [],
    moments: HABITS[random.integer(HABITS.length)]?.split(' ') ?? [],
    /** Shares of the runs that are left out, and that are done a day late. */
    ...{ skipping: within(0.03, 0.15), lateness: within(0, 0.15) },
    runHour: isTrue(0.5) ? within(6.8, 8.5) : within(16.5, 19),
    ...{ usualKm: within(5, 10), kmLogSd: within(0.1, 0.3) },
    /** What an ordinary run adds at its end, in whichever shoes. */
    ...{ ownPoints: within(0, 0.8), ownHalfLifeH: 24 * Math.exp(0.45 * random.normal()) },
    /** Share of the check-ins that are missing, and of the bad ones that are besides. */
    ...{ missing: within(0.03, 0.25), missingWhenBad: isTrue(1 / 3) ? 0.2 : 0 },
    /** The noise that a whole day has in common, and its correlation with the day before. */
    ...{ daySdPoints: within(0.7, 1.2), dayCorrelation: within(0.2, 0.75) },
    ...{ momentSdPoints: within(0.3, 0.6), afterWakingPoints: within(-0.3, 0.6), levelPoints: within(2.5, 5) },
    takesPainkillers: isTrue(0.25),
    /** Share of the diary's runs in the second pair: three in ten have only just bought it. */
    wornSecond: isTrue(0.7) ? within(0.25, 0.6) : 0,
    fadeHalfLifeH: 24 * Math.exp(0.49 * random.normal()),
    healing: { fromPoints: within(5, 7), toPoints: within(1.2, 2.5), halfLifeDays: within(25, 70) },
    drift: { pointsADay: (isTrue(0.5) ? 1 : -1) * within(0.008, 0.03), sdPoints: within(0.05, 0.15) },
    /** Desk days against the weekend, and a swing over the week. */
    deskPoints: (isTrue(0.7) ? 1 : -1) * within(0.6, 1.5),
    swing: { points: within(0, 0.5), phaseDays: within(0, 7) },
    avoidsAtPoints: within(4, 6),
  };
}
