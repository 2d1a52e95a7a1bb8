import { choleskyInPlace } from '#math';
import type { Design } from './design.ts';

/** Above this, two felt doses are one to the data: what one does cannot be told from what the other does. */
export const MOVES_WITH = 0.9;
const NEVER_VARIED_SD = 0.05;

/** How far the suspects can be told apart in this diary, judged on the doses as the body feels them. */
export type Separability = {
  /** Whether each suspect's felt dose varied at all. */
  readonly varied: readonly boolean[];
  /** For each suspect, the others whose felt dose alone moves with its own (correlation above `MOVES_WITH`). */
  readonly movesWith: readonly (readonly number[])[];
  /** For each suspect, the others that only together explain its felt dose as well as one companion would; the closest first. */
  readonly movesWithTogether: readonly (readonly number[])[];
  /** Correlation of felt doses, row-major; 0 where one never varied. */
  readonly correlation: Float64Array;
};

/**
 * Compares the suspects' felt doses at a kernel of about a day.
 *
 * @param design the design
 * @param kernel index of the kernel at which they are compared
 * @param isSameExposure whether two suspects are one exposure with two claims: those are never held against each other
 */
export function separabilityOf(
  design: Design,
  kernel: number,
  isSameExposure: (a: number, b: number) => boolean,
): Separability {
  const count = design.suspects.length;
  const centred = design.suspects.map(({ columns }) => standardise(columns[kernel], design.n));
  const varied = centred.map((column) => column !== null);
  const correlation = new Float64Array(count * count);
  for (let a = 0; a < count; a++) {
    for (let b = 0; b <= a; b++) {
      const value = a === b ? 1 : isSameExposure(a, b) ? 0 : dot(centred[a] ?? null, centred[b] ?? null);
      correlation[a * count + b] = value;
      correlation[b * count + a] = value;
    }
  }
  const others = (j: number): number[] => [...varied.keys()].filter((k) => k !== j && varied[k] === true);
  const strength = (j: number, k: number): number => Math.abs(correlation[j * count + k] as number);
  const movesWith = varied.map((does, j) => (does ? others(j).filter((k) => strength(j, k) > MOVES_WITH) : []));
  const movesWithTogether = varied.map((does, j) => {
    if (!does || explainedShare(correlation, count, j, others(j)) <= MOVES_WITH) return [];
    return others(j)
      .filter((k) => strength(j, k) > 0.4)
      .sort((a, b) => strength(j, b) - strength(j, a));
  });
  return { varied, movesWith, movesWithTogether, correlation };
}

/** R² of suspect j on the others, from the correlation matrix with a trace of ridge. */
function explainedShare(correlation: Float64Array, count: number, j: number, others: readonly number[]): number {
  const order = [...others, j];
  const size = order.length;
  const block = new Float64Array(size * size);
  order.forEach((a, row) => {
    order.forEach((b, column) => {
      block[row * size + column] = (correlation[a * count + b] as number) + (a === b ? 1e-6 : 0);
    });
  });
  if (!choleskyInPlace(block, size, size)) return 1;
  return 1 - block[size * size - 1] ** 2;
}

function standardise(column: Float64Array | undefined, n: number): Float64Array | null {
  if (column === undefined || n < 2) return null;
  let mean = 0;
  for (const value of column) mean += value / n;
  const centred = column.map((value) => value - mean);
  const length = Math.sqrt(dot(centred, centred));
  if (length / Math.sqrt(n) < NEVER_VARIED_SD) return null;
  return centred.map((value) => value / length);
}

function dot(a: Float64Array | null, b: Float64Array | null): number {
  if (a === null || b === null) return 0;
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}
