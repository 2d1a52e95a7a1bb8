import { tiltedMoments } from '#math';
import type { Posterior } from '../../src/attribution/posterior.ts';

const BINS = 256;
const moments = { logMass: 0, mean: 0, variance: 0 };

/** What is believed of one suspect, read off the explanations themselves. */
export type Believed = {
  readonly acting: number;
  /** Probability of each kernel, given that it acts. */
  readonly kernel: Float64Array;
  /** Probability that it adds up to less than so many points a check-in, given that it acts. */
  readonly below: (attributable: number) => number;
};

/** Reads the posterior of one suspect. */
export function believedOf(posterior: Posterior, suspect: number): Believed {
  const { design, index, weighed } = posterior;
  const held = weighed.flatMap(({ explanation, probability }) => {
    const at = explanation.columns.findIndex((column) => index.suspect[column] === suspect);
    return at < 0 ? [] : [{ explanation, probability, at }];
  });
  const acting = held.reduce((sum, { probability }) => sum + probability, 0);
  const kernel = new Float64Array(design.kernels.length);
  const parts = held.map(({ explanation, probability, at }) => {
    const k = index.kernel[explanation.columns[at] as number] as number;
    kernel[k] = kernel[k] + probability / acting;
    const felt = design.suspects[suspect]?.columns[k] as Float64Array;
    const share = probability / acting;
    const level = felt.reduce((sum, value) => sum + value, 0) / design.n;
    return { share, level, mean: explanation.mean[at] as number, variance: explanation.variance[at] as number };
  });
  const below = (attributable: number): number =>
    parts.reduce((sum, { share, level, mean, variance }) => {
      return share < 1e-6 || level <= 0 ? sum : sum + share * coefficientBelow(attributable / level, mean, variance);
    }, 0);
  return { acting, kernel, below };
}

/** Mass below `beta` of the density that is proportional to β²·N(β; mean, variance) over β > 0. */
export function coefficientBelow(beta: number, mean: number, variance: number): number {
  tiltedMoments(mean, variance, moments);
  const top = moments.mean + 8 * Math.sqrt(moments.variance);
  const width = top / BINS;
  const reference = mean < 0 ? mean * mean : 0;
  let below = 0;
  let total = 0;
  for (let b = 0; b < BINS; b++) {
    const at = (b + 0.5) * width;
    const mass = at * at * Math.exp((reference - (at - mean) ** 2) / (2 * variance));
    total += mass;
    below += mass * Math.min(1, Math.max(0, beta / width - b));
  }
  return below / total;
}
