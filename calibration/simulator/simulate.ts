import { type Random, randomFrom } from '#math';
import type { Case } from '#record';
import { drawHabits, type Habits, type PlannedDay, planDay } from './habits.ts';
import type { Cause, World } from './worlds.ts';

/** How long and how often a simulated runner keeps the diary, and how strong the causes are. */
export type Setting = {
  readonly days: number;
  readonly checkinsPerDay: 1 | 2;
  /** Range of points a unit dose at its strongest. */
  readonly points: readonly [number, number];
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
  readonly noise: {
    readonly whiteSd: number;
    readonly fastSd: number;
    readonly fastH: number;
    readonly driftSd: number;
  };
};

export const SUSPECTS = ['distance', 'descent', 'shoe:b', 'standing', 'walking', 'short-sleep', 'desk'] as const;

const START_MS = Date.UTC(2026, 2, 1);
const BURN_IN_DAYS = 10;

/** An amount received over a stretch of hours since the diary's start. */
export type Pulse = { readonly fromH: number; readonly untilH: number; readonly amount: number };

/** The moving background of one runner, advanced in steps of time. */
function backgroundOf(random: Random, noise: SimulatedRunner['noise']): (atH: number) => number {
  let last = 0;
  let fast = noise.fastSd * random.normal();
  let drift = noise.driftSd * random.normal();
  return (atH) => {
    const gap = Math.max(0, atH - last);
    last = atH;
    const aF = Math.exp(-gap / noise.fastH);
    const aD = Math.exp(-gap / (20 * 24));
    fast = aF * fast + noise.fastSd * Math.sqrt(1 - aF * aF) * random.normal();
    drift = aD * drift + noise.driftSd * Math.sqrt(1 - aD * aD) * random.normal();
    return fast + drift;
  };
}

export function kernelAt(hours: number, shape: Cause['shape'], halfLifeH: number): number {
  if (hours <= 0) return 0;
  if (shape === 'immediate') return 2 ** (-hours / halfLifeH);
  // Two delayed forms, neither of them the engine's own: a bump in time, or a rise and a slower fall.
  if (halfLifeH > 24) return Math.exp(-0.5 * ((hours - 34) / 13) ** 2);
  return 2.49 * (Math.exp(-hours / 36) - Math.exp(-hours / 16));
}

export function felt(pulses: readonly Pulse[], atH: number, shape: Cause['shape'], halfLifeH: number): number {
  let sum = 0;
  for (let k = pulses.length - 1; k >= 0; k--) {
    const pulse = pulses[k] as Pulse;
    if (pulse.fromH >= atH) continue;
    if (atH - pulse.untilH > 14 * 24) break;
    const length = pulse.untilH - pulse.fromH;
    const parts = length > 1 ? 4 : 1;
    for (let part = 0; part < parts; part++) {
      const at = parts === 1 ? pulse.untilH : pulse.fromH + ((part + 0.5) / parts) * length;
      sum += (pulse.amount / parts) * kernelAt(atH - at, shape, halfLifeH);
    }
  }
  return sum;
}

/**
 * Simulates one runner of a world.
 *
 * @param world the world
 * @param setting diary length, check-ins a day, strength
 * @param seed seed; the same arguments give the same runner
 */
