import { type Random, randomFrom } from '#math';
import type { Case, PlanPeriod } from '#record';
import type { TrialWorld } from './worlds.ts';

/** How a simulated runner is, drawn once. */
type Runner = {
  readonly whiteSd: number;
  readonly fastSd: number;
  readonly fastH: number;
  readonly driftSd: number;
  readonly level: number;
  readonly moments: Readonly<Record<'waking' | 'after-run' | 'evening', number>>;
  readonly runChance: number;
  readonly phase: number;
  readonly halfLifeH: number;
  /** Points at its end that every run adds, whatever the condition. */
  readonly perRun: number;
};

/** What a simulated runner does with a schedule. */
export type Following = {
  readonly world: TrialWorld;
  readonly seed: number;
  /** Days of diary before the trial. */
  readonly diaryDays: number;
  /** Mean difference of the second condition over the check-ins of a window; 0 for none. */
  readonly points: number;
  /** Periods to follow; none for the diary alone. */
  readonly periods: readonly PlanPeriod[];
  readonly windowH: number;
};

const START_MS = Date.UTC(2026, 2, 1);
const DRIFT_H = 480;
const JUMP_DAY = 10;
const FLARE_DAYS = 7;
const RUN_WEEKDAYS = [1, 3, 6];
/** When a delayed effect is at its most, and how narrowly, as the second of the heart's delayed kernels has it. */
const PEAK_H = 30;
const PEAK_ORDER = 3;
const CONDITIONS = ['a', 'b'] as const;

/**
 * Simulates a runner who keeps a diary and then follows a trial's schedule to its end.
 *
 * The diary before the trial is the same for every schedule: a plan can be drawn from it first. Every other runner has worn both pairs in it, with the same effect; the rest have only just bought the second.
 *
 * @param following world, schedule, effect and seed
 * @returns the case two days after the last run, or after half a year where the schedule was not finished by then
 */
export function followTrial(following: Following): Case {
  const { world, seed, diaryDays, points, periods, windowH } = following;
  const random = randomFrom(seed * 6007 + 11);
  const runner = drawRunner(world, random);
  const background = backgroundOf(world, runner, diaryDays, random);
  const runs: NonNullable<Case['runs']>[number][] = [];
  const checkins: NonNullable<Case['checkins']>[number][] = [];
  const done: { readonly untilH: number; readonly isSecond: boolean }[] = [];
  const starts = new Map<number, string>();

  const check = (atH: number, moment: keyof Runner['moments']): number => {
    const effect = done.reduce((sum, run) => sum + effectAt(runner, world, run, atH, points, windowH), 0);
    const value = background(atH) + runner.moments[moment] + effect + runner.whiteSd * random.normal();
    const isAsked = world.moments?.includes(moment) ?? true;
    const step = world.step ?? 1;
    const missing = world.missingWhenGood ? (value < runner.level ? 0.45 : 0.05) : 0.06;
    const score = Math.min(10, Math.max(0, step * Math.round(value / step)));
    if (random.uniform() >= missing) {
      const at = iso(atH + 0.15 * random.normal());
      if (isAsked) checkins.push({ at, moment, site: 'neck', score });
    }
    return value;
  };

  const lastDay = diaryDays + 180;
  let endDay = lastDay;
  for (let day = 0; day < Math.min(lastDay, endDay); day++) {
    const waking = check(day * 24 + 7, 'waking');
    const isTrial = day >= diaryDays && periods.length > 0;
    const due = isTrial ? periods[done.filter(({ untilH }) => untilH >= diaryDays * 24).length] : undefined;
    const isDrawn = random.uniform() < runner.runChance;
    let isRun = world.weekdays ? RUN_WEEKDAYS.includes(day % 7) : isDrawn;
    const isSore = random.uniform() < 1 / (1 + Math.exp(-2 * (waking - runner.level - 0.8)));
    if (world.avoids && isSore) isRun = false;
    if (isSore && due !== undefined && due.assigned === world.shuns) isRun = false;
    if (isRun) {
      const startH = day * 24 + (random.uniform() < 0.3 ? 9 : 18) + 0.5 * random.uniform();
      const durationS = Math.round(1800 + 2400 * random.uniform());
      const untilH = startH + durationS / 3600;
      const worn = due?.assigned ?? CONDITIONS[random.uniform() < 0.4 && hasWornSecond(seed) ? 1 : 0];
      const start = iso(startH);
      runs.push({ start, distanceM: durationS * 2.8, durationS, shoe: worn });
      done.push({ untilH, isSecond: worn === CONDITIONS[1] });
      if (due !== undefined) starts.set(due.n, start);
      check(untilH + 0.5, 'after-run');
    }
    check(day * 24 + 22, 'evening');
    if (day + 1 >= diaryDays && starts.size === periods.length)
      endDay = Math.min(endDay, day + (periods.length > 0 ? 3 : 1));
  }
  return {
    format: 'culprit-case/1',
    id: `${world.name} ${seed}`,
    timezone: 'UTC',
    asOf: iso(24 * Math.min(lastDay, endDay)),
    complaint: { sites: ['neck'] },
    shoes: CONDITIONS.map((id) => ({ id, status: 'owned' as const })),
    runs,
    checkins,
    trials:
      periods.length === 0
        ? []
        : [
            {
              ...{ id: 't1', question: 'shoe:b', conditions: CONDITIONS, unit: 'run', seed: 7, windowH },
              periods: periods.map((period) => ({ ...period, run: starts.get(period.n) ?? null })),
            },
          ],
  };
}

