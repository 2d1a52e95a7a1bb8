import type { AltitudeTrack, Relief } from './altitude-track.ts';
import { splitByGradient } from './gradient-bands.ts';
import { profileOf } from './profile.ts';
import { roughness } from './roughness.ts';
import { smooth } from './smooth.ts';
import { turningPoints } from './turning-points.ts';

/** A run with an altitude on less of its ground than this has no known descent. */
const LEAST_COVERAGE = 0.8;
/** The smallest reversal that counts is this many times the roughness, within these bounds in metres. */
const REVERSALS = 6;
const LEAST_M = 2.5;
const MOST_M = 15;
/** Places that turning points are found with, a metre of roughness. */
const REACH_PER_M = 3;
const WIDEST_REACH = 8;
/** Places that their altitudes are read with: ±20 m. */
const READING_REACH = 2;

/**
 * What a run climbed and descended, from the altitudes of a watch or a phone.
 *
 * Altitudes are laid out every 5 m of ground, without spikes and pauses, and smoothed the more the rougher they are. Reversals below a bound that grows with the
 * roughness are taken for noise. The altitude of each turning point that is left is then read from a lightly smoothed profile, so that summits are not
 * flattened. docs/descent.md has the reasons and the errors.
 *
 * @param track parallel columns: metres from the start, altitude in metres, milliseconds; NaN where a sample lacks a value
 * @returns ascent and descent in metres, the descent also by gradient; null where less than four fifths of the ground have an altitude
 * @source ammann-2016 watches with a barometer err by −3 to −10 % on hills and by 0 to 5 m on 1.2 flat km
 */
export function reliefOf(track: AltitudeTrack): Relief | null {
  const { stretches, coverage } = profileOf(track);
  if (coverage < LEAST_COVERAGE) return null;
  const rough = roughness(stretches);
  const hysteresisM = Math.min(MOST_M, Math.max(LEAST_M, REVERSALS * rough));
  const reach = Math.min(WIDEST_REACH, Math.max(1, Math.round(REACH_PER_M * rough)));
  let [ascentM, descentM] = [0, 0];
  const descentBandsM: [number, number, number, number] = [0, 0, 0, 0];
  for (const altitudeM of stretches) {
    const calm = smooth(altitudeM, reach);
    const read = smooth(altitudeM, READING_REACH);
    const points = turningPoints(calm, hysteresisM);
    for (let i = 1; i < points.length; i += 1) {
      const [from, until] = [points[i - 1] as number, points[i] as number];
      const riseM = (read[until] as number) - (read[from] as number);
      if (riseM >= 0) {
        ascentM += riseM;
        continue;
      }
      descentM -= riseM;
      for (const [band, metres] of splitByGradient(calm, from, until, -riseM).entries()) {
        descentBandsM[band as 0 | 1 | 2 | 3] += metres;
      }
    }
  }
  return { ascentM, descentM, descentBandsM, hysteresisM };
}
