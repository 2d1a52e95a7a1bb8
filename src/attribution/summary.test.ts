import { expect, test } from 'vitest';
import { covarianceOf, inverted, times, transposed } from '../../test/dense.ts';
import { madeDiary } from '../../test/made-diary.ts';
import { designOf } from './design.ts';
import { columnIndexOf, packRows, summarise, workspaceFor } from './summary.ts';

const noise = { fastShare: 1.5, fastH: 26, driftShare: 1, driftH: 480 };

test('the summary is what dense algebra gives with the nuisance columns integrated out', () => {
  const design = designOf(madeDiary({ days: 18, seed: 3, points: [1, 0] }));
  const columns = design.suspects.flatMap((suspect) => suspect.columns.slice(0, 3));
  const rowVariance = design.score.map((_, i) => (i % 4 === 0 ? 3 : 1));
  const whiteVariance = 0.7;
  const packed = packRows(design, columns, design.score);
  const work = workspaceFor(design.n, packed.length / design.n);
  const summary = summarise(design, packed, noise, whiteVariance, rowVariance, work);

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
  const gram = times(transposed(rows), times(inverse, rows)).flat();
  expect(summary.m).toBe(columns.length);
  gram.forEach((value, k) => {
    expect(Math.abs((summary.gram[k] as number) - value)).toBeLessThan(1e-7 * (1 + Math.abs(value)));
  });
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
