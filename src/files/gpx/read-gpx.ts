import type { Activity, Reading } from '../activity.ts';
import { ProblemLog } from '../problem-log.ts';
import { COLUMN } from '../sample-columns.ts';
import { streamXml } from '../xml/stream-xml.ts';
import { GpxTrack } from './gpx-track.ts';

/**
 * The columns that elements within a point's `<extensions>` fill, whatever their namespace: Garmin's TrackPointExtension v1
 * and v2, Cluetrust's, and files that lost their namespaces. `RunCadence` counts strides as `cad` does.
 */
const EXTENSION_COLUMNS: Readonly<Record<string, number>> = {
  hr: COLUMN.heartRateBpm,
  heartrate: COLUMN.heartRateBpm,
  cad: COLUMN.cadencePerMin,
  cadence: COLUMN.cadencePerMin,
  RunCadence: COLUMN.cadencePerMin,
  atemp: COLUMN.temperatureC,
  temp: COLUMN.temperatureC,
  speed: COLUMN.speedMps,
  power: COLUMN.powerW,
  PowerInWatts: COLUMN.powerW,
};

/**
 * Reads a GPX file, 1.0 or 1.1: each `<trk>` with points is an activity; between two of its segments the recording was
 * stopped. Points carry no distance: the column is computed from the positions. A distance in a point's extension is not used,
 * because some apps write the way from the start there and others the way from the point before.
 *
 * @param bytes the file
 * @returns activities and problems with lines; a file of routes or waypoints alone says so in `holdsInstead`
 */
export function readGpx(bytes: Uint8Array): Reading {
  const problems = new ProblemLog();
  const reader = new GpxReader(problems);
  streamXml(bytes, reader, problems);
  const activities = reader.finish();
  return {
    kind: 'gpx',
    holdsInstead: activities.length > 0 ? null : reader.holding(),
    activities,
    problems: problems.list(),
  };
}

class GpxReader {
  readonly #problems: ProblemLog;
  readonly #activities: Activity[] = [];
  readonly #seen = new Set<string>();
  #track: GpxTrack | null = null;
  #isInPoint = false;
  #creator: string | null = null;

  constructor(problems: ProblemLog) {
    this.#problems = problems;
  }

  open = (name: string, attributes: Readonly<Record<string, string>>, line: number): void => {
    if (name === 'trkpt') {
      if (this.#track === null) return;
      this.#isInPoint = true;
      this.#track.points.begin(line);
      this.#track.points.position(attributes.lat, attributes.lon);
    } else if (name === 'trkseg') this.#track?.beginSegment();
    else if (name === 'trk') {
      this.#seen.add(name);
      this.#track = new GpxTrack(line, this.#problems);
    } else if (name === 'rte' || name === 'wpt') this.#seen.add(name);
    else if (name === 'gpx') this.#creator = attributes.creator?.trim() || null;
  };

  close = (name: string, parent: string, text: string): boolean => {
    const track = this.#track;
    if (track === null) return true;
    if (this.#isInPoint) return this.#closeInPoint(track, name, parent, text);
    if (name === 'trkseg') track.endSegment();
    else if (name === 'trk') this.#endTrack();
    else if (parent === 'TrackStatsExtension') track.statistic(name, text);
    else if (parent === 'trk' && name === 'name') track.name = text.trim() || null;
    else if (parent === 'trk' && name === 'type') track.type = text;
    return true;
  };

  #closeInPoint(track: GpxTrack, name: string, parent: string, text: string): boolean {
    if (name === 'trkpt') {
      this.#isInPoint = false;
      return track.points.end();
    }
    if (parent !== 'trkpt') {
      const column = EXTENSION_COLUMNS[name];
      if (column !== undefined) track.points.value(column, text);
    } else if (name === 'time') track.time(text);
    else if (name === 'ele') track.points.value(COLUMN.altitudeM, text);
    else if (name === 'speed') track.points.value(COLUMN.speedMps, text);
    return true;
  }

  #endTrack(): void {
    const activity = this.#track?.finish(this.#creator) ?? null;
    if (activity !== null) this.#activities.push(activity);
    this.#track = null;
  }

  /** The activities; a file that breaks off has left its last track open. */
  finish(): Activity[] {
    this.#track?.endSegment();
    this.#endTrack();
    return this.#activities;
  }

  /** What a file without activities holds. */
  holding(): string {
    if (this.#seen.has('rte')) return 'a route to follow';
    if (this.#seen.has('wpt')) return 'waypoints';
    return this.#seen.has('trk') ? 'a track without points' : 'an empty GPX file';
  }
}
