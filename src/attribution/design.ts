import type { Exposure } from '#exposures';
import { feltDose, type Kernel, kernelGrid, type TimedDose } from './kernel.ts';
import { MOMENTS, type Question } from './question.ts';

const HOUR_MS = 3_600_000;
const WEEK_H = 168;

/** A column that every explanation contains: a nuisance with a normal prior on its coefficient. */
export type BaseColumn = {
  readonly name: string;
  readonly values: Float64Array;
  /** Prior standard deviation of the coefficient, in points of score. */
  readonly priorSd: number;
};

/** One suspect as the body feels it: a column for each kernel. */
export type FeltSuspect = {
  /** Dose that the columns count in: the root mean square of the doses above zero, so that one unit is a real dose. */
  readonly unitDose: number;
  /** +1 when the claim is that it worsens, −1 when that it relieves. */
  readonly direction: 1 | -1;
  /** One column a kernel, in unit doses; empty when no score comes after a dose, or for a part that was never absent. */
  readonly columns: readonly Float64Array[];
  /** Doses above zero, or of unknown amount, that fell inside the diary. */
  readonly dosesSeen: number;
};

/** The question as columns of numbers, one row a score. */
export type Design = {
  readonly n: number;
  /** Hours since the first score. */
  readonly atH: Float64Array;
  readonly score: Float64Array;
  readonly moment: Uint8Array;
  readonly base: readonly BaseColumn[];
  readonly kernels: readonly Kernel[];
  readonly suspects: readonly FeltSuspect[];
};

/**
 * Turns a question into columns: scores, nuisance columns, and each suspect's felt dose under every kernel.
 *
 * Amounts that are not known are replaced by the mean of the known ones, so that they neither accuse nor clear; stretches without a
 * record of a daily total are filled at the mean daily rate for the same reason.
 *
 * @param question scores in order of time; at least one
 * @returns the design; a suspect without doses has no columns
 */
export function designOf(question: Question): Design {
  const { scores } = question;
  const n = scores.score.length;
  const originMs = scores.atMs[0] ?? 0;
  const atH = Float64Array.from(scores.atMs, (at) => (at - originMs) / HOUR_MS);
  const spanDays = n > 0 ? (atH[n - 1] as number) / 24 : 0;
  const kernels = kernelGrid(halfLivesFor(spanDays));
  const endMs = n > 0 ? (scores.atMs[n - 1] as number) : 0;
  return {
    n,
    atH,
    score: scores.score,
    moment: scores.moment,
    base: baseColumns(question, atH, originMs),
    kernels,
    suspects: question.suspects.map(({ exposure, claim }): FeltSuspect => {
      const doses = timedDoses(exposure, originMs);
      const unitDose = rootMeanSquare(exposure);
      const direction = claim === 'relieves' ? -1 : 1;
      const inside = exposure.doses.filter(
        (dose) => dose.amount !== 0 && dose.fromMs < endMs && dose.untilMs >= originMs - 4 * 24 * HOUR_MS,
      );
      if (unitDose === 0 || isWhole(exposure)) return { unitDose, direction, columns: [], dosesSeen: inside.length };
      const columns = kernels.map((kernel) => {
        const felt = feltDose(doses, atH, kernel);
        for (let i = 0; i < n; i++) felt[i] = (direction * (felt[i] as number)) / unitDose;
        return felt;
      });
      return { unitDose, direction, columns: columns.some(isFelt) ? columns : [], dosesSeen: inside.length };
    }),
  };
}

/** Whether any score came soon enough after a dose: less than a millionth of a dose says nothing. */
function isFelt(column: Float64Array): boolean {
  return column.some((value) => Math.abs(value) > 1e-6);
}

/** Whether a part was never absent: then it is its whole under another name, and competing with it would only halve both. */
function isWhole(exposure: Exposure): boolean {
  return exposure.partOf !== null && exposure.doses.every((dose) => dose.amount !== 0);
}

// Finer half-lives for longer diaries: what a year can tell apart, a coarse grid would blur into too narrow an interval.
function halfLivesFor(spanDays: number): number {
  if (spanDays < 45) return 5;
  if (spanDays < 100) return 6;
  if (spanDays < 250) return 9;
  return 12;
}

