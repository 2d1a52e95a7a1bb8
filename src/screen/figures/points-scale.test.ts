import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pointsScale } from './points-scale.ts';

const points = fc.double({ min: -10, max: 10, noNaN: true });
const effect = fc
  .tuple(points, points, points)
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low, mean, high]) => ({ low, mean, high }));

test('the common scale holds every interval, and "no effect" with room on both sides', () => {
  fc.assert(
    fc.property(fc.array(effect), (effects) => {
      const [from, to] = pointsScale(effects);
      expect(from).toBeLessThan(0);
      expect(to).toBeGreaterThan(0);
      for (const { low, high } of effects) {
        expect(from).toBeLessThanOrEqual(low);
        expect(to).toBeGreaterThanOrEqual(high);
      }
    }),
    { seed: 1 },
  );
});

test('without any effect the scale is still a scale', () => {
  expect(pointsScale([])).toEqual([-0.25, 1]);
});
