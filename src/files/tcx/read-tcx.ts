import type { Activity, Reading } from '../activity.ts';
import { readInstantMs } from '../instant.ts';
import { ProblemLog } from '../problem-log.ts';
import { COLUMN } from '../sample-columns.ts';
import { numberOf } from '../track-point.ts';
import { streamXml } from '../xml/stream-xml.ts';
import { TcxActivity } from './tcx-activity.ts';

/** The columns that a trackpoint's elements fill. `RunCadence` and, in runs, `Cadence` count strides. */
const POINT_COLUMNS: Readonly<Record<string, number>> = {
  AltitudeMeters: COLUMN.altitudeM,
  DistanceMeters: COLUMN.distanceM,
  Cadence: COLUMN.cadencePerMin,
  RunCadence: COLUMN.cadencePerMin,
  Speed: COLUMN.speedMps,
  Watts: COLUMN.powerW,
};

/** More laps than this in one file are not read. */
const MAX_LAPS = 10_000;

/**
 * Reads a TCX file: each `<Activity>`, also within a `<MultiSportSession>`, is one activity with its laps. Calories are not
 * read. Between two tracks of one lap the recording was stopped.
 *
 * @param bytes the file
 * @returns activities and problems with lines; a file of courses or workouts alone says so in `holdsInstead`
 */
export function readTcx(bytes: Uint8Array): Reading {
  const problems = new ProblemLog();
  const reader = new TcxReader(problems);
  streamXml(bytes, reader, problems);
  const activities = reader.finish();
  return {
    kind: 'tcx',
    holdsInstead: activities.length > 0 ? null : reader.holding(),
    activities,
    problems: problems.list(),
  };
}

class TcxReader {
  readonly #problems: ProblemLog;
  readonly #activities: Activity[] = [];
  readonly #seen = new Set<string>();
  #activity: TcxActivity | null = null;
  #isInPoint = false;
  #laps = 0;
  #latitude: string | undefined;
  #longitude: string | undefined;

  constructor(problems: ProblemLog) {
    this.#problems = problems;
  }

  open = (name: string, attributes: Readonly<Record<string, string>>, line: number): void => {
    if (name === 'Trackpoint') {
      this.#latitude = undefined;
      this.#longitude = undefined;
      this.#isInPoint = this.#activity !== null;
      this.#activity?.points.begin(line);
    } else if (name === 'Track') this.#activity?.beginTrack();
    else if (name === 'Lap') this.#activity?.beginLap(attributes.StartTime ?? '', line);
    else if (name === 'Activity') this.#activity = new TcxActivity(attributes.Sport ?? null, line, this.#problems);
    else if (name === 'Course' || name === 'Workout') this.#seen.add(name);
  };

  close = (name: string, parent: string, text: string, line: number): boolean => {
    const activity = this.#activity;
    if (activity === null) return true;
    if (this.#isInPoint) return this.#closeInPoint(activity, name, parent, text);
    if (name === 'Track') activity.endTrack();
    else if (name === 'Lap') return this.#endLap(activity, line);
    else if (name === 'Activity') this.#endActivity();
    else if (parent === 'Lap') activity.lapValue(name, numberOf(text));
    else if (parent === 'AverageHeartRateBpm') activity.lapValue(parent, numberOf(text));
    else if (parent === 'LX' && name === 'Steps') activity.lapValue(name, numberOf(text));
    else if (parent === 'Creator' && name === 'Name') activity.device = text.trim() || null;
    else if (parent === 'Plan' && name === 'Name') activity.name = text.trim() || null;
    else if (parent === 'Activity' && name === 'Id') activity.id(text, readInstantMs(text));
    return true;
  };

  #closeInPoint(activity: TcxActivity, name: string, parent: string, text: string): boolean {
    const column = POINT_COLUMNS[name];
    if (column !== undefined) activity.points.value(column, text);
    else if (name === 'Value' && parent === 'HeartRateBpm') activity.points.value(COLUMN.heartRateBpm, text);
    else if (name === 'Time') activity.time(text);
    else if (name === 'LatitudeDegrees') this.#latitude = text;
    else if (name === 'LongitudeDegrees') this.#longitude = text;
    else if (name === 'Position') activity.points.position(this.#latitude, this.#longitude);
    else if (name === 'Trackpoint') {
      this.#isInPoint = false;
      return activity.points.end();
    }
    return true;
  }

  #endLap(activity: TcxActivity, line: number): boolean {
    activity.endLap();
    this.#laps += 1;
    if (this.#laps < MAX_LAPS) return true;
    this.#problems.add(`line ${line}`, `more than ${MAX_LAPS} laps`, 'fewer laps in one file');
    return false;
  }

  #endActivity(): void {
    if (this.#activity?.isEmpty === false) this.#activities.push(this.#activity.finish());
    this.#activity = null;
  }

  /** The activities; a file that breaks off has left its last one open. */
  finish(): Activity[] {
    this.#activity?.endTrack();
    this.#activity?.endLap();
    this.#endActivity();
    return this.#activities;
  }

  /** What a file without activities holds. */
  holding(): string {
    if (this.#seen.has('Course')) return 'a course to follow';
    return this.#seen.has('Workout') ? 'a workout plan' : 'an empty TCX file';
  }
}
