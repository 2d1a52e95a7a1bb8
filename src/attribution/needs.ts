import { normalQuantile, type TiltedMoments, tiltedMoments } from '#math';
import { type Effect, MATTERS_POINTS } from './effects.ts';
import type { Posterior } from './posterior.ts';

const HORIZONS_DAYS = [7, 10, 14, 21, 28, 42, 56, 84, 112, 168, 224, 365];
// Four in five are meant. These futures know the noise, its course and the companions, which a diary must learn: nine in ten of them.
const SETTLED_SHARE = 0.9;
const FOLLOWS_ODDS = 9;
const EFFECT_DRAWS = 9;
const NOISE_DRAWS = 7;
const EFFECT_QUANTILES = Array.from({ length: EFFECT_DRAWS }, (_, k) => normalQuantile((k + 0.5) / EFFECT_DRAWS));
const NOISE_QUANTILES = Array.from({ length: NOISE_DRAWS }, (_, k) => normalQuantile((k + 0.5) / NOISE_DRAWS));
const moments: TiltedMoments = { logMass: 0, mean: 0, variance: 0 };

/**
 * How many more days of the runner's own habits would settle a suspect, by simulating the diary's continuation.
 *
 * The diary's information on one suspect — the inner product of its felt dose with itself, everything else taken out — grows in
 * proportion to the days kept. For a grid of true effects drawn from what is believed now (none among them) and of coming noise, the
 * answer after each horizon is worked out; the first horizon at which nine in ten of these futures have an answer is returned,
 * so that four in five real ones have.
 *
 * One kernel and one background stand for all in these futures. What that leaves out is taken from the answer of today: the odds and the
 * room left for an effect are moved so that without a further day they are those of the whole posterior.
 *
 * @param posterior what is believed now
 * @param suspect index of the suspect, with columns
 * @param effect its effect as believed now
 * @param spanDays length of the diary so far, > 0
 * @returns more days needed, or null when a year would not do
 */
export function daysToSettle(posterior: Posterior, suspect: number, effect: Effect, spanDays: number): number | null {
  const alone = informationOn(posterior, suspect, effect.halfLifeH);
  if (alone === null) return null;
  const now = anchored(alone, effect);
  const effects = effectsDrawn(now, effect.probability);
  return HORIZONS_DAYS.find((more) => mostSettle(now, (spanDays + more) / spanDays, effects)) ?? null;
}

type Information = {
  /** Residual inner product of the felt dose. */
  readonly square: number;
  readonly estimate: number;
  readonly white: number;
  readonly slabVariance: number;
  /** Odds before the evidence, moved by what one kernel leaves out. */
  readonly odds: number;
  /** Odds before the diary. */
  readonly priorOdds: number;
  /** Points a check-in for one unit of coefficient. */
  readonly pointsPerUnit: number;
};

/** Moves odds and room so that one kernel and one background say today what all of them together say. */
function anchored(alone: Information, { probability, attributable }: Effect): Information {
  const { odds, upper } = readingOf(alone, alone.estimate, alone.square);
  const believed = Math.min(Math.max(probability, 1e-6), 1 - 1e-6);
  const room = Math.max(Math.abs(attributable.low), Math.abs(attributable.high));
  return {
    ...alone,
    odds: (alone.odds * (believed / (1 - believed))) / odds,
    // Less room than one kernel leaves is luck of the days so far, which the coming ones will not keep up.
    pointsPerUnit: alone.pointsPerUnit * Math.max(1, upper > 0 ? room / upper : 1),
  };
}

