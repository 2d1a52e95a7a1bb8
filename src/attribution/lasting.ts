import { type TiltedMoments, tiltedMoments } from '#math';
import { believe } from './believe.ts';
import { designOf } from './design.ts';
import { type Estimate, estimateOf } from './effects.ts';
import { feltDose } from './kernel.ts';
import type { Posterior } from './posterior.ts';
import type { Question } from './question.ts';

/** What one dose adds over the hours that follow it. */
export type Lasting = {
  /** Hours after the dose. */
  readonly hours: readonly number[];
  /** One an hour: points that a unit of dose adds then, negative where it relieves. */
  readonly pointsPerDose: readonly Estimate[];
};

/** Every third hour of four days; a moment after the dose stands for the dose itself. */
const HOURS = Array.from({ length: 33 }, (_, n) => Math.max(0.01, 3 * n));
/** Coefficients that stand for a density: its middle, and either side of it, with weights that keep mean and variance. */
const SPREAD: readonly (readonly [deviations: number, mass: number])[] = [
  [-Math.sqrt(3), 1 / 6],
  [0, 2 / 3],
  [Math.sqrt(3), 1 / 6],
];
const moments: TiltedMoments = { logMass: 0, mean: 0, variance: 0 };

/**
 * How the effect of one dose of each suspect runs over the hours: averaged over explanations, half-lives and shapes, with the chance that
 * it does not act at all.
 *
 * @param question as `attribute` takes it
 * @returns one a suspect, in the question's order; null where no explanation that is believed at all has it act, and without scores
 */
export function lastingsOf(question: Question): readonly (Lasting | null)[] {
  const design = designOf(question);
  if (design.n === 0) return question.suspects.map(() => null);
  const usual = design.kernels.findIndex((kernel) => kernel.shape === 'immediate' && kernel.halfLifeH >= 20);
  const posterior = believe(design, usual);
  return design.suspects.map((_, suspect) => lastingOf(posterior, suspect));
}

function lastingOf(posterior: Posterior, suspect: number): Lasting | null {
  const { design, index, weighed } = posterior;
  const felt = design.suspects[suspect];
  if (felt === undefined || felt.unitDose === 0) return null;
  const atH = Float64Array.from(HOURS);
  const runs = design.kernels.map((kernel) => feltDose([{ fromH: 0, untilH: 0, amount: 1 }], atH, kernel));
  const parts: { readonly kernel: number; readonly points: number; readonly mass: number }[] = [];
  let probability = 0;
  for (const { explanation, probability: weight } of weighed) {
    const at = explanation.columns.findIndex((column) => index.suspect[column] === suspect);
    if (at < 0 || weight < 1e-6) continue;
    probability += weight;
    tiltedMoments(explanation.mean[at] as number, explanation.variance[at] as number, moments);
    const kernel = index.kernel[explanation.columns[at] as number] as number;
    for (const [deviations, mass] of SPREAD) {
      const points = Math.max(0, moments.mean + deviations * Math.sqrt(moments.variance));
      parts.push({ kernel, points: (felt.direction * points) / felt.unitDose, mass: weight * mass });
    }
  }
  if (probability < 0.01) return null;
  const masses = Float64Array.from(parts, ({ mass }) => mass);
  const pointsPerDose = HOURS.map((_, hour) => {
    const values = Float64Array.from(parts, ({ kernel, points }) => points * (runs[kernel]?.[hour] as number));
    return estimateOf({ values, masses }, probability);
  });
  return { hours: HOURS.map(Math.round), pointsPerDose };
}
