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
const NEGLIGIBLE_MASS = 1e-10;
const moments: TiltedMoments = { logMass: 0, mean: 0, variance: 0 };

/** Values with their masses, on any common scale. */
export type Mixture = { readonly values: Float64Array; readonly masses: Float64Array };

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
  const count = marginals.length * BINS;
  const points: Mixture = { values: new Float64Array(count), masses: new Float64Array(count) };
  const accounted: Mixture = {
    values: new Float64Array(count * FORM.length),
    masses: new Float64Array(count * FORM.length),
  };
  let at = 0;
  let halfLifeH = 0;
  let small = 0;
  for (const { column, width, mass } of marginals) {
    const nodes = accountedFor(posterior, suspect, column, width * BINS);
    let columnMass = 0;
    for (let b = 0; b < BINS; b++, at++) {
      const share = mass[b] as number;
      columnMass += share;
      points.values[at] = direction * (b + 0.5) * width;
      points.masses[at] = share;
      const position = ((b + 0.5) / BINS) * (NODES - 1);
      const left = Math.floor(position);
      const value = nodes[left] + (position - left) * (nodes[left + 1] - nodes[left]);
      for (let k = 0; k < FORM.length; k++) {
        const [factor, part] = FORM[k] as readonly [number, number];
        accounted.values[at * FORM.length + k] = value * factor;
        accounted.masses[at * FORM.length + k] = share * part;
        if (Math.abs(value * factor) < MATTERS_POINTS) small += share * part;
      }
    }
    halfLifeH += columnMass * (design.kernels[index.kernel[column] as number]?.halfLifeH ?? 0);
  }
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
    granting: { columns: best.explanation.columns, suspect },
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
      tiltedDensity(explanation.mean[at] as number, explanation.variance[at] as number, width, density);
      let sum = 0;
      for (let b = 0; b < BINS; b++) sum += density[b];
      const scale = weight / (kept * sum);
      for (let b = 0; b < BINS; b++) mass[b] = mass[b] + scale * density[b];
    }
    return { column, width, mass };
  });
}

/**
 * N(m, v)·β² at the middles of bins from 0, up to a constant.
 *
 * A normal density on an even grid is a product of ratios that themselves change by one factor: two exponentials do for all bins. It
 * starts at the bin nearest to the mean, so that nothing that matters vanishes on the way.
 */
function tiltedDensity(m: number, v: number, width: number, density: Float64Array): void {
  const precision = 0.5 / v;
  const start = Math.min(BINS - 1, Math.max(0, Math.floor(m / width)));
  const from = (start + 0.5) * width - m;
  const change = Math.exp(-2 * precision * width * width);
  let value = 1;
  let ratio = Math.exp(-precision * width * (2 * from + width));
  for (let b = start; b < BINS; b++) {
    density[b] = value * ((b + 0.5) * width) ** 2;
    value *= ratio;
    ratio *= change;
  }
  value = 1;
  ratio = Math.exp(precision * width * (2 * from - width));
  for (let b = start - 1; b >= 0; b--) {
    value *= ratio;
    ratio *= change;
    density[b] = value * ((b + 0.5) * width) ** 2;
  }
}

/** Points a check-in accounted for, at `NODES` coefficients from 0 to `top`. */
function accountedFor(posterior: Posterior, suspect: number, column: number, top: number): Float64Array {
  const { design, index, target } = posterior;
  const felt = design.suspects[suspect]?.columns[index.kernel[column] as number] as Float64Array;
  const step = top / (NODES - 1);
  const values = new Float64Array(NODES);
  // A score that stays within the scale even at the top falls in proportion; the others are worked out one by one.
  let inProportion = 0;
  for (let i = 0; i < design.n; i++) {
    const score = target[i] as number;
    const dose = felt[i] as number;
    if (score >= 0 && score <= 10 && score - top * dose >= 0 && score - top * dose <= 10) {
      inProportion += dose;
      continue;
    }
    const whole = Math.max(0, Math.min(score, 10));
    for (let k = 1; k < NODES; k++) values[k] = values[k] + whole - Math.max(0, Math.min(score - k * step * dose, 10));
  }
  for (let k = 1; k < NODES; k++) values[k] = (values[k] + k * step * inProportion) / design.n;
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
export function estimateOf({ values, masses }: Mixture, probability: number): Estimate {
  let least = 0;
  let most = 0;
  let held = 0;
  let mean = 0;
  for (let k = 0; k < values.length; k++) {
    const value = values[k] as number;
    const mass = masses[k] as number;
    // What weighs next to nothing would only make the cells coarser.
    if (mass < NEGLIGIBLE_MASS) continue;
    if (value < least) least = value;
    if (value > most) most = value;
    held += mass;
    mean += value * mass;
  }
  if (!(held > 0) || most === least) return { mean: 0, low: 0, high: 0 };
  const perCell = CELLS / (most - least);
  const chance = Math.max(probability, LEAST_CHANCE);
  const cells = new Float64Array(CELLS + 1);
  for (let k = 0; k < values.length; k++) {
    const mass = masses[k] as number;
    if (mass < NEGLIGIBLE_MASS) continue;
    const cell = Math.min(CELLS - 1, Math.floor((values[k] - least) * perCell));
    cells[cell] = cells[cell] + (chance * mass) / held;
  }
  const width = 1 / perCell;
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
