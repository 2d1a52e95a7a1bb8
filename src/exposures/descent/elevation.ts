import type { AltitudeTrack } from './altitude-track.ts';
import { profileOf, STEP_M } from './profile.ts';
import { smooth } from './smooth.ts';

/** The profile is smoothed over ±25 m, as calm as an eye would draw it. */
const CALM_REACH = 5;
/** A gradient is that from 25 m before a place to 25 m after it. */
const REACH = 5;

/** The altitude along the ground with how steep it is there. */
export type Elevation = {
  /** Metres along the ground from the start of the track; the same places in all three. */
  readonly distanceM: readonly number[];
  readonly altitudeM: readonly number[];
  /** Metres up a metre along, negative downhill; 0 where a stretch is a single place. */
  readonly gradient: readonly number[];
};

/**
 * Lays the altitudes of a track out for drawing: evenly along the ground, smoothed, one stretch after the other.
 *
 * @param track parallel columns
 * @param most places at most; longer tracks are thinned evenly
 * @returns null for a track without altitudes
 */
export function elevationOf(track: AltitudeTrack, most: number): Elevation | null {
  const { stretches } = profileOf(track);
  const places = stretches.reduce((sum, stretch) => sum + stretch.length, 0);
  if (places < 2) return null;
  const every = Math.max(1, Math.ceil(places / most));
  const distanceM: number[] = [];
  const altitudeM: number[] = [];
  const gradient: number[] = [];
  let along = 0;
  for (const stretch of stretches) {
    const smoothed = smooth(stretch, CALM_REACH);
    const last = smoothed.length - 1;
    for (let place = 0; place <= last; place += every) {
      const [before, after] = [Math.max(0, place - REACH), Math.min(last, place + REACH)];
      const rise = (smoothed[after] as number) - (smoothed[before] as number);
      distanceM.push(along + place * STEP_M);
      altitudeM.push(Math.round((smoothed[place] as number) * 10) / 10);
      gradient.push(after > before ? Math.round((1000 * rise) / ((after - before) * STEP_M)) / 1000 : 0);
    }
    along += stretch.length * STEP_M;
  }
  return { distanceM, altitudeM, gradient };
}
