import { randomFrom } from '#math';
import type { Case } from '#record';
import { addDayPulses, addRunPulses, recordedDay, recordedRun, SUSPECTS } from './day-doses.ts';
import { drawHabits, type Habits, planDay, varyHabits } from './habits.ts';
import { backgroundOf, drawNoise, drawNoiseForm, EVEN_FORM, type Noise, whiteOf } from './noise.ts';
import { actingPulses, felt, type Pulse } from './pulses.ts';
import { drawReporting, EVEN_REPORTING, reporterOf } from './reporting.ts';
import { upsetsOf } from './upsets.ts';
import type { World } from './worlds.ts';

/** How long and how often a simulated runner keeps the diary, and how strong the causes are. */
export type Setting = {
  readonly days: number;
  readonly checkinsPerDay: 1 | 2;
  /** Range of points a unit dose at its strongest. */
  readonly points: readonly [number, number];
  /** When true runners differ in more than sizes: other noise, other weeks, forgotten entries. Default false. */
  readonly varied?: boolean;
};

/** A simulated runner: the case as the product would see it, and the truth it does not see. */
export type SimulatedRunner = {
  readonly theCase: Case;
  readonly world: World;
  readonly causes: readonly {
    readonly exposure: string;
    readonly points: number;
    readonly halfLifeH: number;
    readonly attributable: number;
  }[];
  /** What was received of each exposure, and the noise's parameters: what only an oracle knows. */
  readonly pulses: ReadonlyMap<string, readonly Pulse[]>;
  readonly noise: Noise;
};

/** Instant of the first day of every simulated diary. */
export const START_MS = Date.UTC(2026, 2, 1);
const BURN_IN_DAYS = 10;

/**
 * Simulates one runner of a world.
 *
 * @param world the world
 * @param setting diary length, check-ins a day, strength
 * @param seed a whole number; the same arguments give the same runner
 */
