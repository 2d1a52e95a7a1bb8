import { type Random, randomFrom } from '#math';
import type { Stranger } from './stranger.ts';

/** What chance brings on one day, whatever the shoes do. */
export type StrangerDay = ReturnType<typeof drawDays>[number];

/** Days of a life: a diary, and the longest trial with many runs put off. */
const LIFE_DAYS = 372;

/**
 * Draws the days of a stranger: the diary's once and for all, those after it anew for each following.
 *
 * @param stranger whose days
 * @param following which future, from 0
 * @returns a year of days, counted by `n` from 0, a Monday
 */
export function drawDays(stranger: Stranger, following: number) {
  const { seed, diaryDays, daySdPoints, dayCorrelation } = stranger;
  const diary = randomFrom(seed * 4001 + 2);
  const future = randomFrom(seed * 4001 + 3 + following);
  const courseOn = courseOf(stranger);
  let noisePoints = daySdPoints * diary.normal();
  return Array.from({ length: LIFE_DAYS }, (_, n) => {
    const random = n < diaryDays ? diary : future;
    const newPoints = daySdPoints * Math.sqrt(1 - dayCorrelation ** 2) * random.normal();
    noisePoints = dayCorrelation * noisePoints + newPoints;
    return { n, painPoints: courseOn(n, random) + noisePoints, ...drawDay(stranger, n, random) };
  });
}

function drawDay(stranger: Stranger, n: number, random: Random) {
  const isTrue = (chance: number) => random.uniform() < chance;
  const isLong = n % 7 === 6 || (n % 7 === 5 && !stranger.weekdays.includes(6));
  const check = () => ({
    noisePoints: stranger.momentSdPoints * random.normal(),
    ...{ isMissing: isTrue(stranger.missing), isMissingWhenBad: isTrue(stranger.missingWhenBad) },
    offsetH: 1.2 * random.uniform() - 0.6,
  });
  return {
    ...{ isSkipped: isTrue(stranger.skipping), isLate: isTrue(stranger.lateness) },
    distanceKm: stranger.usualKm * Math.exp(stranger.kmLogSd * random.normal()) * (isLong ? 1.4 : 1),
    runHour: stranger.runHour + Math.max(-0.4, Math.min(1, 0.5 * random.normal())),
    /** The chance of avoiding a run above which it is avoided. */
    resolve: random.uniform(),
    /** What a patchy effect of the day's run is multiplied by: little or much. */
    patch: isTrue(0.5) ? 0.6 * random.uniform() : 1 + 1.4 * random.uniform(),
    ...{ isSecond: isTrue(stranger.wornSecond), hasPainkiller: isTrue(0.35) },
    checks: { waking: check(), evening: check(), 'after-run': check() },
  };
}

/** The level of the pain from day to day, without noise, runs and painkillers. */
function courseOf({ world, levelPoints, healing, drift, deskPoints, swing }: Stranger) {
  let [driftPoints, slope] = [0, drift.pointsADay];
  return (n: number, random: Random): number => {
    driftPoints += slope + drift.sdPoints * random.normal();
    if (levelPoints + driftPoints > 6) slope = -Math.abs(slope);
    if (levelPoints + driftPoints < 1.8) slope = Math.abs(slope);
    const { fromPoints, toPoints, halfLifeDays } = healing;
    const weekly =
      deskPoints * (n % 7 < 5 ? 2 / 7 : -5 / 7) + swing.points * Math.sin((2 * Math.PI * (n + swing.phaseDays)) / 7);
    if (world === 'heals by itself') return toPoints + (fromPoints - toPoints) * 0.5 ** (n / halfLifeDays);
    if (world === 'drifts') return Math.min(7, Math.max(1.2, levelPoints + driftPoints));
    return levelPoints + (world === 'cycles weekly' ? weekly : 0);
  };
}
