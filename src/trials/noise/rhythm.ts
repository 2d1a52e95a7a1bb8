import { choleskyInPlace, solveLowerInPlace, solveUpperInPlace } from '#math';

/** What a rhythm adds to the scores at an hour, in points. */
export type Rhythm = (atH: number) => number;

/** A score at an hour. */
type HourlyScore = { readonly atH: number; readonly score: number };

/** Regressors: level, slope and bend of the diary, cosine and sine of the rhythm. */
const SIZE = 5;

/**
 * Fits a rhythm of one period to a diary by least squares, beside a level, a slope and a bend that are not part of it.
 *
 * @param scores of the diary
 * @param periodH hours of one turn
 * @returns null where the scores do not tell the rhythm from the rest, as where there are few
 */
export function fitRhythm(scores: readonly HourlyScore[], periodH: number): Rhythm | null {
  const middleH = scores.reduce((sum, { atH }) => sum + atH, 0) / scores.length;
  const spanH = Math.max(1, ...scores.map(({ atH }) => Math.abs(atH - middleH)));
  const normal = new Float64Array(SIZE * SIZE);
  const right = new Float64Array(SIZE);
  for (const { atH, score } of scores) {
    const [time, angle] = [(atH - middleH) / spanH, (2 * Math.PI * atH) / periodH];
    const row = [1, time, time * time, Math.cos(angle), Math.sin(angle)];
    for (let i = 0; i < SIZE; i++) {
      right[i] = (right[i] as number) + (row[i] as number) * score;
      for (let j = 0; j < SIZE; j++) {
        normal[i * SIZE + j] = (normal[i * SIZE + j] as number) + (row[i] as number) * (row[j] as number);
      }
    }
  }
  if (!choleskyInPlace(normal, SIZE, SIZE)) return null;
  solveLowerInPlace(normal, SIZE, SIZE, right);
  solveUpperInPlace(normal, SIZE, SIZE, right);
  const [cosine, sine] = [right[3] as number, right[4] as number];
  return (atH) => {
    const angle = (2 * Math.PI * atH) / periodH;
    return cosine * Math.cos(angle) + sine * Math.sin(angle);
  };
}
