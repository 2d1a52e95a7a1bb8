import fc from 'fast-check';
import { expect, test } from 'vitest';
import reference from './fixtures/normal.json' with { type: 'json' };
import { erfc, normalCdf, normalPdf, normalQuantile } from './normal.ts';

const relative = (found: number, expected: number): number => Math.abs(found - expected) / Math.max(1e-300, expected);

test('density and distribution agree with R to fourteen digits, far into the lower tail too', () => {
  expect(reference.made).toContain('R version 4');
  for (const [z, pdf, cdf] of reference.zPdfCdf as [number, number, number][]) {
    expect(relative(normalPdf(z), pdf), `density at ${z}`).toBeLessThan(1e-13);
    expect(relative(normalCdf(z), cdf), `distribution at ${z}`).toBeLessThan(1e-13);
  }
});

test('quantiles agree with R to fourteen digits', () => {
  for (const [p, quantile] of reference.pQuantile as [number, number][]) {
    const error = Math.abs(normalQuantile(p) - quantile) / Math.max(1, Math.abs(quantile));
    expect(error, `quantile at ${p}`).toBeLessThan(2e-14);
  }
});

test('the ends: probabilities of 0 and 1 are infinitely far out, anything else is no probability', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(normalQuantile(-1e-9)).toBeNaN();
  expect(normalQuantile(1.001)).toBeNaN();
  expect(normalQuantile(Number.NaN)).toBeNaN();
  expect([normalCdf(Number.NEGATIVE_INFINITY), normalCdf(Number.POSITIVE_INFINITY)]).toEqual([0, 1]);
  expect(normalQuantile(Number.MIN_VALUE)).toBeCloseTo(-38.467, 2);
  expect([normalCdf(-40), normalCdf(40), normalPdf(60)]).toEqual([0, 1, 0]);
});

test('the distribution rises, mirrors itself and is undone by the quantile', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -8, max: 8, noNaN: true }),
      fc.double({ min: 1e-6, max: 1, noNaN: true }),
      (z, step) => {
        expect(normalCdf(z + step)).toBeGreaterThanOrEqual(normalCdf(z));
        expect(Math.abs(erfc(z) + erfc(-z) - 2)).toBeLessThan(4e-16);
        if (z < 5) expect(Math.abs(normalQuantile(normalCdf(z)) - z)).toBeLessThan(1e-8);
      },
    ),
    { seed: 1, numRuns: 500 },
  );
});
