import type { FileKind } from '#files';

/** Slower is walking, faster is wheels: a bound for whole sessions, pauses left out. */
const RUNNING_MPS = { least: 1.5, most: 6.5 };

/**
 * The sport of an activity whose file does not state one: a run where its speed is a runner's, else still unknown.
 *
 * An assumption, and said to be one, for GPX alone: the format has no place for a sport, apps often leave it out, and whose diary this
 * is runs. A FIT or TCX file that says "other" has been asked and has answered.
 */
export function assumeSport(
  kind: FileKind,
  sport: string,
  distanceM: number | null,
  durationS: number | null,
): { readonly sport: string; readonly isAssumed: boolean } {
  if (kind !== 'gpx' || sport !== 'unknown' || distanceM === null || durationS === null)
    return { sport, isAssumed: false };
  const speedMps = distanceM / durationS;
  const isRun = speedMps >= RUNNING_MPS.least && speedMps <= RUNNING_MPS.most;
  return isRun ? { sport: 'run', isAssumed: true } : { sport, isAssumed: false };
}
