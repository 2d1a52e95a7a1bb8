import { DRIFT_H, type Noise } from './noise.ts';

/** When a score was or will be given: hours since the trial's origin, and the moment's index. */
export type Sight = { readonly atH: number; readonly moment: number };

/** How many moments a score can have. */
export const MOMENT_COUNT = 5;

// The state: the level, an offset for each moment of the day, the fast part and the drift.
const FAST = 1 + MOMENT_COUNT;
const DRIFT = FAST + 1;
const SIZE = DRIFT + 1;

const LEVEL_MEAN = 3;
const LEVEL_SD = 3;
const MOMENT_SD = 0.7;

/**
 * What is believed of a runner's background after the scores seen so far: a Kalman filter's mean and covariance.
 *
 * `probe` is the filter's answer to a second series that is fed in beside the scores; it starts at zero and shares the gains.
 */
export type Background = {
  readonly noise: Noise;
  atH: number;
  readonly mean: Float64Array;
  readonly probe: Float64Array;
  readonly covariance: Float64Array;
};

/** What a background leads to expect of the mean of some coming scores. */
export type Forecast = { readonly mean: number; readonly probe: number; readonly variance: number };

/**
 * A background before the first score: level 3 ± 3 points, moments ± 0.7 points around it.
 *
 * @param noise how the scores move
 * @param atH hour at which it stands
 */
export function startBackground(noise: Noise, atH: number): Background {
  const mean = new Float64Array(SIZE);
  mean[0] = LEVEL_MEAN;
  const covariance = new Float64Array(SIZE * SIZE);
  for (let i = 0; i < SIZE; i++) covariance[i * SIZE + i] = MOMENT_SD ** 2;
  covariance[0] = LEVEL_SD ** 2;
  covariance[FAST * SIZE + FAST] = noise.fastSd ** 2;
  covariance[DRIFT * SIZE + DRIFT] = noise.driftSd ** 2;
  return { noise, atH, mean, probe: new Float64Array(SIZE), covariance };
}

/** A copy to go on with, its probe at zero. */
export function copyBackground({ noise, atH, mean, covariance }: Background): Background {
  return { noise, atH, mean: mean.slice(), probe: new Float64Array(SIZE), covariance: covariance.slice() };
}

/** Carries the background forward to an hour; nothing happens for an hour that has passed. */
function advance(background: Background, atH: number): void {
  const { noise } = background;
  const gapH = atH - background.atH;
  if (!(gapH > 0)) return;
  background.atH = atH;
  fade(background, FAST, Math.exp(-gapH / noise.fastH), noise.fastSd);
  fade(background, DRIFT, Math.exp(-gapH / DRIFT_H), noise.driftSd);
}

/** Lets one moving part of the state fade, and move on by chance. */
function fade({ mean, probe, covariance }: Background, at: number, decay: number, sd: number): void {
  mean[at] = (mean[at] as number) * decay;
  probe[at] = (probe[at] as number) * decay;
  for (let i = 0; i < SIZE; i++) {
    covariance[at * SIZE + i] = (covariance[at * SIZE + i] as number) * decay;
    covariance[i * SIZE + at] = (covariance[i * SIZE + at] as number) * decay;
  }
  covariance[at * SIZE + at] = (covariance[at * SIZE + at] as number) + sd * sd * (1 - decay * decay);
}

const reach = new Float64Array(SIZE);

/**
 * Takes one score in.
 *
 * @param background changed in place
 * @param sight when the score was given; not before the last one taken in
 * @param score the score
 * @param probe value of the second series at that time
 * @returns log density of the score, given those before it
 */
export function observe(background: Background, sight: Sight, score: number, probe = 0): number {
  advance(background, sight.atH);
  const { noise, mean, covariance } = background;
  const moment = 1 + sight.moment;
  let variance = noise.whiteSd ** 2;
  for (let i = 0; i < SIZE; i++) {
    const row = i * SIZE;
    reach[i] =
      (covariance[row] as number) +
      (covariance[row + moment] as number) +
      (covariance[row + FAST] as number) +
      (covariance[row + DRIFT] as number);
  }
  const seen = (of: Float64Array): number =>
    (of[0] as number) + (of[moment] as number) + (of[FAST] as number) + (of[DRIFT] as number);
  variance += seen(reach);
  const surprise = score - seen(mean);
  const probeSurprise = probe - seen(background.probe);
  for (let i = 0; i < SIZE; i++) {
    const gain = (reach[i] as number) / variance;
    mean[i] = (mean[i] as number) + gain * surprise;
    background.probe[i] = (background.probe[i] as number) + gain * probeSurprise;
    for (let j = 0; j < SIZE; j++) {
      covariance[i * SIZE + j] = (covariance[i * SIZE + j] as number) - gain * (reach[j] as number);
    }
  }
  return -0.5 * (Math.log(2 * Math.PI * variance) + (surprise * surprise) / variance);
}

/**
 * What the background leads to expect of the mean of some coming scores.
 *
 * The variance holds the background's own uncertainty, what it will still move until then, and the scores' white noise.
 *
 * @param background not changed
 * @param sights the coming scores, none before the last one taken in; at least one
 */
export function forecast(background: Background, sights: readonly Sight[]): Forecast {
  const { noise, atH, mean, probe, covariance } = background;
  const share = 1 / sights.length;
  const weight = new Float64Array(SIZE);
  weight[0] = 1;
  for (const sight of sights) {
    weight[1 + sight.moment] = (weight[1 + sight.moment] as number) + share;
    weight[FAST] = (weight[FAST] as number) + share * Math.exp(-(sight.atH - atH) / noise.fastH);
    weight[DRIFT] = (weight[DRIFT] as number) + share * Math.exp(-(sight.atH - atH) / DRIFT_H);
  }
  let variance = noise.whiteSd ** 2 * share;
  const movement = (one: number, other: number, sd: number, timeH: number): number =>
    sd * sd * (Math.exp(-Math.abs(one - other) / timeH) - Math.exp(-(one + other - 2 * atH) / timeH));
  for (const one of sights) {
    for (const other of sights) {
      variance += share * share * movement(one.atH, other.atH, noise.fastSd, noise.fastH);
      variance += share * share * movement(one.atH, other.atH, noise.driftSd, DRIFT_H);
    }
  }
  const along = { mean: 0, probe: 0 };
  for (let i = 0; i < SIZE; i++) {
    along.mean += (weight[i] as number) * (mean[i] as number);
    along.probe += (weight[i] as number) * (probe[i] as number);
    for (let j = 0; j < SIZE; j++) {
      variance += (weight[i] as number) * (covariance[i * SIZE + j] as number) * (weight[j] as number);
    }
  }
  return { ...along, variance };
}
