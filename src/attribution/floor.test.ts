import { describe, expect, test } from 'vitest';
import { normalCdf } from '#math';
import { covarianceOf, inverted, type Matrix, times } from '../../test/dense.ts';
import { madeDiary } from '../../test/made-diary.ts';
import { type Design, designOf } from './design.ts';
import { type Around, pseudoObservations, standsAtEnds } from './floor.ts';

const noise = { fastShare: 1.5, fastH: 26, driftShare: 1, driftH: 480 };

function around(design: Design, whiteVariance = 0.5): Around {
  return { noise, whiteVariance, columns: design.suspects.map(({ columns }) => columns[2]), precision: 1 };
}

/** Prior covariance of what lies under the scores: columns, drift and background, white noise left out. */
function latentCovariance(design: Design, { whiteVariance, columns, precision }: Around): Matrix {
  const zeros = new Array<number>(design.n).fill(0);
  const covariance = covarianceOf([...design.atH], noise, zeros).map((row) =>
    row.map((value) => whiteVariance * value),
  );
  const add = (values: Float64Array, variance: number) => {
    covariance.forEach((row, i) => {
      row.forEach((_, j) => {
        row[j] += variance * values[i] * values[j];
      });
    });
  };
  for (const { values, priorSd } of design.base) add(values, priorSd ** 2);
  for (const values of columns) add(values, whiteVariance / precision);
  return covariance;
}

function reading(design: Design, where: Around) {
  const { target, rowVariance, logEvidence } = pseudoObservations(design, where);
  return { target, logEvidence, rowVariance: rowVariance ?? new Float64Array(design.n).fill(1) };
}

const lowDiary = designOf(madeDiary({ days: 20, seed: 2, points: [1, 0], level: 0.2 }));

describe('scores at the ends of the scale', () => {
  test('leave every latent score with the mean and variance that its true chance gives', () => {
    for (const whiteVariance of [0.2, 0.6, 1.5]) {
      const where = around(lowDiary, whiteVariance);
      const { target, rowVariance } = reading(lowDiary, where);
      const prior = latentCovariance(lowDiary, where);
      const noisy = prior.map((row, i) => row.map((v, j) => v + (i === j ? whiteVariance * rowVariance[i] : 0)));
      const { inverse } = inverted(noisy);
      const pull = inverse.map((row) => row.reduce((sum, value, j) => sum + value * target[j], 0));
      const mean = prior.map((row) => row.reduce((sum, value, j) => sum + value * pull[j], 0));
      const kept = times(prior, inverse);
      mean.forEach((eta, i) => {
        if (lowDiary.score[i] > 0) return;
        const variance = prior[i][i] - kept[i].reduce((sum, value, j) => sum + value * prior[j][i], 0);
        const site = whiteVariance * rowVariance[i];
        const cavityVariance = 1 / (1 / variance - 1 / site);
        const cavityMean = cavityVariance * (eta / variance - target[i] / site);
        // The cavity times the chance of a zero, by the midpoint rule.
        let [mass, first, second] = [0, 0, 0];
        for (let k = 0; k < 2000; k++) {
          const x = cavityMean + ((k + 0.5) / 125 - 8) * Math.sqrt(cavityVariance);
          const chance = normalCdf((0.5 - x) / Math.sqrt(whiteVariance));
          const weight = chance * Math.exp(-((x - cavityMean) ** 2) / (2 * cavityVariance));
          mass += weight;
          first += weight * x;
          second += weight * x * x;
        }
        expect(Math.abs(eta - first / mass)).toBeLessThan(0.005);
        expect(Math.abs(variance - (second / mass - (first / mass) ** 2))).toBeLessThan(0.005);
      });
    }
  });

  test('give an evidence whose differences over the white variance are those of the exact likelihood', () => {
    const short = madeDiary({ days: 8, seed: 4, points: [1], checkinsPerDay: 1 });
    const score = Float64Array.of(2, 0, 1, 3, 2, 0, 1, 2);
    const design = designOf({ ...short, scores: { ...short.scores, score } });
    const exact = (whiteVariance: number): number => {
      const prior = latentCovariance(design, around(design, whiteVariance));
      const covariance = prior.map((row, i) => row.map((v, j) => v + (i === j ? whiteVariance : 0)));
      // Midpoint rule over the two censored values, below the floor at a half.
      const { inverse, logDeterminant } = inverted(covariance);
      const step = 0.1;
      let sum = 0;
      for (let x = 0.5 - step / 2; x > -12; x -= step) {
        for (let y = 0.5 - step / 2; y > -12; y -= step) {
          const full = [...score];
          full[1] = x;
          full[5] = y;
          let square = 0;
          for (let i = 0; i < 8; i++) for (let j = 0; j < 8; j++) square += full[i] * inverse[i][j] * full[j];
          sum += step * step * Math.exp(-0.5 * square);
        }
      }
      return Math.log(sum) - 0.5 * logDeterminant;
    };
    const found = (whiteVariance: number) => reading(design, around(design, whiteVariance)).logEvidence;
    for (const whiteVariance of [0.15, 0.6, 2.4]) {
      const difference = exact(whiteVariance) - exact(0.3);
      expect(Math.abs(found(whiteVariance) - found(0.3) - difference)).toBeLessThan(0.01);
    }
  });

  test('far beyond the end weigh little, ordinary scores whole', () => {
    const design = designOf(madeDiary({ days: 30, seed: 3, points: [0], level: -2 }));
    const { target, rowVariance } = reading(design, around(design));
    const zeros = [...design.score.keys()].filter((i) => design.score[i] === 0);
    expect(zeros.length).toBeGreaterThan(40);
    const variances = zeros.map((i) => rowVariance[i]).sort((a, b) => a - b);
    expect(variances[0]).toBeGreaterThan(1);
    expect(variances[variances.length >> 1]).toBeGreaterThan(4);
    expect(zeros.every((i) => target[i] < 0.5)).toBe(true);
    design.score.forEach((score, i) => {
      if (score > 0) expect([target[i], rowVariance[i]]).toEqual([score, 1]);
    });
  });

  test('are read at the ceiling as at the floor, mirrored', () => {
    const mirrored: Design = {
      ...lowDiary,
      score: lowDiary.score.map((score) => 10 - score),
      // A level held nowhere in particular, so that the prior is the mirror of itself.
      base: lowDiary.base.map((column) => (column.name === 'level' ? { ...column, priorSd: 1e4 } : column)),
    };
    const flat = { ...lowDiary, base: mirrored.base };
    const floor = reading(flat, around(flat));
    const ceiling = reading(mirrored, around(mirrored));
    expect(ceiling.logEvidence).toBeCloseTo(floor.logEvidence, 3);
    floor.target.forEach((value, i) => {
      expect(ceiling.target[i]).toBeCloseTo(10 - value, 3);
      expect(ceiling.rowVariance[i]).toBeCloseTo(floor.rowVariance[i], 3);
    });
  });

  test('are read so only where more than one score in twenty stands there', () => {
    const score = new Float64Array(40).fill(3);
    expect(standsAtEnds({ ...lowDiary, n: 40, score })).toBe(false);
    expect(standsAtEnds({ ...lowDiary, n: 40, score: score.fill(0, 0, 2) })).toBe(false);
    expect(standsAtEnds({ ...lowDiary, n: 40, score: score.fill(10, 0, 3) })).toBe(true);
  });
});
