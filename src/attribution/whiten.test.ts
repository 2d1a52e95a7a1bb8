import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomFrom } from '#math';
import { covarianceOf, inverted, times, transposed } from '../../test/dense.ts';
import { innerProducts } from './inner-products.ts';
import { solveCovariance, unwhiten, whiten } from './whiten.ts';

const problem = fc
  .record({
    n: fc.integer({ min: 1, max: 25 }),
    width: fc.integer({ min: 1, max: 5 }),
    seed: fc.integer(),
    noise: fc.record({
      fastShare: fc.double({ min: 0.05, max: 16, noNaN: true }),
      fastH: fc.double({ min: 5, max: 100, noNaN: true }),
      driftShare: fc.double({ min: 0.05, max: 8, noNaN: true }),
      driftH: fc.double({ min: 200, max: 800, noNaN: true }),
    }),
    isUneven: fc.boolean(),
    repeats: fc.boolean(),
  })
  .map(({ n, width, seed, noise, isUneven, repeats }) => {
    const random = randomFrom(seed);
    let t = 0;
    const atH = Float64Array.from({ length: n }, (_, i) => {
      if (i > 0 && !(repeats && i % 3 === 0)) t += 30 * random.uniform();
      return t;
    });
    const columns = Float64Array.from({ length: n * width }, () => 3 * random.normal());
    const rowVariance = isUneven ? Float64Array.from(atH, () => 0.2 + 5 * random.uniform()) : null;
    const covariance = covarianceOf([...atH], noise, [...(rowVariance ?? atH.map(() => 1))]);
    const matrix = Array.from({ length: n }, (_, i) => [...columns.subarray(i * width, (i + 1) * width)]);
    return { n, width, atH, columns, noise, rowVariance, matrix, ...inverted(covariance) };
  });

test('whitened inner products are Xᵀ·Σ⁻¹·X, and the scale half the log determinant of Σ', () => {
  fc.assert(
    fc.property(problem, ({ n, width, atH, columns, noise, rowVariance, matrix, inverse, logDeterminant }) => {
      const whitened = new Float64Array(n * width);
      const logScale = whiten(atH, columns, width, noise, rowVariance, whitened);
      expect(Math.abs(logScale - 0.5 * logDeterminant)).toBeLessThan(1e-8 * n);
      const products = new Float64Array(width * width).fill(Number.NaN);
      innerProducts(whitened, n, width, products);
      const expected = times(transposed(matrix), times(inverse, matrix));
      expected.flat().forEach((value, k) => {
        expect(Math.abs((products[k] as number) - value)).toBeLessThan(1e-7 * (1 + Math.abs(value)) * n);
      });
    }),
    { seed: 7, numRuns: 150 },
  );
});

test('the way back gives Σ⁻¹·r', () => {
  fc.assert(
    fc.property(problem, ({ width, atH, noise, rowVariance, matrix, inverse }) => {
      const residual = Float64Array.from(matrix, (row) => row[width - 1] as number);
      const solved = solveCovariance(atH, residual, noise, rowVariance);
      const expected = times(
        inverse,
        [...residual].map((value) => [value]),
      );
      expected.forEach(([value], i) => {
        expect(Math.abs((solved[i] as number) - (value as number))).toBeLessThan(1e-7);
      });
    }),
    { seed: 8, numRuns: 150 },
  );
});

test('of all columns at once too, with the diagonal of Σ⁻¹', () => {
  fc.assert(
    fc.property(problem, ({ n, width, atH, columns, noise, rowVariance, matrix, inverse }) => {
      const back = new Float64Array(n * width);
      whiten(atH, columns, width, noise, rowVariance, back);
      const diagonal = unwhiten(atH, back, width, noise, rowVariance);
      times(inverse, matrix)
        .flat()
        .forEach((value, k) => {
          expect(Math.abs((back[k] as number) - value)).toBeLessThan(1e-7);
        });
      diagonal.forEach((value, i) => {
        expect(Math.abs(value - inverse[i][i])).toBeLessThan(1e-8);
      });
    }),
    { seed: 9, numRuns: 150 },
  );
});

test('inner products of any number of rows are sums of products', () => {
  for (const rows of [0, 1, 3, 4, 5, 11]) {
    const random = randomFrom(rows);
    const w = Float64Array.from({ length: rows * 3 }, random.normal);
    const g = new Float64Array(9).fill(7);
    innerProducts(w, rows, 3, g);
    for (let c = 0; c < 3; c++) {
      for (let d = 0; d < 3; d++) {
        let sum = 0;
        for (let i = 0; i < rows; i++) sum += w[i * 3 + c] * w[i * 3 + d];
        expect(g[c * 3 + d]).toBeCloseTo(sum, 12);
      }
    }
  }
});
