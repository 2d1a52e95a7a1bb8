import { expect, test } from 'vitest';
import { medianOf } from './median.ts';

test('the median passes over what is no number or too small', () => {
  expect(medianOf(Float64Array.of(3, Number.NaN, 1, 2))).toBe(2);
  expect(medianOf(Float64Array.of(0, 0, 0, 5, 7), 1)).toBe(7);
  expect(medianOf(Float64Array.of(Number.NaN))).toBeNaN();
  expect(medianOf(Float64Array.from({ length: 100_000 }, (_, row) => row))).toBeCloseTo(50_000, -3);
});