export function simulateRunner(world: World, setting: Setting, seed: number): SimulatedRunner {
  const random = randomFrom(seed * 7919 + 17);
  const noise = {
    whiteSd: 0.35 + 0.35 * random.uniform(),
    fastSd: 0.4 + 0.6 * random.uniform(),
    fastH: 12 * 8 ** random.uniform(),
    driftSd: 0.3 + 0.5 * random.uniform(),
  };
  const habits: Habits = {
    ...drawHabits(random),
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
  const background = backgroundOf(random, noise);
  const pulses = new Map<string, Pulse[]>(SUSPECTS.map((name) => [name, []]));
  const runs: NonNullable<Case['runs']>[number][] = [];
  const days: NonNullable<Case['days']>[number][] = [];
  const checkins: NonNullable<Case['checkins']>[number][] = [];
  const lost = causes.map(() => 0);

  const trend = (atH: number): number => {
    const share = atH / (setting.days * 24);
    if (world.boughtAtWorst) return (world.healing ?? 0) * Math.exp(-(((share - 0.35) / 0.28) ** 2)) - 0.3;
    return (world.healing ?? 0) * (Math.exp(-2.5 * Math.max(0, share)) - 0.3);
  };
  const latent = (atH: number, moment: keyof typeof moments): number =>
    level +
    moments[moment] +
    trend(atH) +
    (world.weekly ?? 0) * Math.sin((2 * Math.PI * atH) / 168 + phase) +
    background(atH);

  const checkIn = (atH: number, moment: keyof typeof moments): number => {
    const without = latent(atH, moment) + noise.whiteSd * random.normal();
    const parts = causes.map(
      ({ cause, points, halfLifeH }) =>
        (points * felt(pulses.get(cause.exposure) as Pulse[], atH, cause.shape, halfLifeH)) / cause.unitDose,
    );
    const value = without + parts.reduce((a, b) => a + b, 0);
    const missing = world.missingWhenGood ? (value < level + 0.3 ? 0.4 : 0.05) : 0.05;
    const seen = random.uniform() >= missing;
    if (seen && atH >= 0) {
      const step = world.coarseStep ?? 1;
      const given = (latentScore: number): number => clamp(Math.round(latentScore / step) * step);
      parts.forEach((part, k) => {
        lost[k] = (lost[k] as number) + given(value) - given(value - part);
      });
      const jitterMin = Math.round(8 * random.normal());
      checkins.push({ at: iso(atH + jitterMin / 60), moment, site: 'neck', score: given(value) });
    }
    return value;
  };

  for (let day = -BURN_IN_DAYS; day < setting.days; day++) {
    const plan = planDay(((day % 7) + 7) % 7, day >= habits.shoeBFromDay, habits, random);
    const midnightH = day * 24;
    addDayPulses(pulses, plan, midnightH);
    const wakingScore = checkIn(midnightH + 7, 'waking');
    let run = plan.run;
    if (run && world.avoids && random.uniform() < 1 / (1 + Math.exp(-2 * (wakingScore - level - 1.2)))) run = null;
    if (run) {
      const fromH = midnightH + run.startH;
      const untilH = fromH + run.durationS / 3600;
      pulses.get('distance')?.push({ fromH, untilH, amount: run.distanceM / 1000 });
      pulses.get('descent')?.push({ fromH, untilH, amount: run.descentM });
      if (run.shoe === 'b') pulses.get('shoe:b')?.push({ fromH, untilH, amount: run.distanceM / 1000 });
      if (setting.checkinsPerDay === 2 && untilH + 0.5 < midnightH + 21.5) checkIn(untilH + 0.4, 'after-run');
    }
    if (setting.checkinsPerDay === 2) checkIn(midnightH + 22, 'evening');
    if (day >= 0) {
      if (run)
        runs.push({
          start: iso(midnightH + run.startH),
          distanceM: run.distanceM,
          durationS: run.durationS,
          ascentM: run.descentM,
          descentM: run.descentM,
          shoe: run.shoe,
        });
      days.push({
        date: iso(midnightH + 12).slice(0, 10),
        standingMin: plan.standingMin,
        walkingM: plan.walkingM,
        deskMin: plan.deskMin,
        sleepMin: plan.sleepMin,
      });
    }
  }
  const theCase: Case = {
    format: 'culprit-case/1',
    id: `${world.name} ${seed}`,
    timezone: 'UTC',
    complaint: { sites: ['neck'] },
    shoes: [{ id: 'a' }, { id: 'b' }],
    runs,
    days,
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

function addDayPulses(pulses: Map<string, Pulse[]>, plan: PlannedDay, midnightH: number): void {
  const block = (name: string, startH: number, minutes: number, amount: number): void => {
    const fromH = midnightH + Math.min(startH, 22 - minutes / 60);
    pulses.get(name)?.push({ fromH, untilH: fromH + minutes / 60, amount });
  };
  block('standing', plan.standingStartH, Math.max(1, plan.standingMin), plan.standingMin);
  block('walking', plan.walkingStartH, Math.max(1, plan.walkingM / 80), plan.walkingM / 1000);
  block('desk', 9, plan.deskMin, plan.deskMin);
  const shortH = Math.max(0, 7 - plan.sleepMin / 60);
  pulses.get('short-sleep')?.push({ fromH: midnightH + 6.5, untilH: midnightH + 6.5, amount: shortH });
}

function clamp(value: number): number {
  return Math.min(10, Math.max(0, value));
}

function iso(atH: number): string {
  return `${new Date(START_MS + Math.round(atH * 60) * 60_000).toISOString().slice(0, 19)}Z`;
}