function informationOn(posterior: Posterior, suspect: number, halfLifeH: number): Information | null {
  const { design, index, summaries, shapeWeight, weighed, prior } = posterior;
  const shape = shapeWeight.indexOf(Math.max(...shapeWeight));
  const summary = summaries[shape];
  if (summary === undefined) return null;
  const kernel = design.kernels.reduce(
    (best, candidate, k) =>
      candidate.shape === 'immediate' &&
      Math.abs(Math.log(candidate.halfLifeH / halfLifeH)) <
        Math.abs(Math.log((design.kernels[best]?.halfLifeH ?? Number.POSITIVE_INFINITY) / halfLifeH))
        ? k
        : best,
    0,
  );
  const column = [...index.suspect].findIndex((s, c) => s === suspect && index.kernel[c] === kernel);
  if (column < 0) return null;
  const best = weighed.reduce((a, b) => (b.probability > a.probability ? b : a));
  let square = summary.square[column] as number;
  let product = summary.product[column] as number;
  // What the best explanation's other columns already account for is no information on this one.
  for (const other of best.explanation.columns) {
    if (index.suspect[other] === suspect) continue;
    const norm = (summary.square[other] as number) + 1e-9;
    const shared = summary.rowOf(other)[column] as number;
    square -= shared ** 2 / norm;
    product -= (shared * (summary.product[other] as number)) / norm;
  }
  if (!(square > 1e-9)) return null;
  const felt = design.suspects[suspect]?.columns[kernel] as Float64Array;
  const pointsPerUnit = Math.abs(felt.reduce((sum, value) => sum + value, 0)) / Math.max(1, design.n);
  return {
    square,
    estimate: product / square,
    white: best.explanation.whiteVariance,
    slabVariance: prior.slab ** 2 * (1 + summary.noise.fastShare),
    odds: posterior.inclusion / (1 - posterior.inclusion),
    priorOdds: posterior.inclusion / (1 - posterior.inclusion),
    pointsPerUnit,
  };
}

/** Whether nine in ten of the simulated futures, `growth` times as much information on, accuse or clear the suspect. */
function mostSettle(now: Information, growth: number, effects: readonly Weighed[]): boolean {
  const futureSquare = now.square * growth;
  const futureSd = (Math.sqrt(now.white / now.square) * Math.sqrt(growth - 1)) / growth;
  const total = effects.reduce((sum, { weight }) => sum + weight, 0) * NOISE_DRAWS;
  // Counted are those that settle nothing: as soon as they are too many the rest need not be worked out.
  let open = 0;
  for (const { value, weight } of effects) {
    for (let k = 0; k < NOISE_DRAWS; k++) {
      // The coming estimate joins what was seen so far with what the coming days would show under this effect.
      const centre = now.estimate / growth + (value * (growth - 1)) / growth;
      const estimate = centre + futureSd * (NOISE_QUANTILES[k] as number);
      if (isSettled(now, estimate, futureSquare)) continue;
      open += weight;
      if (open > (1 - SETTLED_SHARE) * total) return false;
    }
  }
  return true;
}

type Weighed = { readonly value: number; readonly weight: number };

/** True effects drawn from what is believed now, none among them. */
function effectsDrawn(now: Information, probability: number): Weighed[] {
  const variance = now.white / (now.square + 1 / now.slabVariance);
  tiltedMoments((now.estimate * now.square * variance) / now.white, variance, moments);
  const { mean } = moments;
  const sd = Math.sqrt(moments.variance);
  return [
    { value: 0, weight: 1 - probability },
    ...EFFECT_QUANTILES.map((z) => ({ value: Math.max(0, mean + sd * z), weight: probability / EFFECT_DRAWS })),
  ];
}

function isSettled(now: Information, estimate: number, square: number): boolean {
  const { odds, upper } = readingOf(now, estimate, square);
  return odds >= FOLLOWS_ODDS || (upper < MATTERS_POINTS && odds < now.priorOdds);
}

/** Odds that it acts, and the points that it stays below nine times in ten if it does. */
function readingOf(now: Information, estimate: number, square: number): { odds: number; upper: number } {
  const precision = square + 1 / now.slabVariance;
  const variance = now.white / precision;
  const mean = (estimate * square) / precision;
  tiltedMoments(mean, variance, moments);
  const logBayes =
    0.5 * ((mean * mean) / variance) -
    0.5 * Math.log(precision * now.slabVariance) +
    moments.logMass -
    Math.log(0.5 * now.white * now.slabVariance);
  return {
    odds: now.odds * Math.exp(Math.min(50, logBayes)),
    upper: (moments.mean + 1.28 * Math.sqrt(moments.variance)) * now.pointsPerUnit,
  };
}
