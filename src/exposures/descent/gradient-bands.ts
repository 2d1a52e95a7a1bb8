import type { DescentBandsM } from './altitude-track.ts';
import { STEP_M } from './profile.ts';

/** Upper bounds of the first three bands, as metres down a metre along. */
const BOUNDS = [0.03, 0.06, 0.1] as const;
/** The gradient at a place is that from 25 m before it to 25 m after it. */
const REACH = 5;

function bandOf(gradient: number): 0 | 1 | 2 | 3 {
  if (gradient < BOUNDS[0]) return 0;
  if (gradient < BOUNDS[1]) return 1;
  return gradient < BOUNDS[2] ? 2 : 3;
}

/**
 * Splits the fall of one leg by how steep the ground is where it falls.
 *
 * @param altitudeM the smoothed profile, evenly spaced
 * @param from, until places between which the leg goes down
 * @param fallM what the leg falls altogether, in metres
 * @returns metres at 0–3, 3–6, 6–10 and over 10 %; their sum is `fallM`
 */
export function splitByGradient(altitudeM: Float64Array, from: number, until: number, fallM: number): DescentBandsM {
  const bands: [number, number, number, number] = [0, 0, 0, 0];
  let total = 0;
  for (let place = from; place < until; place += 1) {
    const fall = (altitudeM[place] as number) - (altitudeM[place + 1] as number);
    if (fall <= 0) continue;
    const before = Math.max(from, place - REACH);
    const after = Math.min(until, place + 1 + REACH);
    const gradient = ((altitudeM[before] as number) - (altitudeM[after] as number)) / ((after - before) * STEP_M);
    bands[bandOf(gradient)] += fall;
    total += fall;
  }
  const scale = total > 0 ? fallM / total : 0;
  const [gentle, moderate, steep, steepest] = bands;
  return [gentle * scale, moderate * scale, steep * scale, steepest * scale];
}
