import type { Question } from '#attribution';
import { choleskyInPlace, solveLowerInPlace, solveUpperInPlace } from '#math';
import { designOf } from '../../src/attribution/design.ts';
import { innerProducts } from '../../src/attribution/inner-products.ts';
import { whiten } from '../../src/attribution/whiten.ts';
import { actingPulses, felt, writtenPulses } from '../simulator/pulses.ts';
import { type SimulatedRunner, START_MS } from '../simulator/simulate.ts';

const HOUR_MS = 3_600_000;
const WEAKEST_PRECISION = 1e-9;

/**
 * What an observer would see who knows the truth's form: each cause's kernel, the hours of every dose, the size and pace of the noise.
 * Of the doses it knows what was written down, and what was received before the diary began.
 *
 * Generalised least squares of the scores on what was felt of every suspect (an innocent at a half-life of a day) beside the nuisances.
 * It does not know which suspects act, nor how strongly; and it takes a score at the floor for a number like any other.
 *
 * @param runner the simulated runner, truth and all
 * @param question the question that the product was asked
 * @returns z of each suspect: its estimate over its standard error
 */
export function oracleZ(runner: SimulatedRunner, question: Question): number[] {
  const { base, atH, n, score } = designOf(question);
  const startH = ((question.scores.atMs[0] ?? START_MS) - START_MS) / HOUR_MS;
  const suspects = question.suspects.map(({ exposure: { symbol } }) => {
    const cause = runner.world.causes.find(({ exposure }) => exposure === symbol);
    const truth = runner.causes.find(({ exposure }) => exposure === symbol);
    const pulses = actingPulses(writtenPulses(runner.pulses.get(symbol) ?? []), cause?.beyond ?? 0);
    return Float64Array.from(atH, (t) => felt(pulses, t + startH, cause?.shape ?? 'immediate', truth?.halfLifeH ?? 24));
  });
  const { whiteSd, fastSd, fastH, driftSd, driftH } = runner.noise;
  const white = whiteSd ** 2 + (runner.world.coarseStep ?? 1) ** 2 / 12;
  const columns = [...base.map(({ values }) => values), ...suspects, score];
  const width = columns.length;
  const packed = new Float64Array(n * width);
  columns.forEach((column, c) => {
    for (let i = 0; i < n; i++) packed[i * width + c] = column[i] as number;
  });
  const whitened = new Float64Array(n * width);
  const products = new Float64Array(width * width);
  whiten(
    atH,
    packed,
    width,
    { fastShare: fastSd ** 2 / white, fastH, driftShare: driftSd ** 2 / white, driftH },
    null,
    whitened,
  );
  innerProducts(whitened, n, width, products);
  const count = width - 1;
  for (let c = 0; c < count; c++) {
    const precision = c < base.length ? white / (base[c]?.priorSd as number) ** 2 : WEAKEST_PRECISION;
    products[c * width + c] = (products[c * width + c] as number) + precision;
  }
  const estimate = Float64Array.from({ length: count }, (_, c) => products[c * width + count] as number);
  // A suspect that never varied leaves nothing to invert by: it says nothing.
  if (!choleskyInPlace(products, count, width)) return question.suspects.map(() => 0);
  solveLowerInPlace(products, count, width, estimate);
  solveUpperInPlace(products, count, width, estimate);
  return question.suspects.map((_, s) => {
    const unit = new Float64Array(count);
    unit[base.length + s] = 1;
    solveLowerInPlace(products, count, width, unit);
    const variance = white * unit.reduce((sum, value) => sum + value * value, 0);
    return (estimate[base.length + s] as number) / Math.sqrt(variance);
  });
}
