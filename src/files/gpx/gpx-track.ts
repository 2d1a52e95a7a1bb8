import type { Activity, Pause } from '../activity.ts';
import { finishActivity } from '../finish-activity.ts';
import { readInstantMs, readUtcOffsetMin } from '../instant.ts';
import type { ProblemLog } from '../problem-log.ts';
import { COLUMN, SampleColumns } from '../sample-columns.ts';
import { sportOfText } from '../sport.ts';
import { numberOf, TrackPointWriter } from '../track-point.ts';

/** One `<trk>` while it is being read. */
export class GpxTrack {
  readonly points: TrackPointWriter;
  name: string | null = null;
  type: string | null = null;
  readonly #line: number;
  readonly #problems: ProblemLog;
  readonly #gapRows: number[] = [];
  readonly #pauses: Pause[] = [];
  readonly #statistics = new Map<string, number>();
  #utcOffsetMin: number | null = null;
  #segmentEndMs = Number.NaN;

  constructor(line: number, problems: ProblemLog) {
    this.#line = line;
    this.#problems = problems;
    this.points = new TrackPointWriter(new SampleColumns(), problems);
  }

  /** The time of the point at hand. */
  time(text: string): void {
    if (this.points.columns.rows === 0) this.#utcOffsetMin = readUtcOffsetMin(text);
    this.points.time(readInstantMs(text), text);
  }

  /** A total that the recorder itself states: `Distance`, `TimerTime`, `Ascent`, `Descent`. */
  statistic(name: string, text: string): void {
    const value = numberOf(text);
    if (Number.isFinite(value) && value >= 0) this.#statistics.set(name, value);
  }

  beginSegment(): void {
    this.#gapRows.push(this.points.columns.rows);
  }

  /** What lies between the last point of one segment and the first of the next was not recorded. */
  endSegment(): void {
    const firstRow = this.#gapRows[this.#gapRows.length - 1] ?? 0;
    const { rows } = this.points.columns;
    if (firstRow === rows) return;
    const time = this.points.columns.use(COLUMN.timeMs);
    const fromMs = this.#segmentEndMs;
    const untilMs = time[firstRow] as number;
    if (untilMs > fromMs) this.#pauses.push({ fromMs, untilMs });
    this.#segmentEndMs = time[rows - 1] as number;
  }

  /** The activity; null for a track without points. */
  finish(creator: string | null): Activity | null {
    if (this.points.columns.rows === 0) return null;
    const { sport, subSport } = sportOfText(this.type);
    return finishActivity(
      {
        sport,
        subSport,
        startMs: null,
        utcOffsetMin: this.#utcOffsetMin,
        elapsedS: null,
        timerS: this.#statistics.get('TimerTime') ?? null,
        distanceM: this.#statistics.get('Distance') ?? null,
        ascentM: this.#statistics.get('Ascent') ?? null,
        descentM: this.#statistics.get('Descent') ?? null,
        steps: null,
        averageHeartRateBpm: null,
        device: creator,
        name: this.name,
        pauses: this.#pauses,
        laps: [],
        columns: this.points.columns,
        gapRows: this.#gapRows,
        isLocalClock: false,
        place: `line ${this.#line}`,
      },
      this.#problems,
    );
  }
}
