import { type TiltedMoments, tiltedMoments } from '#math';
import type { Posterior } from './posterior.ts';
import { type Explanation, searchExplanations } from './search.ts';

/** A mean with its central 90 % interval. */
export type Estimate = { readonly mean: number; readonly low: number; readonly high: number };

/** What one suspect does, as far as the scores tell. */
export type Effect = {
  /** Probability that it moves the score in the claimed direction. */
  readonly probability: number;
  /** Points of score a check-in that it accounts for. */
  readonly attributable: Estimate;
  /** Points at the strongest hour of one unit dose. */
  readonly perUnitDose: Estimate;
  /** Half-life in hours (delayed kernels: from the peak), averaged over what is believed given that it acts. */
  readonly halfLifeH: number;
  /** Chance that it accounts for less than `MATTERS_POINTS`, even granting that it acts. */
  readonly smallIfActing: number;
};

/** Points a check-in below which an effect does not matter to the person. */
export const MATTERS_POINTS = 0.25;

// A kernel is a simplification, and so is one for all doses: what they add up to differs from what any kernel says by some 15 %.
const FORM_SD = 0.15;
const FORM: readonly (readonly [factor: number, mass: number])[] = [
  [1 - Math.sqrt(3) * FORM_SD, 1 / 6],
  [1, 2 / 3],
  [1 + Math.sqrt(3) * FORM_SD, 1 / 6],
];
const TAIL = 0.05;
const CELLS = 400;
const BINS = 48;
const NODES = 17;
const moments: TiltedMoments = { logMass: 0, mean: 0, variance: 0 };

/** The density of one column's coefficient, on a grid from 0. */
type Marginal = { readonly column: number; readonly width: number; readonly mass: Float64Array };

/**
 * Reads one suspect's effect off the posterior: the mixture over explanations, kernels and backgrounds.
 *
 * Attributable points are on the score's own scale: the score as given less the score without the suspect, both held between 0 and 10,
 * averaged over the check-ins.
 *
 * @param posterior the posterior
 * @param suspect index of the suspect; it must have columns
 */
export function effectOf(posterior: Posterior, suspect: number): Effect {
  const { design, index, weighed } = posterior;
  const held: Part[] = [];
  for (const { explanation, probability: weight } of weighed) {
    const { columns } = explanation;
    for (let at = 0; at < columns.length; at++) {
      if (index.suspect[columns[at] as number] === suspect) held.push({ explanation, at, weight });
    }
  }
  const probability = held.reduce((sum, part) => sum + part.weight, 0);
  // Too little believed to have been kept whole: grant it beside the best explanation without it.
  const parts = probability > 0.01 ? held : granted(posterior, suspect);
  const total = parts.reduce((sum, part) => sum + part.weight, 0);
  const marginals = marginalsOf(parts, total);
  const direction = (design.suspects[suspect] as { direction: 1 | -1 }).direction;
  const points: { value: number; mass: number }[] = [];
  const accounted: { value: number; mass: number }[] = [];
  let halfLifeH = 0;
  for (const { column, width, mass } of marginals) {
    const values = accountedFor(posterior, suspect, column, width * BINS);
    let columnMass = 0;
    for (let b = 0; b < BINS; b++) {
      const share = mass[b] as number;
      if (share < 1e-9) continue;
      columnMass += share;
      points.push({ value: direction * (b + 0.5) * width, mass: share });
      const position = ((b + 0.5) / BINS) * (NODES - 1);
      const left = Math.floor(position);
      const value =
        (values[left] as number) + (position - left) * ((values[left + 1] as number) - (values[left] as number));
      for (const [factor, part] of FORM) accounted.push({ value: value * factor, mass: share * part });
    }
    halfLifeH += columnMass * (design.kernels[index.kernel[column] as number]?.halfLifeH ?? 0);
  }
  const small = accounted.reduce((sum, { value, mass }) => sum + (Math.abs(value) < MATTERS_POINTS ? mass : 0), 0);
  return {
    probability,
    attributable: estimateOf(accounted, probability),
    perUnitDose: estimateOf(points, probability),
    halfLifeH,
    smallIfActing: small,
  };
}

type Part = { readonly explanation: Explanation; readonly at: number; readonly weight: number };

function granted(posterior: Posterior, suspect: number): Part[] {
  const { weighed, summaries, index, prior, design } = posterior;
  const free = weighed.filter(({ explanation }) =>
    explanation.columns.every((column) => index.suspect[column] !== suspect),
  );
  const best = free.reduce((a, b) => (b.probability > a.probability ? b : a));
  const summary = summaries[best.shape];
  if (summary === undefined) return [];
  const explanations = searchExplanations(summary, index, prior, design.n, {
    columns: best.explanation.columns,
    suspect,
  });
  const top = explanations.reduce(
    (most, explanation) => Math.max(most, explanation.logWeight),
    Number.NEGATIVE_INFINITY,
  );
  return explanations.map((explanation) => ({
    explanation,
    at: explanation.columns.length - 1,
    weight: Math.exp(explanation.logWeight - top),
  }));
}

