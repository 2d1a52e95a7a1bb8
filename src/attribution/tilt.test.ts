import { expect, test } from 'vitest';
import { randomFrom, tiltedMoments } from '#math';
import { inverted, type Matrix } from '../../test/dense.ts';
import { tilt } from './tilt.ts';

/** Log mass, and mean and standard deviation of the first coefficient, by the midpoint rule over a box from 0 to `ends`. */
function byQuadrature(mean: readonly number[], covariance: Matrix, ends: readonly number[], cells: number) {
  const k = mean.length;
  const { inverse, logDeterminant } = inverted(covariance);
  const widths = ends.map((end) => end / cells);
  const point = new Array<number>(k).fill(0);
  const count = cells ** k;
  const logs = new Float64Array(count);
  let top = Number.NEGATIVE_INFINITY;
  for (let cell = 0; cell < count; cell++) {
    let rest = cell;
    let log = 0;
    for (let j = 0; j < k; j++) {
      const x = ((rest % cells) + 0.5) * widths[j];
      rest = Math.floor(rest / cells);
      point[j] = x - mean[j];
      log += 2 * Math.log(x);
    }
    for (let a = 0; a < k; a++) for (let b = 0; b < k; b++) log -= 0.5 * point[a] * inverse[a][b] * point[b];
    logs[cell] = log;
    if (log > top) top = log;
  }
  let [mass, first, second] = [0, 0, 0];
  for (let cell = 0; cell < count; cell++) {
    const weight = Math.exp(logs[cell] - top);
    const x = ((cell % cells) + 0.5) * widths[0];
    mass += weight;
    first += weight * x;
    second += weight * x * x;
  }
  const volume = widths.reduce((product, width) => product * width, 1);
  return {
    logMass: Math.log(mass * volume) + top - 0.5 * k * Math.log(2 * Math.PI) - 0.5 * logDeterminant,
    mean: first / mass,
    sd: Math.sqrt(second / mass - (first / mass) ** 2),
  };
}

function errorsOf(mean: readonly number[], covariance: Matrix, cells: number): readonly [number, number, number] {
  const found = tilt(Float64Array.from(mean), Float64Array.from(covariance.flat()));
  const marginals = mean.map((_, j) =>
    tiltedMoments(found.mean[j], found.variance[j], { logMass: 0, mean: 0, variance: 0 }),
  );
  const ends = marginals.map((marginal) => marginal.mean + 8 * Math.sqrt(marginal.variance));
  const expected = byQuadrature(mean, covariance, ends, cells);
  return [
    Math.abs(found.logMass - expected.logMass),
    Math.abs(marginals[0].mean - expected.mean) / expected.sd,
    Math.abs(Math.sqrt(marginals[0].variance) / expected.sd - 1),
  ];
}

function worst(errors: readonly (readonly number[])[]): number[] {
  return [0, 1, 2].map((k) => Math.max(...errors.map((error) => error[k] as number)));
}

// Of the log mass, of the mean in standard deviations, of the standard deviation relative to itself.
const BOUNDS: readonly (readonly [correlation: number, mass: number, mean: number, sd: number])[] = [
  [0, 2e-5, 2e-5, 2e-5],
  [0.6, 0.002, 0.003, 0.005],
  [0.9, 0.01, 0.01, 0.025],
  [0.95, 0.02, 0.02, 0.05],
];

test('two coefficients: within the stated bounds of quadrature, at every sign and strength', () => {
  for (const [size, mass, mean, sd] of BOUNDS) {
    const errors = [-size, size].flatMap((correlation) =>
      [-3, -1, 0, 1, 3].flatMap((a) =>
        [-3, 0, 1, 4].map((b) =>
          errorsOf(
            [a, b * 0.5],
            [
              [1, 0.5 * correlation],
              [0.5 * correlation, 0.25],
            ],
            240,
          ),
        ),
      ),
    );
    const found = worst(errors);
    expect(found[0], `log mass at ±${size}`).toBeLessThan(mass);
    expect(found[1], `mean at ±${size}`).toBeLessThan(mean);
    expect(found[2], `standard deviation at ±${size}`).toBeLessThan(sd);
  }
});

test('three coefficients: log mass within 0.02, means within 0.03 standard deviations', () => {
  const random = randomFrom(9);
  const errors = Array.from({ length: 8 }, () => {
    const half = Array.from({ length: 3 }, () => [random.normal(), random.normal(), random.normal()]);
    const covariance = half.map((a, i) =>
      half.map((b, j) => a.reduce((sum, value, k) => sum + value * b[k], 0) + (i === j ? 0.3 : 0)),
    );
    const mean = covariance.map((row, i) => 2 * Math.sqrt(row[i]) * random.normal());
    return errorsOf(mean, covariance, 64);
  });
  const [mass, mean, sd] = worst(errors);
  expect(mass).toBeLessThan(0.02);
  expect(mean).toBeLessThan(0.03);
  expect(sd).toBeLessThan(0.04);
});

test('no coefficient has mass 1; one is exact', () => {
  expect(tilt(new Float64Array(0), new Float64Array(0)).logMass).toBe(0);
  const exact = tiltedMoments(0.4, 0.2, { logMass: 0, mean: 0, variance: 0 });
  expect(tilt(Float64Array.of(0.4), Float64Array.of(0.2)).logMass).toBe(exact.logMass);
});
