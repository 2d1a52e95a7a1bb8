import { expect, test } from 'vitest';
import { type TiltedMoments, tiltedMoments } from './tilted-normal.ts';

const CELLS = 40_000;

/** The same moments by the midpoint rule. */
function byQuadrature(m: number, v: number): TiltedMoments {
  const s = Math.sqrt(v);
  const z = m / s;
  const width = (z < 0 ? Math.min(12, 60 / -z + 1) : z + 12) / CELLS;
  const reference = z < 0 ? -0.5 * z * z : 0;
  let [mass, first, second] = [0, 0, 0];
  for (let k = 0; k < CELLS; k++) {
    const x = (k + 0.5) * width;
    const weight = x * x * Math.exp(-0.5 * (x - z) ** 2 - reference);
    mass += weight;
    first += weight * x;
    second += weight * x * x;
  }
  const mean = first / mass;
  return {
    logMass: Math.log(mass * width * v) + reference - 0.5 * Math.log(2 * Math.PI),
    mean: s * mean,
    variance: v * (second / mass - mean * mean),
  };
}

function errorsAt(m: number, v: number): number[] {
  const found = tiltedMoments(m, v, { logMass: 0, mean: 0, variance: 0 });
  const expected = byQuadrature(m, v);
  return [
    Math.abs(found.logMass - expected.logMass),
    Math.abs(found.mean / expected.mean - 1),
    Math.abs(found.variance / expected.variance - 1),
  ];
}

test('mass, mean and variance agree with quadrature', () => {
  for (const m of [-11.9, -9, -6, -3, -1, -0.2, 0, 0.2, 1, 3, 10, 30]) {
    for (const v of [0.01, 1, 7]) {
      const [mass, mean, variance] = errorsAt(m * Math.sqrt(v), v);
      expect(mass, `mass at ${m}`).toBeLessThan(1e-7);
      expect(mean, `mean at ${m}`).toBeLessThan(1e-6);
      expect(variance, `variance at ${m}`).toBeLessThan(1e-5);
    }
  }
});

test('far below zero the expansion is within 2 in 10,000', () => {
  for (const m of [-12.001, -15, -20, -40]) {
    for (const error of errorsAt(m, 1)) expect(error, `at ${m}`).toBeLessThan(2e-4);
  }
});

test('a normal far above zero is hardly tilted; one at zero gives Maxwell’s distribution', () => {
  const far = tiltedMoments(50, 1, { logMass: 0, mean: 0, variance: 0 });
  expect(far.mean).toBeCloseTo(50 + 2 / 50, 3);
  expect(far.variance).toBeCloseTo(1, 2);
  const maxwell = tiltedMoments(0, 1, { logMass: 0, mean: 0, variance: 0 });
  expect(maxwell.logMass).toBeCloseTo(Math.log(0.5), 12);
  expect(maxwell.mean).toBeCloseTo(2 * Math.sqrt(2 / Math.PI), 12);
  expect(maxwell.variance).toBeCloseTo(3 - 8 / Math.PI, 12);
});
