import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomFrom } from '#math';
import { signFlipP } from './sign-flip-test.ts';

const contrasts = (least: number, most: number) =>
  fc.array(fc.double({ min: -20, max: 20, noNaN: true }), { minLength: least, maxLength: most });

describe('the randomisation test', () => {
  test('says nothing without a pair, and 1 for one', () => {
    expect(signFlipP([], 1)).toBeNull();
    expect(signFlipP([3.2], 1)).toBe(1);
  });

  test('six pairs reach 2/64, n pairs 2/2ⁿ', () => {
    for (let n = 1; n <= 14; n++) expect(signFlipP(Array(n).fill(0.7), 1)).toBe(2 / 2 ** n);
    expect(signFlipP([0.1, 5, 0.3, 2, 1, 1], 1)).toBe(2 / 64);
  });

  test('p is a multiple of 2/2ⁿ, at least that and at most 1', () => {
    fc.assert(
      fc.property(contrasts(1, 10), (signed) => {
        const p = signFlipP(signed, 1) as number;
        const steps = p * 2 ** (signed.length - 1);
        expect(steps).toBe(Math.round(steps));
        expect(p).toBeGreaterThanOrEqual(2 / 2 ** signed.length);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('neither the order of pairs, nor a change of all signs, nor of scale matters', () => {
    fc.assert(
      fc.property(contrasts(1, 9), (signed) => {
        const p = signFlipP(signed, 1);
        expect(signFlipP(signed.toReversed(), 1)).toBe(p);
        expect(
          signFlipP(
            signed.map((value) => -value),
            1,
          ),
        ).toBe(p);
        expect(
          signFlipP(
            signed.map((value) => 8 * value),
            1,
          ),
        ).toBe(p);
      }),
    );
  });

  test('under a fair coin p ≤ α happens no more often than α, exactly', () => {
    const size = [0.4, 1.1, 2, 0.9, 3.3, 0.2, 1.7];
    const all = Array.from({ length: 2 ** size.length }, (_, bits) =>
      signFlipP(
        size.map((value, i) => ((bits >> i) & 1 ? value : -value)),
        1,
      ),
    );
    for (const alpha of [0.02, 0.05, 0.1, 0.5]) {
      expect(all.filter((p) => (p as number) <= alpha).length / all.length).toBeLessThanOrEqual(alpha);
    }
  });

  test('beyond twenty pairs it draws, near the normal approximation and never below 2/2ⁿ', () => {
    const random = randomFrom(5);
    const signed = Array.from({ length: 30 }, () => random.normal() + 0.3);
    const z = signed.reduce((a, b) => a + b, 0) / Math.sqrt(signed.reduce((a, b) => a + b * b, 0));
    const p = signFlipP(signed, 1) as number;
    expect(z).toBeGreaterThan(1);
    expect(Math.abs(p - 2 * (1 - 0.5 * (1 + erf(z / Math.SQRT2))))).toBeLessThan(0.02);
    expect(signFlipP(signed, 1)).toBe(p);
    expect(signFlipP(Array(22).fill(1), 3)).toBeGreaterThanOrEqual(2 / 2 ** 22);
  });
});

/** Abramowitz and Stegun 7.1.26, good to 1.5e-7. */
function erf(x: number): number {
  const t = 1 / (1 + 0.3275911 * x);
  const series = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  return 1 - series.reduce((sum, c) => (sum + c) * t, 0) * Math.exp(-x * x);
}
