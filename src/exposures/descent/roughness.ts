/** Distance between the places that are compared, in steps of the profile: 25 m. */
const LAG = 5;

/**
 * How rough a profile is over some 25 m: the median absolute second difference, `|h(x − 25) − 2 h(x) + h(x + 25)|`.
 *
 * Ground bends little over such a length, so that what is found is mostly the error of the altitude.
 *
 * @param stretches evenly spaced altitudes every 5 m
 * @returns metres; 0 for profiles shorter than 50 m
 */
export function roughness(stretches: readonly Float64Array[]): number {
  const bends: number[] = [];
  for (const altitudeM of stretches) {
    for (let i = LAG; i + LAG < altitudeM.length; i += 1) {
      const middle = altitudeM[i] as number;
      bends.push(Math.abs((altitudeM[i - LAG] as number) - 2 * middle + (altitudeM[i + LAG] as number)));
    }
  }
  const sorted = Float64Array.from(bends).sort();
  return sorted[sorted.length >> 1] ?? 0;
}
