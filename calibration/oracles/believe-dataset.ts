import { tiltedMoments } from '#math';
import { settledWhite } from '../../src/attribution/background.ts';
import type { Design } from '../../src/attribution/design.ts';
import { pseudoObservations } from '../../src/attribution/floor.ts';
import { type Posterior, posteriorOf } from '../../src/attribution/posterior.ts';
import { type Dataset, designOfDataset } from './dataset.ts';

/** Posterior means of one suspect, as another program states them too. */
export type Means = {
  readonly acts: number;
  /** Points at its strongest of a unit dose, 0 where it does not act; negative when it relieves. */
  readonly coefficient: number;
  /** The coefficient times the mean felt dose, in the claimed direction: points a check-in on an endless scale. */
  readonly attributable: number;
};

/** The product's own posterior of a data set, by the product's own functions. */
export function posteriorOfDataset(dataset: Dataset, design: Design = designOfDataset(dataset)): Posterior {
  const { noise, whiteVariance } = dataset;
  const guesses = noise.map((shape) => ({ noise: shape, whiteVariance }));
  if (dataset.likelihood === 'gaussian') return posteriorOf(design, design.score, null, guesses);
  // As `believe` reads scores at the ends, with the background and the white variance given.
  const columns = design.suspects.map((suspect) => suspect.columns[0]);
  const around = { noise: noise[0], whiteVariance, columns, precision: 1 };
  const { target, rowVariance } = pseudoObservations(design, around);
  return posteriorOf(design, target, rowVariance, guesses, settledWhite(whiteVariance));
}

/** Means of every suspect, summed over explanations. */
export function meansOf({ design, index, weighed }: Posterior): Means[] {
  const moments = { logMass: 0, mean: 0, variance: 0 };
  return design.suspects.map(({ direction, columns }, suspect) => {
    let [acts, coefficient, attributable] = [0, 0, 0];
    for (const { explanation, probability } of weighed) {
      const at = explanation.columns.findIndex((column) => index.suspect[column] === suspect);
      if (at < 0) continue;
      const felt = columns[index.kernel[explanation.columns[at]]];
      tiltedMoments(explanation.mean[at], explanation.variance[at], moments);
      acts += probability;
      coefficient += direction * probability * moments.mean;
      attributable += (probability * moments.mean * felt.reduce((sum, value) => sum + value, 0)) / design.n;
    }
    return { acts, coefficient, attributable };
  });
}