export function simulateRunner(world: World, setting: Setting, seed: number): SimulatedRunner {
  const random = randomFrom(seed * 7919 + 17);
  // What makes runners differ in kind has chance of its own, so that it changes nothing where it is not asked for.
  const chance = randomFrom(seed * 7919 + 18);
  const size = drawNoise(random);
  const form = setting.varied ? drawNoiseForm(chance) : EVEN_FORM;
  const noise = setting.varied ? { ...size, driftH: size.driftH * (0.6 + 0.9 * chance.uniform()) } : size;
  const reporting = setting.varied ? drawReporting(setting.days, chance) : EVEN_REPORTING;
  const drawn = drawHabits(random);
  const habits: Habits = {
    ...(setting.varied ? varyHabits(drawn, chance) : drawn),
    hillsOnlyLong: world.hillsOnlyLong === true,
    ...world.habits,
    ...(world.boughtAtWorst ? { shoeBFromDay: Math.round(setting.days * 0.35), shoeBChance: 0.85 } : {}),
  };
  const causes = world.causes.map((cause) => ({
    cause,
    points: setting.points[0] + (setting.points[1] - setting.points[0]) * random.uniform(),
    halfLifeH: Math.min(60, Math.max(10, 24 * Math.exp(0.45 * random.normal()))),
  }));
  const level = world.floor ? -0.6 + 0.6 * random.uniform() : 2 + 1.8 * random.uniform();
  const moments = { waking: 0.3 * random.normal(), evening: 0.3 * random.normal(), 'after-run': 0.5 * random.normal() };
  const phase = 2 * Math.PI * random.uniform();
  const background = backgroundOf(random, noise, form);
  const upsets = upsetsOf(world, setting.days, BURN_IN_DAYS, phase, chance);
  const pulses = new Map<string, Pulse[]>(SUSPECTS.map((name) => [name, []]));
  const runs: NonNullable<Case['runs']>[number][] = [];
  const days: NonNullable<Case['days']>[number][] = [];
  const events: NonNullable<Case['events']>[number][] = upsets.illnesses.map(({ fromH, untilH }) => {
    return { at: iso(fromH), kind: 'illness', until: iso(untilH) };
  });
  const checkins: NonNullable<Case['checkins']>[number][] = [];
  const lost = causes.map(() => 0);
  // The scores as given, and as they would have been given without each cause: whoever gives the last score again does so in either.
  const report = reporterOf(reporting.sticky, world.coarseStep ?? 1, causes.length + 1);

  const checkIn = (atH: number, moment: keyof typeof moments): number => {
    const without = level + moments[moment] + upsets.at(atH) + background(atH) + whiteOf(random, noise, form);
    const parts = causes.map(({ cause, points, halfLifeH }) => {
      const acting = actingPulses(pulses.get(cause.exposure) as Pulse[], cause.beyond ?? 0);
      return (points * felt(acting, atH, cause.shape, halfLifeH)) / cause.unitDose;
    });
    const value = without + parts.reduce((a, b) => a + b, 0);
    const missing = world.missingWhenGood ? (value < level + 0.3 ? 0.4 : 0.05) : 0.05;
    const seen = random.uniform() >= missing && !reporting.isAway(Math.floor(atH / 24));
    if (seen && atH >= 0) {
      const [score, ...scoresWithout] = report([value, ...parts.map((part) => value - part)], chance) as [number];
      scoresWithout.forEach((scoreWithout, k) => {
        lost[k] = (lost[k] as number) + score - scoreWithout;
      });
      const jitterMin = Math.round(reporting.jitterMin * random.normal());
      checkins.push({ at: iso(atH + jitterMin / 60), moment, site: 'neck', score });
    }
    return value;
  };

  for (let day = -BURN_IN_DAYS; day < setting.days; day++) {
    const plan = planDay(((day % 7) + 7) % 7, day >= habits.shoeBFromDay, habits, random);
    const midnightH = day * 24;
    const forgetsDay = chance.uniform() < reporting.forgets;
    const forgetsDescent = chance.uniform() < reporting.forgets;
    addDayPulses(pulses, plan, midnightH, forgetsDay);
    const wakingScore = checkIn(midnightH + reporting.wakeH, 'waking');
    if (upsets.maybeTake(midnightH + reporting.wakeH + 1, wakingScore - level) && day >= 0) {
      events.push({ at: iso(midnightH + reporting.wakeH + 1), kind: 'painkiller', amount: 400, unit: 'mg' });
    }
    let run = upsets.isIll(day) ? null : plan.run;
    if (run && world.avoids && random.uniform() < 1 / (1 + Math.exp(-2 * (wakingScore - level - 1.2)))) run = null;
    if (run) {
      const untilH = addRunPulses(pulses, run, midnightH, forgetsDescent);
      if (setting.checkinsPerDay === 2 && untilH + 0.5 < midnightH + reporting.bedH - 0.5)
        checkIn(untilH + 0.4, 'after-run');
    }
    if (setting.checkinsPerDay === 2) checkIn(midnightH + reporting.bedH, 'evening');
    if (day < 0) continue;
    if (run) runs.push(recordedRun(run, iso(midnightH + run.startH), !forgetsDescent));
    if (!forgetsDay) days.push(recordedDay(plan, iso(midnightH + 12).slice(0, 10)));
  }
  const theCase: Case = {
    format: 'culprit-case/1',
    id: `${world.name} ${seed}`,
    timezone: 'UTC',
    complaint: { sites: ['neck'] },
    shoes: [{ id: 'a' }, { id: 'b' }],
    runs,
    days,
    ...(events.length > 0 ? { events } : {}),
    checkins,
    hypotheses: SUSPECTS.map((exposure) => ({ id: exposure, exposure })),
  };
  return {
    theCase,
    world,
    noise,
    pulses,
    causes: causes.map(({ cause, points, halfLifeH }, k) => ({
      exposure: cause.exposure,
      points,
      halfLifeH,
      attributable: (lost[k] as number) / Math.max(1, checkins.length),
    })),
  };
}

function iso(atH: number): string {
  return `${new Date(START_MS + Math.round(atH * 60) * 60_000).toISOString().slice(0, 19)}Z`;
}
