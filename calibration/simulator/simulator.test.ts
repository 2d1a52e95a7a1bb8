import { describe, expect, test } from 'vitest';
import { randomFrom } from '#math';
import { parseCase } from '#record';
import { backgroundOf, drawNoise, EVEN_FORM, type NoiseForm, whiteOf } from './noise.ts';
import { felt, kernelAt } from './pulses.ts';
import { type SimulatedRunner, simulateRunner } from './simulate.ts';
import { WORLDS } from './worlds.ts';

const SETTING = { days: 60, checkinsPerDay: 2, points: [0.9, 1.8], varied: true } as const;

function runnersOf(name: string, count = 12): SimulatedRunner[] {
  const world = WORLDS.find((each) => each.name === name);
  if (world === undefined) throw new RangeError(name);
  return Array.from({ length: count }, (_, k) => simulateRunner(world, SETTING, k + 1));
}

const scoresOf = (runners: SimulatedRunner[]): number[] =>
  runners.flatMap(({ theCase }) => (theCase.checkins ?? []).map(({ score }) => score ?? Number.NaN));
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('a simulated runner', () => {
  test('is a case of the contract in every world, the same for the same seed', () => {
    for (const world of WORLDS) {
      const runner = simulateRunner(world, SETTING, 7);
      expect(parseCase(runner.theCase).ok, world.name).toBe(true);
      expect(JSON.stringify(simulateRunner(world, SETTING, 7).theCase)).toBe(JSON.stringify(runner.theCase));
      expect(runner.causes.every(({ attributable }) => attributable >= 0)).toBe(true);
    }
  });

  test('is another for another seed', () => {
    const [one, other] = runnersOf('descent', 2);
    expect(one?.theCase.checkins).not.toEqual(other?.theCase.checkins);
  });
});

describe('a world is what its name says', () => {
  test('coarse scores: even numbers alone', () => {
    expect(scoresOf(runnersOf('coarse scores', 4)).every((score) => score % 2 === 0)).toBe(true);
  });

  test('mostly free of pain: more zeros than not', () => {
    const scores = scoresOf(runnersOf('mostly free of pain, nothing'));
    expect(scores.filter((score) => score === 0).length).toBeGreaterThan(scores.length / 2);
  });

  test('missing when good: fewer check-ins, worse ones', () => {
    const all = scoresOf(runnersOf('nothing'));
    const some = scoresOf(runnersOf('missing when good, nothing'));
    expect(some.length).toBeLessThan(0.85 * all.length);
    expect(mean(some)).toBeGreaterThan(mean(all));
  });

  test('avoids running: fewer runs', () => {
    const count = (name: string): number =>
      runnersOf(name).reduce((sum, { theCase }) => sum + (theCase.runs?.length ?? 0), 0);
    expect(count('avoids running, nothing')).toBeLessThan(0.95 * count('nothing'));
  });

  test('shoes bought at the worst: pair B comes when it hurts most', () => {
    for (const { theCase } of runnersOf('shoes bought at the worst', 4)) {
      const first = (theCase.runs ?? []).findIndex(({ shoe }) => shoe === 'b');
      expect(first).toBeGreaterThan(2);
      expect((theCase.runs ?? []).slice(0, first).every(({ shoe }) => shoe === 'a')).toBe(true);
    }
  });

  test('hills in step with distance: the same fall a kilometre on every run', () => {
    const { theCase } = runnersOf('hills in step with distance', 1)[0] as SimulatedRunner;
    const falls = (theCase.runs ?? []).flatMap(({ descentM, distanceM }) =>
      descentM == null ? [] : [(1000 * descentM) / (distanceM ?? 1)],
    );
    expect(Math.max(...falls) - Math.min(...falls)).toBeLessThan(0.5);
  });

  test('painkillers follow bad mornings, illness keeps from running', () => {
    const kinds = (name: string): (string | null | undefined)[] =>
      runnersOf(name).flatMap(({ theCase }) => (theCase.events ?? []).map(({ kind }) => kind));
    expect(kinds('painkillers on bad days').length).toBeGreaterThan(20);
    expect(new Set(kinds('ill for days'))).toEqual(new Set(['illness']));
    for (const { theCase } of runnersOf('ill for days', 4)) {
      for (const { at, until } of theCase.events ?? []) {
        const within = (theCase.runs ?? []).filter(
          ({ start }) => (start ?? '') > (at ?? '') && (start ?? '') < (until ?? ''),
        );
        expect(within).toEqual([]);
      }
    }
  });

  test('heals: the last week hurts less than the first', () => {
    const weeks = runnersOf('heals, nothing').map(({ theCase }) => {
      const scores = (theCase.checkins ?? []).map(({ score }) => score ?? 0);
      return mean(scores.slice(0, 14)) - mean(scores.slice(-14));
    });
    expect(mean(weeks)).toBeGreaterThan(1);
  });
});

test('kernels begin at their dose, and fade', () => {
  for (const shape of ['immediate', 'delayed', 'long-tailed', 'plateau'] as const) {
    expect(kernelAt(0, shape, 24)).toBe(0);
    expect(kernelAt(13 * 24, shape, 24)).toBeLessThan(0.05);
    const highest = Math.max(...Array.from({ length: 96 }, (_, hour) => kernelAt(hour + 0.01, shape, 24)));
    expect(highest).toBeGreaterThan(0.9);
    expect(highest).toBeLessThanOrEqual(1.02);
  }
  expect(felt([{ fromH: 0, untilH: 0.5, amount: 10 }], 24.5, 'immediate', 24)).toBeCloseTo(5, 9);
});

test('every form of noise has the size that is stated of it', () => {
  const forms: NoiseForm[] = [
    EVEN_FORM,
    { white: 'heavy', fast: 'flares', drift: 'normal' },
    { white: 'normal', fast: 'spells', drift: 'normal' },
  ];
  for (const form of forms) {
    const random = randomFrom(3);
    const noise = { ...drawNoise(random), driftSd: 0 };
    const background = backgroundOf(random, noise, form);
    const fast = Array.from({ length: 40_000 }, (_, k) => background(12 * k));
    const white = Array.from({ length: 40_000 }, () => whiteOf(random, noise, form));
    expect(Math.abs(mean(fast))).toBeLessThan(0.08);
    expect(mean(fast.map((value) => value ** 2))).toBeCloseTo(noise.fastSd ** 2, 1);
    expect(mean(white.map((value) => value ** 2))).toBeCloseTo(noise.whiteSd ** 2, 1);
    const lagged = mean(fast.slice(1).map((value, k) => value * (fast[k] as number))) / noise.fastSd ** 2;
    expect(Math.abs(lagged - Math.exp(-12 / noise.fastH))).toBeLessThan(0.06);
  }
});
