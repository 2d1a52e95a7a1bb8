import { type Relief, reliefOf } from '#exposures';
import { type Activity, type FileKind, type Reading, readFile } from '#files';
import { describeProblem, type Problem } from '#record';
import type { ActivityTotals } from './activity-totals.ts';
import { assumeSport } from './assume-sport.ts';
import type { DecodedFile } from './decoded-file.ts';

/** More lines than this say nothing more to a person. */
const PROBLEMS_TOLD = 3;

/**
 * Reads a file and sums its activities up.
 *
 * @param bytes the file as the device or the app wrote it
 * @param sha256 of the bytes
 */
export function decodeFile(name: string, bytes: Uint8Array<ArrayBuffer>, sha256: string): DecodedFile {
  const reading = readFile(bytes, name);
  if (reading.activities.length === 0) return { ...withoutActivity(name, reading), sha256 };
  return {
    name,
    sha256,
    bytes,
    activities: reading.activities.map((activity) => totalsOf(reading.kind, activity)),
    verdict: 'holds-activities',
    reason: reading.problems.length === 0 ? null : `not all of it could be read: ${tell(reading.problems)}`,
  };
}

/** A file of an archive that could not be unpacked soundly, and so cannot be kept as it was written. */
export function decodeUnsound(name: string, reading: Reading): DecodedFile {
  return { name, sha256: null, bytes: null, activities: [], verdict: 'failed', reason: tell(reading.problems) };
}

/** A file that could not even be read from the disk. */
export function decodeUnreadable(name: string, problem: string): DecodedFile {
  return { name, sha256: null, bytes: null, activities: [], verdict: 'failed', reason: problem };
}

function withoutActivity(name: string, { holdsInstead, kind, problems }: Reading): DecodedFile {
  const nothing = { name, sha256: null, bytes: null, activities: [] };
  if (holdsInstead !== null) {
    return { ...nothing, verdict: 'skipped', reason: `no activity inside: it holds ${holdsInstead}` };
  }
  // A photo or a note that lies among the activities is no failure; a file that calls itself an activity is one.
  const promisesActivity = /\.(fit|gpx|tcx)(\.gz)?$/i.test(name);
  const verdict = kind === 'unknown' && !promisesActivity ? 'skipped' : 'failed';
  return { ...nothing, verdict, reason: tell(problems) };
}

function tell(problems: readonly Problem[]): string {
  const told = problems.slice(0, PROBLEMS_TOLD).map(describeProblem);
  const left = problems.length - told.length;
  return [...told, ...(left > 0 ? [`and ${left} more`] : [])].join('; ');
}

function totalsOf(kind: FileKind, activity: Activity): ActivityTotals {
  const { subSport, clock, utcOffsetMin, elapsedS, timerS, distanceM, steps, averageHeartRateBpm, device } = activity;
  const durationS = timerS ?? elapsedS;
  const relief = reliefOfSamples(activity);
  const { sport, isAssumed } = assumeSport(kind, activity.sport, distanceM, durationS);
  return {
    sport,
    isSportAssumed: isAssumed,
    subSport,
    startMs: clock === 'relative' ? null : activity.startMs,
    isLocalClock: clock === 'local',
    utcOffsetMin,
    distanceM,
    durationS,
    elapsedS,
    ascentM: activity.ascentM ?? relief?.ascentM ?? null,
    descentM: activity.descentM ?? relief?.descentM ?? null,
    descentBandsM: relief?.descentBandsM ?? null,
    descentFrom: activity.descentM !== null ? 'device' : relief === null ? null : 'altitude',
    steps,
    averageHeartRateBpm,
    device,
    title: activity.name,
  };
}

/** What the samples' altitudes say of climbing and descending, to a tenth of a metre. */
function reliefOfSamples({ samples: { altitudeM, distanceM, timeMs }, descentM }: Activity): Relief | null {
  const relief = altitudeM === undefined || distanceM === undefined ? null : reliefOf({ altitudeM, distanceM, timeMs });
  if (relief === null) return null;
  // Where the device has its own descent, that is what the gradients are shares of.
  const scale = descentM === null || relief.descentM === 0 ? 1 : descentM / relief.descentM;
  const [flat, gentle, steep, steepest] = relief.descentBandsM;
  return {
    ...relief,
    ascentM: tenths(relief.ascentM),
    descentM: tenths(relief.descentM),
    descentBandsM: [tenths(flat * scale), tenths(gentle * scale), tenths(steep * scale), tenths(steepest * scale)],
  };
}

function tenths(metres: number): number {
  return Math.round(metres * 10) / 10;
}
