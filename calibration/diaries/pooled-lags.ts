import { choleskyInPlace, solveLowerInPlace, solveUpperInPlace } from '#math';
import { loadByDay } from './judge-diaries.ts';
import type { PmDiary } from './read-pmdata.ts';

const DAY_MS = 86_400_000;
const LAGS = 5;
const UNIT_AU = 300;

/**
 * How much a rating changes with the load of the same day and of each of the four days before, all lags together, pooled over people.
 *
 * Least squares with each person's own mean taken out of every column.
 *
 * @returns points of the rating (1–5, lower is worse) for each 300 units of load, at lags of 0 to 4 days
 */
export function pooledLags(diaries: readonly PmDiary[]): number[] {
  const width = LAGS + 1;
  const products = new Float64Array(width * width);
  for (const { mornings, sessions } of diaries) {
    const load = loadByDay(sessions);
    const rows = mornings.map(({ atMs, rating }) => {
      const day = Math.floor(atMs / DAY_MS);
      return [...Array.from({ length: LAGS }, (_, lag) => (load.get(day - lag) ?? 0) / UNIT_AU), rating];
    });
    const means = Array.from(
      { length: width },
      (_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0) / rows.length,
    );
    for (const row of rows) {
      for (let a = 0; a < width; a++) {
        for (let b = 0; b < width; b++) {
          const product = ((row[a] ?? 0) - (means[a] ?? 0)) * ((row[b] ?? 0) - (means[b] ?? 0));
          products[a * width + b] = (products[a * width + b] ?? 0) + product;
        }
      }
    }
  }
  const slopes = Float64Array.from({ length: LAGS }, (_, c) => products[c * width + LAGS] as number);
  if (!choleskyInPlace(products, LAGS, width)) return [];
  solveLowerInPlace(products, LAGS, width, slopes);
  solveUpperInPlace(products, LAGS, width, slopes);
  return [...slopes];
}
