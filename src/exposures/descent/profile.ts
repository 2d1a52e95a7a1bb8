import type { AltitudeTrack } from './altitude-track.ts';
import { markSpikes } from './spikes.ts';

/** The altitude every so many metres of ground. */
export const STEP_M = 5;
/** A longer time between two samples is a pause, or a loss of signal. */
const GAP_MS = 60_000;
/** Who covers less ground than this in a gap stood or walked off the record, in metres a second. */
const MOVING_MPS = 1;
/** Without an altitude for longer than this, the ground between counts as unknown, in metres. */
const BLIND_M = 250;
/** More ground than this was not run in one go: the distances are wrong, and would only fill the memory. */
const MOST_GROUND_M = 1_000_000;

/** The altitude along the ground, in stretches that no pause interrupts, each sampled every {@link STEP_M} metres. */
export type Profile = {
  readonly stretches: readonly Float64Array[];
  /** Share of the track's ground that has an altitude near it, 0–1. */
  readonly coverage: number;
};

type Columns = { readonly distanceM: Float64Array; readonly altitudeM: Float64Array; readonly timeMs: Float64Array };

/** The samples with a distance and an altitude, in order along the ground, without spikes. */
function usableSamples({ distanceM, altitudeM, timeMs }: AltitudeTrack): Columns {
  const n = Math.min(distanceM.length, altitudeM.length);
  const kept: number[] = [];
  let farthest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < n; i += 1) {
    const distance = distanceM[i] as number;
    if (!Number.isFinite(distance) || !Number.isFinite(altitudeM[i]) || distance < farthest) continue;
    farthest = distance;
    kept.push(i);
  }
  const column = (values: Float64Array) => Float64Array.from(kept, (i) => values[i] as number);
  const isSpike = markSpikes(column(altitudeM), column(distanceM));
  const sound = kept.filter((_, at) => isSpike[at] === 0);
  return {
    distanceM: Float64Array.from(sound, (i) => distanceM[i] as number),
    altitudeM: Float64Array.from(sound, (i) => altitudeM[i] as number),
    timeMs: Float64Array.from(sound, (i) => timeMs?.[i] ?? Number.NaN),
  };
}

/** The ground that a track covers. */
function lengthOf(distanceM: Float64Array): number {
  let [nearest, farthest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const distance of distanceM) {
    if (distance < nearest) nearest = distance;
    if (distance > farthest) farthest = distance;
  }
  return Math.max(0, farthest - nearest);
}

/** Whether the recording was interrupted between two samples, so that a step in altitude there was not run. */
function isPause(metres: number, milliseconds: number): boolean {
  return milliseconds > GAP_MS && metres < (milliseconds / 1000) * MOVING_MPS;
}

/** Altitudes every {@link STEP_M} metres: the mean of the samples around each place, straight lines across empty places. */
function sampleEvenly({ distanceM, altitudeM }: Columns, from: number, until: number): Float64Array {
  const startM = distanceM[from] as number;
  const places = Math.floor(((distanceM[until - 1] as number) - startM) / STEP_M) + 1;
  const sum = new Float64Array(places);
  const count = new Float64Array(places);
  for (let i = from; i < until; i += 1) {
    const place = Math.min(places - 1, Math.round(((distanceM[i] as number) - startM) / STEP_M));
    sum[place] = (sum[place] as number) + (altitudeM[i] as number);
    count[place] = (count[place] as number) + 1;
  }
  let before = -1;
  for (let place = 0; place < places; place += 1) {
    if (count[place] === 0) continue;
    sum[place] = (sum[place] as number) / (count[place] as number);
    for (let empty = before + 1; before >= 0 && empty < place; empty += 1) {
      const share = (empty - before) / (place - before);
      sum[empty] = (1 - share) * (sum[before] as number) + share * (sum[place] as number);
    }
    before = place;
  }
  return sum.subarray(0, before + 1);
}

/**
 * Lays a track's altitudes out along the ground.
 *
 * Samples without a distance or an altitude, samples that go back, and single spikes are left out. A pause ends a stretch, so that a step in
 * altitude made while the recording stood still is not counted.
 *
 * @param track parallel columns
 * @returns the profile; no stretches for a track without altitude, without two samples, or longer than 1000 km
 */
export function profileOf(track: AltitudeTrack): Profile {
  const groundM = lengthOf(track.distanceM);
  if (!(groundM > 0 && groundM <= MOST_GROUND_M)) return { stretches: [], coverage: 0 };
  const columns = usableSamples(track);
  const { distanceM, timeMs } = columns;
  const n = distanceM.length;
  const stretches: Float64Array[] = [];
  let [seenM, from] = [0, 0];
  for (let i = 1; i <= n; i += 1) {
    const metres = (distanceM[i] as number) - (distanceM[i - 1] as number);
    if (i < n && !isPause(metres, (timeMs[i] as number) - (timeMs[i - 1] as number))) {
      if (metres <= BLIND_M) seenM += metres;
      continue;
    }
    if (i - from > 1) stretches.push(sampleEvenly(columns, from, i));
    from = i;
  }
  return { stretches, coverage: Math.min(1, seenM / groundM) };
}
