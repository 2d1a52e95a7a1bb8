/**
 * The highest and lowest places of a profile, by hysteresis: a reversal counts only when it exceeds a bound.
 *
 * @param altitudeM evenly spaced altitudes
 * @param hysteresisM smallest reversal that is not taken for noise, > 0
 * @returns places in order; between two of them the profile goes up or down; empty where nothing exceeds the bound
 */
export function turningPoints(altitudeM: Float64Array, hysteresisM: number): number[] {
  const n = altitudeM.length;
  const points: number[] = [];
  let direction = 0;
  let [highest, lowest] = [0, 0];
  for (let i = 1; i < n; i += 1) {
    const altitude = altitudeM[i] as number;
    if (altitude > (altitudeM[highest] as number)) highest = i;
    if (altitude < (altitudeM[lowest] as number)) lowest = i;
    if (direction >= 0 && altitude < (altitudeM[highest] as number) - hysteresisM) {
      points.push(highest);
      direction = -1;
      lowest = i;
    } else if (direction <= 0 && altitude > (altitudeM[lowest] as number) + hysteresisM) {
      points.push(lowest);
      direction = 1;
      highest = i;
    }
  }
  // The last leg may end in a reversal too small to confirm: it ends at its own extreme, and the rest counts for nothing.
  const end = direction > 0 ? highest : lowest;
  if (direction !== 0 && end > (points.at(-1) ?? 0)) points.push(end);
  return points;
}
