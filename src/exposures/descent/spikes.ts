/** Samples on each side that a sample is held against: as many wrong ones in a row are found. */
const REACH = 3;
/** A sample this far from the median of its neighbours is no place that a runner was, in metres … */
const FARTHEST_M = 10;
/** … and as much more as the ground between them could rise, as a share of its length. */
const STEEPEST = 0.3;

/**
 * Marks single wrong altitudes: those far from the median of the samples around them (a Hampel filter with a bound that
 * grows with the ground that the samples span).
 *
 * @param altitudeM altitudes of successive samples, finite
 * @param distanceM their distances from the start, non-decreasing
 * @returns 1 for a sample to leave out, 0 for one to keep
 */
export function markSpikes(altitudeM: Float64Array, distanceM: Float64Array): Uint8Array {
  const n = altitudeM.length;
  const isSpike = new Uint8Array(n);
  const around = new Float64Array(2 * REACH + 1);
  for (let i = 0; i < n; i += 1) {
    const from = Math.max(0, Math.min(i - REACH, n - around.length));
    const count = Math.min(n, from + around.length) - from;
    const sorted = around.subarray(0, count);
    sorted.set(altitudeM.subarray(from, from + count));
    sorted.sort();
    const spanM = (distanceM[from + count - 1] as number) - (distanceM[from] as number);
    const farthestM = FARTHEST_M + (STEEPEST * spanM) / 2;
    if (Math.abs((altitudeM[i] as number) - (sorted[count >> 1] as number)) > farthestM) isSpike[i] = 1;
  }
  return isSpike;
}