/** Densities of the suspect's coefficient given that it acts, one a column, masses adding up to 1 over all. */
function marginalsOf(parts: readonly Part[], total: number): Marginal[] {
  const byColumn = new Map<number, Part[]>();
  for (const part of parts) {
    if (part.weight < 1e-3 * total) continue;
    const column = part.explanation.columns[part.at] as number;
    const list = byColumn.get(column);
    if (list) list.push(part);
    else byColumn.set(column, [part]);
  }
  const kept = [...byColumn.values()].flat().reduce((sum, part) => sum + part.weight, 0);
  return [...byColumn].map(([column, list]) => {
    let top = 0;
    for (const { explanation, at } of list) {
      tiltedMoments(explanation.mean[at] as number, explanation.variance[at] as number, moments);
      top = Math.max(top, moments.mean + 5 * Math.sqrt(moments.variance));
    }
    const width = top / BINS;
    const mass = new Float64Array(BINS);
    const density = new Float64Array(BINS);
    for (const { explanation, at, weight } of list) {
      const m = explanation.mean[at] as number;
      const precision = 0.5 / (explanation.variance[at] as number);
      // The reference exponent keeps a density far below zero from vanishing altogether.
      const reference = m < 0 ? m * m * precision : 0;
      let sum = 0;
      for (let b = 0; b < BINS; b++) {
        const beta = (b + 0.5) * width;
        const value = beta * beta * Math.exp(reference - precision * (beta - m) ** 2);
        density[b] = value;
        sum += value;
      }
      const scale = weight / (kept * sum);
      for (let b = 0; b < BINS; b++) mass[b] = mass[b] + scale * density[b];
    }
    return { column, width, mass };
  });
}

/** Points a check-in accounted for, at `NODES` coefficients from 0 to `top`. */
function accountedFor(posterior: Posterior, suspect: number, column: number, top: number): Float64Array {
  const { design, index, target } = posterior;
  const felt = design.suspects[suspect]?.columns[index.kernel[column] as number] as Float64Array;
  const values = new Float64Array(NODES);
  for (let k = 1; k < NODES; k++) {
    const beta = (top * k) / (NODES - 1);
    let sum = 0;
    for (let i = 0; i < design.n; i++) {
      const given = target[i] as number;
      const without = given - beta * felt[i];
      const a = given < 0 ? 0 : Math.min(given, 10);
      const b = without < 0 ? 0 : Math.min(without, 10);
      sum += a - b;
    }
    values[k] = sum / design.n;
  }
  return values;
}

// The interval grants every suspect at least an even chance of acting: a low probability alone must not make it narrow. Where nothing
// stays as likely, its upper end is then the ninth tenth of what the suspect accounts for if it acts.
const LEAST_CHANCE = 0.5;

/**
 * Mean and central 90 % interval of a mixture: the given masses times `probability`, and the rest at zero.
 *
 * The interval is that of a mixture in which the suspect acts with an even chance at least.
 */
export function estimateOf(parts: readonly { value: number; mass: number }[], probability: number): Estimate {
  let least = 0;
  let most = 0;
  let held = 0;
  let mean = 0;
  for (const { value, mass } of parts) {
    if (value < least) least = value;
    if (value > most) most = value;
    held += mass;
    mean += value * mass;
  }
  if (!(held > 0) || most === least) return { mean: 0, low: 0, high: 0 };
  const width = (most - least) / CELLS;
  const chance = Math.max(probability, LEAST_CHANCE);
  const cells = new Float64Array(CELLS + 1);
  for (const { value, mass } of parts) {
    const cell = Math.min(CELLS - 1, Math.floor((value - least) / width));
    cells[cell] = cells[cell] + (chance * mass) / held;
  }
  return {
    mean: (probability * mean) / held,
    low: quantileOf(cells, least, width, 1 - chance, TAIL),
    high: quantileOf(cells, least, width, 1 - chance, 1 - TAIL),
  };
}

/** Quantile of cells of mass with a lump at zero; inside a cell the mass is taken as even. */
function quantileOf(cells: Float64Array, least: number, width: number, lump: number, share: number): number {
  const isNegative = least < 0;
  let below = isNegative ? 0 : lump;
  if (!isNegative && below >= share) return 0;
  for (let c = 0; c < CELLS; c++) {
    const mass = cells[c] as number;
    if (below + mass >= share) return least + width * (c + (mass > 0 ? (share - below) / mass : 0));
    below += mass;
  }
  return isNegative ? 0 : least + width * CELLS;
}
