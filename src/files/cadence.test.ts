import { describe, expect, test } from 'vitest';
import { countSteps, stepsFromCadence } from './cadence.ts';

describe('steps', () => {
  test('strides become steps on foot, and steps stay steps', () => {
    const counted = (values: number[], sport: string) => {
      const cadence = Float64Array.from(values);
      countSteps(cadence, sport);
      return [...cadence];
    };
    expect(counted([84, 0, 85, Number.NaN], 'run')).toEqual([168, 0, 170, Number.NaN]);
    expect(counted([168, 0, 170, 171], 'run')).toEqual([168, 0, 170, 171]);
    expect(counted([55, 56], 'walk')).toEqual([110, 112]);
    expect(counted([110, 112], 'hike')).toEqual([110, 112]);
    expect(counted([90, 91], 'ride')).toEqual([90, 91]);
  });

  test('are summed over time, over at most 30 s of a gap, and not over pauses', () => {
    const timeMs = Float64Array.of(0, 60_000, 70_000, 80_000);
    const rate = Float64Array.of(120, 180, 180, 180);
    expect(stepsFromCadence(timeMs, rate, [])).toBe(60 + 30 + 30);
    expect(stepsFromCadence(timeMs, rate, [{ fromMs: 61_000, untilMs: 69_000 }])).toBe(60 + 30);
    expect(stepsFromCadence(Float64Array.of(Number.NaN, Number.NaN), rate, [])).toBeNull();
  });
});
