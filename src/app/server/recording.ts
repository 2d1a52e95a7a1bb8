import { type Elevation, elevationOf } from '#exposures';
import { type Activity, readFile } from '#files';
import { type Case, parseInstant } from '#record';
import { readRawFile, type Store } from '#store';

/** What a watch measured along a run; null entries where a sample lacks the value. */
export type Dynamics = {
  readonly name: 'heartRateBpm' | 'cadencePerMin' | 'verticalOscillationMm' | 'groundContactMs' | 'strideLengthM';
  readonly values: readonly (number | null)[];
};

/** The recording of a run, thinned for drawing. */
export type Recording = {
  readonly device: string | null;
  /** The way as a plane drawing: metres to the east and north of its middle; null without positions. */
  readonly route: { readonly eastM: readonly number[]; readonly northM: readonly number[] } | null;
  readonly elevation: Elevation | null;
  /** Seconds since the start, the same places for all dynamics. */
  readonly atS: readonly number[];
  /** The columns that the file fills. */
  readonly dynamics: readonly Dynamics[];
};

const MOST_PLACES = 600;
const DYNAMICS = [
  'heartRateBpm',
  'cadencePerMin',
  'groundContactMs',
  'verticalOscillationMm',
  'strideLengthM',
] as const satisfies readonly Dynamics['name'][];

/** Radius of the earth, and a degree of latitude on it, in metres. */
const DEGREE_M = (Math.PI / 180) * 6_371_000;

/**
 * The recording that a run of a case came from.
 *
 * @param start the run's start as the case writes it
 * @returns undefined where the case has no such run; null where no file of it is kept
 */
export async function recordingOf(store: Store, theCase: Case, start: string): Promise<Recording | null | undefined> {
  const run = (theCase.runs ?? []).find((each) => each.start === start);
  if (run === undefined) return undefined;
  const { recording: sha256 } = run as { readonly recording?: unknown };
  const file = typeof sha256 === 'string' ? await readRawFile(store, sha256) : null;
  if (file === null) return null;
  // The bytes may be lent by the database: reading them needs its own.
  const { activities } = readFile(new Uint8Array(file.bytes), file.name);
  const startMs = parseInstant(start) ?? 0;
  const [nearest] = activities.toSorted((one, other) => apart(one, startMs) - apart(other, startMs));
  return nearest === undefined ? null : thinned(nearest);
}

function apart({ startMs }: Activity, atMs: number): number {
  return startMs === null ? Number.POSITIVE_INFINITY : Math.abs(startMs - atMs);
}

function thinned({ device, samples }: Activity): Recording {
  const { distanceM, altitudeM, timeMs } = samples;
  const every = Math.max(1, Math.ceil(timeMs.length / MOST_PLACES));
  const rows = Array.from({ length: Math.ceil(timeMs.length / every) }, (_, n) => n * every);
  const [firstMs = Number.NaN] = timeMs;
  const hasTimes = Number.isFinite(firstMs);
  return {
    device,
    route: routeOf(samples.latitudeDeg, samples.longitudeDeg),
    elevation:
      altitudeM === undefined || distanceM === undefined
        ? null
        : elevationOf({ altitudeM, distanceM, timeMs }, MOST_PLACES),
    atS: hasTimes ? rows.map((row) => Math.round(((timeMs[row] as number) - firstMs) / 1000)) : [],
    dynamics: hasTimes
      ? DYNAMICS.flatMap((name) => {
          const column = samples[name];
          return column === undefined ? [] : [{ name, values: rows.map((row) => known(column[row] as number)) }];
        })
      : [],
  };
}

function known(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : null;
}

/** Positions as metres around their middle: true to shape over the length of a run, and without saying where on earth it was. */
function routeOf(latitudeDeg: Float64Array | undefined, longitudeDeg: Float64Array | undefined): Recording['route'] {
  if (latitudeDeg === undefined || longitudeDeg === undefined) return null;
  const rows = [...latitudeDeg.keys()].filter(
    (row) => Number.isFinite(latitudeDeg[row]) && Number.isFinite(longitudeDeg[row]),
  );
  if (rows.length < 2) return null;
  const every = Math.ceil(rows.length / MOST_PLACES);
  const kept = rows.filter((_, n) => n % every === 0 || n === rows.length - 1);
  const [firstRow = 0] = kept;
  const [lat0, lon0] = [latitudeDeg[firstRow] as number, longitudeDeg[firstRow] as number];
  const narrowing = Math.cos((lat0 * Math.PI) / 180);
  // Across the date line the short way is meant.
  const turned = (degrees: number) => ((degrees + 540) % 360) - 180;
  const eastM = kept.map((row) => turned((longitudeDeg[row] as number) - lon0) * narrowing * DEGREE_M);
  const northM = kept.map((row) => ((latitudeDeg[row] as number) - lat0) * DEGREE_M);
  return { eastM: centred(eastM), northM: centred(northM) };
}

function centred(values: readonly number[]): number[] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return values.map((value) => Math.round((value - (least + most) / 2) * 10) / 10);
}