/** Doses in hours since the origin, unknown amounts and unrecorded days filled with the mean. */
export function timedDoses(exposure: Exposure, originMs: number): TimedDose[] {
  const known = exposure.doses.filter((dose) => dose.amount !== null);
  const mean = known.reduce((sum, dose) => sum + (dose.amount as number), 0) / Math.max(1, known.length);
  const timed = exposure.doses.map((dose) => ({
    fromH: (dose.fromMs - originMs) / HOUR_MS,
    untilH: (dose.untilMs - originMs) / HOUR_MS,
    amount: dose.amount ?? mean,
  }));
  const filled = exposure.unknownMs.map((gap) => {
    const fromH = (gap.fromMs - originMs) / HOUR_MS;
    const untilH = (gap.untilMs - originMs) / HOUR_MS;
    return { fromH, untilH, amount: (mean * (untilH - fromH)) / 24 };
  });
  return [...timed, ...filled].sort((a, b) => a.fromH - b.fromH);
}

function rootMeanSquare(exposure: Exposure): number {
  let sum = 0;
  let count = 0;
  for (const { amount } of exposure.doses) {
    if (amount !== null && amount > 0) {
      sum += amount * amount;
      count++;
    }
  }
  return count > 0 ? Math.sqrt(sum / count) : 0;
}

const ADJUSTMENT_KERNELS: Record<Exposure['kind'], Kernel> = {
  // A painkiller or another event of a moment wears off within hours; a session or a bad day within a day.
  moment: { shape: 'immediate', halfLifeH: 6, peakH: 0, order: 0, prior: 1 },
  session: { shape: 'immediate', halfLifeH: 24, peakH: 0, order: 0, prior: 1 },
  day: { shape: 'immediate', halfLifeH: 24, peakH: 0, order: 0, prior: 1 },
};

function baseColumns(question: Question, atH: Float64Array, originMs: number): BaseColumn[] {
  const { moment } = question.scores;
  const n = atH.length;
  const columns: BaseColumn[] = [{ name: 'level', values: new Float64Array(n).fill(1), priorSd: 10 }];
  const counts = MOMENTS.map((_, index) => moment.reduce((count, m) => count + (m === index ? 1 : 0), 0));
  // The commonest moment is the one that the level belongs to.
  const reference = counts.indexOf(Math.max(...counts));
  MOMENTS.forEach((name, index) => {
    if (index === reference || counts[index] === 0) return;
    columns.push({
      name: `moment ${name}`,
      values: Float64Array.from(moment, (m) => (m === index ? 1 : 0)),
      priorSd: 1.5,
    });
  });
  if (n > 0 && (atH[n - 1] as number) >= 2 * WEEK_H) {
    const shiftH = originMs / HOUR_MS + (question.utcOffsetH ?? 0);
    columns.push({
      name: 'week, sine',
      values: atH.map((t) => Math.sin((2 * Math.PI * (t + shiftH)) / WEEK_H)),
      priorSd: WEEK_SD,
    });
    columns.push({
      name: 'week, cosine',
      values: atH.map((t) => Math.cos((2 * Math.PI * (t + shiftH)) / WEEK_H)),
      priorSd: WEEK_SD,
    });
  }
  // What was carried into the diary from the days before it is unknown: it fades like a dose, and is nobody's.
  columns.push({ name: 'carried in', values: atH.map((t) => 2 ** (-t / CARRIED_HALF_LIFE_H)), priorSd: 1.5 });
  for (const exposure of question.adjustments) {
    const unit = rootMeanSquare(exposure);
    if (unit === 0) continue;
    const values = feltDose(timedDoses(exposure, originMs), atH, ADJUSTMENT_KERNELS[exposure.kind]);
    if (values.some((value) => value !== 0)) {
      columns.push({ name: exposure.symbol, values: values.map((value) => value / unit), priorSd: 1.5 });
    }
  }
  return columns;
}

const WEEK_SD = 0.5;
const CARRIED_HALF_LIFE_H = 36;
