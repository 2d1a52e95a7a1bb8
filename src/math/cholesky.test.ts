import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choleskyInPlace, solveLowerInPlace, solveUpperInPlace } from './cholesky.ts';
import { randomFrom } from './random.ts';

/** A positive definite n×n block inside rows of `stride` entries, the rest filled with a mark. */
function definite(n: number, stride: number, seed: number): Float64Array {
  const random = randomFrom(seed);
  const half = Array.from({ length: n * n }, () => random.normal());
  const a = new Float64Array(n * stride).fill(99);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      let sum = i === j ? 0.1 : 0;
      for (let k = 0; k < n; k++) sum += half[i * n + k] * half[j * n + k];
      a[i * stride + j] = sum;
    }
  }
  return a;
}

const sizes = fc.record({
  n: fc.integer({ min: 1, max: 12 }),
  extra: fc.integer({ min: 0, max: 3 }),
  seed: fc.integer(),
});

test('L·Lᵀ gives the matrix back, and nothing beyond the block is touched', () => {
  fc.assert(
    fc.property(sizes, ({ n, extra, seed }) => {
      const stride = n + extra;
      const a = definite(n, stride, seed);
      const l = Float64Array.from(a);
      expect(choleskyInPlace(l, n, stride)).toBe(true);
      for (let i = 0; i < n; i++) {
        for (let j = 0; j <= i; j++) {
          let sum = 0;
          for (let k = 0; k <= j; k++) sum += l[i * stride + k] * l[j * stride + k];
          expect(Math.abs(sum - a[i * stride + j])).toBeLessThan(1e-11 * (1 + Math.abs(a[i * stride + j])) * n);
        }
        for (let j = n; j < stride; j++) expect(l[i * stride + j]).toBe(99);
      }
    }),
    { seed: 2, numRuns: 200 },
  );
});

test('forward and back substitution together solve A·x = b', () => {
  fc.assert(
    fc.property(sizes, ({ n, extra, seed }) => {
      const stride = n + extra;
      const a = definite(n, stride, seed);
      const random = randomFrom(seed + 1);
      const x = Array.from({ length: n }, () => random.normal());
      const b = Float64Array.from({ length: n }, (_, i) =>
        x.reduce((sum, value, j) => sum + a[i * stride + j] * value, 0),
      );
      choleskyInPlace(a, n, stride);
      solveLowerInPlace(a, n, stride, b);
      solveUpperInPlace(a, n, stride, b);
      x.forEach((value, i) => {
        expect(Math.abs(b[i] - value)).toBeLessThan(1e-7);
      });
    }),
    { seed: 3, numRuns: 200 },
  );
});

test('what is not positive definite is refused: negative, singular, not a number', () => {
  expect(choleskyInPlace(Float64Array.of(-1), 1, 1)).toBe(false);
  expect(choleskyInPlace(Float64Array.of(1, 1, 1, 1), 2, 2)).toBe(false);
  expect(choleskyInPlace(Float64Array.of(1, 2, 2, 1), 2, 2)).toBe(false);
  expect(choleskyInPlace(Float64Array.of(1, 0, Number.NaN, 1), 2, 2)).toBe(false);
  expect(choleskyInPlace(new Float64Array(0), 0, 0)).toBe(true);
});
