import { describe, expect, test } from 'vitest';
import { immediateCourses, lateCourses } from './carry-over.ts';
import { learnDiaryNoise } from './diary-noise.ts';
import type { Habits } from './habits.ts';
import { type PowerQuestion, simulatePower, spreadOf } from './power.ts';

/** Six weeks of a run every third evening or so, with `daily` scores a day of which some days have none. */
function question(
  daily: readonly { readonly hour: number; readonly moment: number }[],
  isScored: (day: number) => boolean,
  everyDays = 3,
): PowerQuestion {
  const all = Array.from({ length: 42 }, (_, day) => day);
  const days = all.map((day) => {
    const runs = day % everyDays === 0 ? [{ hour: 18, durationH: 1, afterH: null }] : [];
    return { runs, sights: isScored(day) ? daily : [] };
  });
  const scores = all.filter(isScored).flatMap((day) =>
    daily.map(({ hour, moment }) => {
      return { atH: (day - 42) * 24 + hour, moment, score: 3 + (((day * 37 + moment * 11) % 7) - 3) / 3 };
    }),
  );
  const habits: Habits = { runs: [], runsAWeek: 7 / everyDays, days, areCheckinsKnown: true, scoreStep: 1 };
  const noise = learnDiaryNoise(scores, [], 36);
  const asked = { habits, noise, unit: 'run', windowH: 36, midnightH: 24, direction: 1, seed: 1 } as const;
  return { ...asked, spread: spreadOf(asked) };
}

const [waking, evening] = [
  { hour: 7, moment: 0 },
  { hour: 22, moment: 3 },
];
const fading = immediateCourses(36, 0);

describe('the power', () => {
  const twice = question([waking, evening], () => true);
  const ofTwice = simulatePower(twice, 1.5, 10, fading);

  test('rises with the pairs and the points, and is near nothing without an effect', () => {
    expect(ofTwice(10)).toBeGreaterThan(ofTwice(6));
    expect(simulatePower(twice, 0.75, 10, fading)(10)).toBeLessThan(ofTwice(10));
    expect(simulatePower(twice, 0, 10, fading)(10)).toBeLessThan(0.05);
    expect(simulatePower(twice, 1.5, 5, fading)(5)).toBeLessThan(0.6 * ofTwice(6));
  });

  test('suffers from windows that hold no score', () => {
    const half = question([evening], (day) => day % 3 === 2 || day % 6 === 0 || day % 6 === 1);
    expect(simulatePower(half, 1.5, 10, fading)(10)).toBeLessThan(ofTwice(10) - 0.1);
  });

  test('is small for an effect that comes late, where the next run has come by then', () => {
    const often = question([waking, evening], () => true, 1);
    const [soon, late] = [fading, lateCourses()].map((course) => simulatePower(often, 1.5, 10, course)(10));
    expect(late).toBeLessThan(0.6 * (soon as number));
    expect(simulatePower(twice, 1.5, 10, lateCourses())(10)).toBeGreaterThan(late as number);
  });
});

test('coming pairs spread as was foreseen, and more or less as the diary’s placebo pairs did', () => {
  const twice = question([waking, evening], () => true);
  // It has no placebo pair: what is foreseen rules alone.
  expect(twice.spread).toBe(1);
  const spreadAt = (squares: number) => spreadOf({ ...twice, noise: { ...twice.noise, squares, placeboPairs: 12 } });
  expect(spreadAt(60)).toBeGreaterThan(1.2);
  expect(spreadAt(60)).toBeLessThan(Math.sqrt(60 / 12));
  expect(spreadAt(2)).toBeLessThan(0.9);
});
