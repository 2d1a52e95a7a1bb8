import type { Random } from '#math';

/** How a device errs and records. */
export type Watch = {
  readonly name: string;
  /** Standard deviation and correlation time of the slow error: satellites, or wind and weather on a barometer. */
  readonly slowM: number;
  readonly slowS: number;
  /** Standard deviation of the error of each sample by itself. */
  readonly quickM: number;
  /** Altitudes are rounded to this. */
  readonly stepM: number;
  /** Seconds between samples: always the shortest, or, with smart recording, anything up to the longest. */
  readonly everyS: readonly [shortest: number, longest: number];
  /** Chance that a sample is a wild spike, and that it has no altitude. */
  readonly spikeChance: number;
  readonly missingChance: number;
};

const barometer = {
  slowM: 0.8,
  slowS: 40,
  quickM: 0.15,
  stepM: 0.2,
  everyS: [1, 1],
  spikeChance: 0,
  missingChance: 0,
} as const;
const satellites = {
  slowM: 3,
  slowS: 60,
  quickM: 0.3,
  stepM: 0.1,
  everyS: [1, 1],
  spikeChance: 0,
  missingChance: 0,
} as const;

/** The devices that the method is tried with; their errors are assumptions, laid out here to be argued with. */
export const WATCHES: readonly Watch[] = [
  { ...barometer, name: 'barometer, each second' },
  { ...barometer, name: 'barometer, smart recording', everyS: [2, 9] },
  { ...barometer, name: 'barometer in wind', slowM: 1.5, slowS: 15, quickM: 0.4 },
  { ...satellites, name: 'satellites, each second' },
  { ...satellites, name: 'satellites, smart recording', everyS: [2, 9] },
  { ...satellites, name: 'satellites in a wood', slowM: 5, slowS: 60, spikeChance: 0.003, missingChance: 0.02 },
];

/** Parallel columns as a file would hold them. */
export type Recording = {
  readonly distanceM: Float64Array;
  readonly altitudeM: Float64Array;
  readonly timeMs: Float64Array;
};

/**
 * Records a run over a ground with a watch's errors, at about 2.8 m/s.
 *
 * @param altitudeAt the true altitude
 * @param lengthM the ground's length
 * @param watch how it errs
 * @param random the seeded stream that the errors come from
 */
export function record(
  altitudeAt: (distanceM: number) => number,
  lengthM: number,
  watch: Watch,
  random: Random,
): Recording {
  const [shortest, longest] = watch.everyS;
  const rows: [number, number, number][] = [];
  let slow = watch.slowM * random.normal();
  let [distanceM, timeS] = [0, 0];
  while (distanceM <= lengthM) {
    const wild = random.uniform() < watch.spikeChance ? 300 * (random.uniform() - 0.5) : 0;
    const read = altitudeAt(distanceM) + slow + watch.quickM * random.normal() + wild;
    const altitudeM =
      random.uniform() < watch.missingChance ? Number.NaN : Math.round(read / watch.stepM) * watch.stepM;
    rows.push([distanceM, altitudeM, timeS * 1000]);
    const seconds = shortest + random.integer(longest - shortest + 1);
    const kept = Math.exp(-seconds / watch.slowS);
    slow = kept * slow + watch.slowM * Math.sqrt(1 - kept * kept) * random.normal();
    timeS += seconds;
    distanceM += seconds * (2.8 + 0.2 * random.normal());
  }
  const column = (i: 0 | 1 | 2) => Float64Array.from(rows, (row) => row[i]);
  return { distanceM: column(0), altitudeM: column(1), timeMs: column(2) };
}
