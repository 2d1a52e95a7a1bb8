import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '#math';
import { eValue } from './e-value.ts';

describe('the e-value', () => {
  test('is 1 without a pair, and the same for both directions', () => {
    expect(eValue([])).toBe(1);
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 12 }), (z) => {
        expect(eValue(z.map((value) => -value))).toBeCloseTo(eValue(z), 8);
        expect(eValue(z)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is a fair bet at every pair: over both sides of the coin its mean is what it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { maxLength: 10 }),
        fc.double({ min: 0, max: 50, noNaN: true }),
        (before, size) => {
          const mean = (eValue([...before, size]) + eValue([...before, -size])) / 2;
          expect(mean).toBeCloseTo(eValue(before), 8);
        },
      ),
    );
  });

  test('is never below the mixture of exp(λZ − λ²Z²/2)', () => {
    const stakes = [0.35, 0.8, 1.6, -0.35, -0.8, -1.6];
    fc.assert(
      fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { maxLength: 8 }), (z) => {
        const bound = stakes.map((l) => Math.exp(z.reduce((sum, each) => sum + l * each - (l * each) ** 2 / 2, 0)));
        expect(eValue(z)).toBeGreaterThanOrEqual(bound.reduce((a, b) => a + b, 0) / stakes.length - 1e-9);
      }),
    );
  });

  test('looked at after every pair, it reaches 20 in at most one trial in twenty, whatever the spread does', () => {
    const random = randomFrom(3);
    let reached = 0;
    const trials = 4000;
    for (let trial = 0; trial < trials; trial++) {
      const z: number[] = [];
      let [spread, best] = [1, 0];
      for (let pair = 0; pair < 30; pair++) {
        // Heavy tails, and a spread that follows what came before: only the sign is a fair coin's.
        const size = spread * Math.abs(random.normal() / Math.max(0.1, random.uniform()));
        z.push(random.uniform() < 0.5 ? size : -size);
        spread = (z.at(-1) as number) > 0 ? 2 : 0.5;
        best = Math.max(best, eValue(z));
      }
      if (best >= 20) reached += 1;
    }
    expect(reached / trials).toBeLessThan(0.05);
    expect(reached).toBeGreaterThan(0);
  });
});
