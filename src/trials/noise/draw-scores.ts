import { choleskyInPlace, type Random } from '#math';
import { type Background, MOMENT_COUNT, type Sight } from './background.ts';
import { DRIFT_H } from './noise.ts';

const FAST = 1 + MOMENT_COUNT;
const DRIFT = FAST + 1;

/** How drawn scores depart from what a background says. */
export type Drawing = {
  /** By how much more than the background's noise they move: 1 for as much. */
  readonly spread: number;
  /** Steps to which the scores will be rounded: that part of the white noise is left to the rounding. */
  readonly step: number;
};

/**
 * Draws how the scores would go on without any effect: unrounded, and free to leave the scale.
 *
 * @param background what is believed now; its state is drawn too
 * @param sights when the scores are given, in order of time
 * @param random where chance comes from
 * @param drawing how the draws depart from the background; as it is, and never rounded, where left out
 * @returns one value a sight
 */
export function drawScores(
  background: Background,
  sights: readonly Sight[],
  random: Random,
  { spread, step }: Drawing = { spread: 1, step: 0 },
): Float64Array {
  const { noise } = background;
  const whiteSd = Math.sqrt(Math.max(0, (spread * noise.whiteSd) ** 2 - step ** 2 / 12));
  const state = drawState(background, spread, random);
  let atH = background.atH;
  return Float64Array.from(sights, (sight) => {
    const gapH = Math.max(0, sight.atH - atH);
    atH = Math.max(atH, sight.atH);
    move(state, FAST, Math.exp(-gapH / noise.fastH), spread * noise.fastSd, random);
    move(state, DRIFT, Math.exp(-gapH / DRIFT_H), spread * noise.driftSd, random);
    const level = (state[0] as number) + (state[1 + sight.moment] as number);
    return level + (state[FAST] as number) + (state[DRIFT] as number) + whiteSd * random.normal();
  });
}

function move(state: Float64Array, at: number, decay: number, sd: number, random: Random): void {
  state[at] = (state[at] as number) * decay + sd * Math.sqrt(1 - decay * decay) * random.normal();
}

function drawState({ mean, covariance }: Background, spread: number, random: Random): Float64Array {
  const size = mean.length;
  const factor = covariance.slice();
  // Nearly certain parts of the state may leave the covariance singular to working precision.
  for (let i = 0; i < size; i++) factor[i * size + i] = (factor[i * size + i] as number) + 1e-9;
  const isSound = choleskyInPlace(factor, size, size);
  const normal = Float64Array.from(mean, () => spread * random.normal());
  return mean.map((value, i) => {
    let sum = value;
    if (isSound) for (let j = 0; j <= i; j++) sum += (factor[i * size + j] as number) * (normal[j] as number);
    return sum;
  });
}
