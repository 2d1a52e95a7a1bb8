import type { Activity, Lap, Pause } from '../activity.ts';
import { isOnFoot } from '../cadence.ts';
import { finishActivity } from '../finish-activity.ts';
import { readInstantMs, readUtcOffsetMin } from '../instant.ts';
import type { ProblemLog } from '../problem-log.ts';
import { COLUMN, SampleColumns } from '../sample-columns.ts';
import { sportOfText } from '../sport.ts';
import { TrackPointWriter } from '../track-point.ts';

/** Between two laps a track may end early and the next begin late without any stop; a longer gap, in ms, is one. */
const LONGEST_GAP_BETWEEN_LAPS_MS = 30_000;

type OpenLap = { readonly startMs: number; readonly values: Map<string, number>; tracks: number };

/** One `<Activity>` while it is being read. */
export class TcxActivity {
  readonly points: TrackPointWriter;
  device: string | null = null;
  name: string | null = null;
  readonly #sport: string | null;
  readonly #line: number;
  readonly #problems: ProblemLog;
  readonly #laps: Lap[] = [];
  readonly #steps: number[] = [];
  readonly #pauses: Pause[] = [];
  readonly #gapRows: number[] = [];
  #lap: OpenLap | null = null;
  #idMs = Number.NaN;
  #utcOffsetMin: number | null = null;
  #trackEndMs = Number.NaN;

  constructor(sport: string | null, line: number, problems: ProblemLog) {
    this.#sport = sport;
    this.#line = line;
    this.#problems = problems;
    this.points = new TrackPointWriter(new SampleColumns(), problems);
  }

  /** Whether nothing was recorded. */
  get isEmpty(): boolean {
    return this.points.columns.rows === 0 && this.#laps.length === 0;
  }

  /** The activity's identifier, which is its start. */
  id(text: string, timeMs: number): void {
    this.#idMs = timeMs;
    this.#utcOffsetMin = readUtcOffsetMin(text);
  }

  time(text: string): void {
    if (this.points.columns.rows === 0) this.#utcOffsetMin ??= readUtcOffsetMin(text);
    this.points.time(readInstantMs(text), text);
  }

  beginLap(startTime: string, line: number): void {
    const startMs = readInstantMs(startTime);
    if (Number.isNaN(startMs)) {
      this.#problems.add(`line ${line}`, `"${startTime.slice(0, 40)}"`, 'a lap with a start time in ISO 8601');
    }
    this.#lap = { startMs, values: new Map(), tracks: 0 };
  }

  /** A value of the lap at hand: `TotalTimeSeconds`, `DistanceMeters`, … */
  lapValue(name: string, value: number): void {
    if (Number.isFinite(value)) this.#lap?.values.set(name, value);
  }

  endLap(): void {
    const lap = this.#lap;
    if (lap === null) return;
    this.#lap = null;
    const timerS = lap.values.get('TotalTimeSeconds') ?? null;
    const steps = lap.values.get('Steps');
    if (steps !== undefined) this.#steps.push(steps);
    if (Number.isNaN(lap.startMs)) return;
    this.#laps.push({
      startMs: lap.startMs,
      elapsedS: null,
      timerS,
      distanceM: lap.values.get('DistanceMeters') ?? null,
      ascentM: null,
      descentM: null,
      averageHeartRateBpm: lap.values.get('AverageHeartRateBpm') ?? null,
    });
  }

  beginTrack(): void {
    this.#gapRows.push(this.points.columns.rows);
    if (this.#lap !== null) this.#lap.tracks += 1;
  }

  endTrack(): void {
    const rows = this.points.columns.rows;
    const firstRow = this.#gapRows[this.#gapRows.length - 1] ?? 0;
    if (firstRow === rows) return;
    const time = this.points.columns.use(COLUMN.timeMs);
    const fromMs = this.#trackEndMs;
    const untilMs = time[firstRow] as number;
    const shortest = (this.#lap?.tracks ?? 0) > 1 ? 0 : LONGEST_GAP_BETWEEN_LAPS_MS;
    if (untilMs - fromMs > shortest) this.#pauses.push({ fromMs, untilMs });
    this.#trackEndMs = time[rows - 1] as number;
  }

  finish(): Activity {
    const { sport, subSport } = sportOfText(this.#sport);
    const startMs = [this.#laps[0]?.startMs ?? Number.NaN, this.#idMs].find((time) => !Number.isNaN(time)) ?? null;
    const lastRow = this.points.columns.rows - 1;
    const endMs = lastRow < 0 ? Number.NaN : (this.points.columns.use(COLUMN.timeMs)[lastRow] as number);
    const timerS = totalOf(this.#laps.map((lap) => lap.timerS));
    const spanS = startMs === null || !(endMs > startMs) ? null : (endMs - startMs) / 1000;
    return finishActivity(
      {
        sport,
        subSport,
        startMs,
        utcOffsetMin: this.#utcOffsetMin,
        elapsedS: spanS,
        timerS,
        distanceM: totalOf(this.#laps.map((lap) => lap.distanceM)),
        ascentM: null,
        descentM: null,
        steps: isOnFoot(sport) && this.#steps.length === this.#laps.length ? totalOf(this.#steps) : null,
        averageHeartRateBpm: null,
        device: this.device,
        name: this.name,
        pauses: this.#pauses,
        laps: this.#laps,
        columns: this.points.columns,
        gapRows: this.#gapRows,
        isLocalClock: false,
        place: `line ${this.#line}`,
      },
      this.#problems,
    );
  }
}

/** The sum, or null where there is nothing to add or a part is missing. */
function totalOf(parts: readonly (number | null)[]): number | null {
  let total = 0;
  for (const part of parts) {
    if (part === null) return null;
    total += part;
  }
  // Sums of decimal seconds and metres carry no more than a thousandth.
  return parts.length === 0 ? null : Math.round(total * 1000) / 1000;
}
