import { describe, expect, test } from 'vitest';
import { choleskyInPlace, randomFrom, solveLowerInPlace } from '#math';
import { forecast, observe, type Sight, startBackground } from './background.ts';
import { drawScores } from './draw-scores.ts';
import { DRIFT_H, NOISES, type Noise } from './noise.ts';

const noise: Noise = { whiteSd: 0.5, fastSd: 0.9, fastH: 30, driftSd: 0.7 };
const sights: readonly Sight[] = [0, 8, 20, 32, 33, 60, 75, 110].map((atH, i) => ({
  atH,
  moment: [0, 2, 3][i % 3] as number,
}));
const scores = [4, 5, 3, 3, 6, 2, 4, 5];

/** The covariance of two scores before any is seen, written out. */
function covariance(one: Sight, other: Sight, isSame: boolean): number {
  const gapH = Math.abs(one.atH - other.atH);
  const moment = one.moment === other.moment ? 0.7 ** 2 : 0;
  const moving = noise.fastSd ** 2 * Math.exp(-gapH / noise.fastH) + noise.driftSd ** 2 * Math.exp(-gapH / DRIFT_H);
  return 9 + moment + moving + (isSame ? noise.whiteSd ** 2 : 0);
}

/** log N(scores; 3, Σ) and the conditional mean and variance of a further mean, by plain linear algebra. */
function byHand(): { logDensity: number } {
  const n = sights.length;
  const sigma = new Float64Array(n * n);
  sights.forEach((one, i) => {
    sights.forEach((other, j) => {
      sigma[i * n + j] = covariance(one, other, i === j);
    });
  });
  choleskyInPlace(sigma, n, n);
  const residual = Float64Array.from(scores, (score) => score - 3);
  solveLowerInPlace(sigma, n, n, residual);
  let log = 0;
  for (let i = 0; i < n; i++) {
    log -= 0.5 * (residual[i] as number) ** 2 + Math.log(sigma[i * n + i] as number) + 0.5 * Math.log(2 * Math.PI);
  }
  return { logDensity: log };
}

describe('the background', () => {
  test('has the density of the normal distribution that it stands for', () => {
    const background = startBackground(noise, 0);
    const log = sights.reduce((sum, sight, i) => sum + observe(background, sight, scores[i] as number), 0);
    expect(log).toBeCloseTo(byHand().logDensity, 8);
  });

  test('forecasts a single score as it then observes it', () => {
    const background = startBackground(noise, 0);
    sights.slice(0, 5).forEach((sight, i) => {
      observe(background, sight, scores[i] as number);
    });
    const next = sights[5] as Sight;
    const { mean, variance } = forecast(background, [next]);
    const log = observe(background, next, 2);
    expect(log).toBeCloseTo(-0.5 * (Math.log(2 * Math.PI * variance) + (2 - mean) ** 2 / variance), 9);
  });

  test('forecasts a mean of several as draws from it spread', () => {
    const background = startBackground(noise, 0);
    sights.slice(0, 5).forEach((sight, i) => {
      observe(background, sight, scores[i] as number);
    });
    const coming: Sight[] = [
      { atH: 40, moment: 2 },
      { atH: 50, moment: 3 },
      { atH: 62, moment: 0 },
    ];
    const { mean, variance } = forecast(background, coming);
    const random = randomFrom(9);
    const draws = Array.from(
      { length: 6000 },
      () => drawScores(background, coming, random).reduce((a, b) => a + b, 0) / 3,
    );
    const average = draws.reduce((a, b) => a + b, 0) / draws.length;
    const spread = draws.reduce((sum, value) => sum + (value - average) ** 2, 0) / draws.length;
    expect(Math.abs(average - mean)).toBeLessThan(0.04);
    expect(Math.abs(spread / variance - 1)).toBeLessThan(0.06);
  });

  test('treats the probe as it treats scores', () => {
    const [plain, probed] = [startBackground(noise, 0), startBackground(noise, 0)];
    sights.forEach((sight, i) => {
      observe(plain, sight, (scores[i] as number) + (i % 2));
      observe(probed, sight, scores[i] as number, i % 2);
    });
    const coming: Sight[] = [{ atH: 130, moment: 0 }];
    const { mean, probe } = forecast(probed, coming);
    expect(mean + probe).toBeCloseTo(forecast(plain, coming).mean, 9);
  });

  test('candidates carry weights that sum to 1', () => {
    expect(NOISES.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
  });
});