function hasWornSecond(seed: number): boolean {
  return seed % 2 === 0;
}

function drawRunner(world: TrialWorld, random: Random): Runner {
  return {
    whiteSd: 0.35 + 0.35 * random.uniform(),
    fastSd: 0.4 + 0.6 * random.uniform(),
    fastH: fixed(world.swingH, 12 * 8 ** random.uniform()),
    driftSd: world.driftSd ?? 0.3 + 0.5 * random.uniform(),
    level: world.level ?? 2 + 1.8 * random.uniform(),
    moments: { waking: 0.3 * random.normal(), 'after-run': 0.5 * random.normal(), evening: 0.3 * random.normal() },
    runChance: 0.33 + 0.25 * random.uniform(),
    phase: 2 * Math.PI * random.uniform(),
    halfLifeH: fixed(world.halfLifeH, Math.min(60, Math.max(10, 24 * Math.exp(0.45 * random.normal())))),
    perRun: 0.8 * random.uniform(),
  };
}

/** What the world fixes, else what was drawn: chance goes the same way in every world. */
function fixed(value: number | undefined, drawn: number): number {
  return value ?? drawn;
}

function backgroundOf(world: TrialWorld, runner: Runner, diaryDays: number, random: Random): (atH: number) => number {
  const { fastSd, fastH, driftSd, level, phase } = runner;
  let [lastH, fast, drift] = [0, fastSd * random.normal(), driftSd * random.normal()];
  return (atH) => {
    const gapH = Math.max(0, atH - lastH);
    lastH = atH;
    const [ofFast, ofDrift] = [Math.exp(-gapH / fastH), Math.exp(-gapH / DRIFT_H)];
    fast = ofFast * fast + fastSd * Math.sqrt(1 - ofFast ** 2) * random.normal();
    drift = ofDrift * drift + driftSd * Math.sqrt(1 - ofDrift ** 2) * random.normal();
    const healing = (world.healing ?? 0) * Math.exp(-atH / (24 * 30));
    const trialDay = atH / 24 - diaryDays - JUMP_DAY;
    const jumped =
      (trialDay > 0 ? (world.jump ?? 0) : 0) + (trialDay > 0 && trialDay <= FLARE_DAYS ? (world.flare ?? 0) : 0);
    const cycle = (world.weekly ?? 0) * Math.sin((2 * Math.PI * atH) / (world.cycleH ?? 168) + phase);
    return level + healing + jumped + cycle + fast + drift;
  };
}

/** What one run adds at an hour: its own part, and `points` over its window where it was in the second condition. */
function effectAt(
  { halfLifeH, perRun }: Runner,
  { shape }: TrialWorld,
  { untilH, isSecond }: { readonly untilH: number; readonly isSecond: boolean },
  atH: number,
  points: number,
  windowH: number,
): number {
  const hours = atH - untilH;
  if (hours <= 0) return 0;
  const fading = 2 ** (-hours / halfLifeH);
  if (!isSecond || points === 0) return perRun * fading;
  if (shape === 'flat') return perRun * fading + (hours <= windowH ? points : 0);
  const course = (at: number): number =>
    shape === 'delayed' ? ((at / PEAK_H) * Math.exp(1 - at / PEAK_H)) ** PEAK_ORDER : 2 ** (-at / halfLifeH);
  // Check-ins of a window stand about half an hour, 12 and 27 hours after the run.
  const mean = [0.5, 12.5, 27].reduce((sum, at) => sum + course(at) / 3, 0);
  return perRun * fading + (points / mean) * course(hours);
}

function iso(atH: number): string {
  return `${new Date(START_MS + Math.round(atH * 60) * 60_000).toISOString().slice(0, 19)}Z`;
}
