import { expect, test } from 'vitest';
import { covarianceOf, inverted, times, transposed } from '../../test/dense.ts';
import { madeDiary } from '../../test/made-diary.ts';
import { designOf } from './design.ts';
import { columnIndexOf, packRows, summarise } from './summary.ts';

const noise = { fastShare: 1.5, fastH: 26, driftShare: 1, driftH: 480 };

test('the summary is what dense algebra gives with the nuisance columns integrated out', () => {
  const design = designOf(madeDiary({ days: 18, seed: 3, points: [1, 0] }));
  const columns = design.suspects.flatMap((suspect) => suspect.columns.slice(0, 3));
  const rowVariance = design.score.map((_, i) => (i % 4 === 0 ? 3 : 1));
  const whiteVariance = 0.7;
  const packed = packRows(design, columns, design.score);
  const summary = summarise(design, packed, noise, whiteVariance, rowVariance);

  // Integrating a normal nuisance out is adding its columns' outer products, times the prior variances, to the covariance.
  const covariance = covarianceOf([...design.atH], noise, [...rowVariance]);
  for (const { values, priorSd } of design.base) {
    const variance = priorSd ** 2 / whiteVariance;
    covariance.forEach((row, i) => {
      row.forEach((_, j) => {
        row[j] += variance * values[i] * values[j];
      });
    });
  }
  const { inverse, logDeterminant } = inverted(covariance);
  const rows = transposed([...columns, design.score].map((column) => [...column]));
  const gram = times(transposed(rows), times(inverse, rows));
  const m = columns.length;
  expect(summary.m).toBe(m);
  const near = (found: number, value: number) =>
    expect(Math.abs(found - value)).toBeLessThan(1e-7 * (1 + Math.abs(value)));
  near(summary.total, gram[m][m]);
  for (let a = 0; a < m; a++) {
    near(summary.square[a], gram[a][a]);
    near(summary.product[a], gram[a][m]);
    for (let b = 0; b < m; b++) near(summary.rowOf(a)[b], gram[a][b]);
  }
  expect(summary.logConstant).toBeCloseTo(-0.5 * logDeterminant, 7);
});

test('columns are listed suspect by suspect, and a suspect without columns is left out', () => {
  const design = designOf(madeDiary({ days: 18, seed: 3, points: [1, 0, 0] }));
  const [first, second, third] = design.suspects;
  const gone = { ...design, suspects: [first, { ...second, columns: [] }, third] } as typeof design;
  const index = columnIndexOf(gone);
  expect(index.m).toBe(2 * design.kernels.length);
  expect([...new Set(index.suspect)]).toEqual([0, 2]);
  expect([...index.kernel.subarray(0, 3)]).toEqual([0, 1, 2]);
});
