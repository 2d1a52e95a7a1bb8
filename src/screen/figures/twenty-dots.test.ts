// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf, numbersAreFinite } from './drawing-checks.ts';
import { dotsOf, twentyDots } from './twenty-dots.ts';

test('there are always twenty dots, and none where nothing was seen', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(60), { minLength: 11, maxLength: 11 }), (counts) => {
      const dots = dotsOf(counts);
      const all = counts.reduce((sum, count) => sum + count, 0);
      expect(dots.reduce((sum, count) => sum + count, 0)).toBe(all === 0 ? 0 : 20);
      counts.forEach((count, n) => {
        expect(Math.abs(dots[n] - (all === 0 ? 0 : (20 * count) / all))).toBeLessThan(1);
        if (count === 0) expect(dots[n]).toBe(0);
      });
    }),
    { seed: 1 },
  );
});

test('the picture holds a mark a dot', () => {
  const counts = [0, 0, 3, 1, 0, 0, 0, 0, 0, 0, 0];
  const svg = twentyDots(counts, 15, true, 328, 'scores');
  expect(marksOf(svg, 'circle')).toHaveLength(20);
  expect(numbersAreFinite(svg)).toBe(true);
  expect(
    numbersAreFinite(
      twentyDots(
        counts.map(() => 0),
        0,
        false,
        328,
        'scores',
      ),
    ),
  ).toBe(true);
});
