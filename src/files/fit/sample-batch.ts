import { COLUMN, MAX_SAMPLES, SampleColumns } from '../sample-columns.ts';
import { type DistanceSum, type RecordPlan, readRecords } from './record-plan.ts';

/** As many samples are read at once: their bytes stay in the processor's nearest memory from field to field. */
const BATCH = 1024;

/** How the samples of one definition are read. */
export type SampleLayout = { readonly plan: RecordPlan; readonly littleEndian: boolean };

/**
 * Collects where samples stand, and reads them in batches of one definition. Times are seconds of the FIT clock; they stand in
 * column 0 until the clock is known.
 */
export class SampleBatch {
  readonly columns = new SampleColumns();
  /** The first sample whose time runs backwards, and how many do. */
  readonly backwards = { at: -1, count: 0 };
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #starts = new Int32Array(BATCH);
  readonly #sum: DistanceSum = { lastSixteenths: 0, sixteenths: 0 };
  #layout: SampleLayout | null = null;
  #waiting = 0;
  #lastS = Number.NEGATIVE_INFINITY;
  /** Whether a waiting sample may have to be joined to another or dropped. */
  #needsSifting = false;

  constructor(bytes: Uint8Array, view: DataView) {
    this.#bytes = bytes;
    this.#view = view;
  }

  /**
   * Adds the sample that stands at a place.
   *
   * @param layout of its definition
   * @param start its first byte after its header
   * @param timeS NaN where it has none
   * @returns false when no more are taken
   */
  add(layout: SampleLayout, start: number, timeS: number): boolean {
    if (layout !== this.#layout || this.#waiting === BATCH) {
      this.flush();
      this.#layout = layout;
    }
    if (!(timeS > this.#lastS)) {
      this.#needsSifting = true;
      if (timeS < this.#lastS) {
        if (this.backwards.count === 0) this.backwards.at = start - 1;
        this.backwards.count += 1;
      }
    }
    if (!Number.isNaN(timeS)) this.#lastS = timeS;
    const row = this.columns.rows + this.#waiting;
    this.columns.reserve(row);
    (this.columns.data[COLUMN.timeMs] as Float64Array)[row] = timeS;
    this.#starts[this.#waiting] = start;
    this.#waiting += 1;
    return row + 1 < MAX_SAMPLES;
  }

  /** Reads what waits. */
  flush(): void {
    const count = this.#waiting;
    if (this.#layout === null || count === 0) return;
    const { plan, littleEndian } = this.#layout;
    readRecords(plan, this.#bytes, this.#view, this.#starts, count, littleEndian, this.columns, this.#sum);
    if (this.#needsSifting) this.#sift(count);
    else this.columns.rows += count;
    this.#waiting = 0;
    this.#needsSifting = false;
  }

  /**
   * Takes over the rows just read one by one. Some writers spread one instant over two messages (position, then distance): where
   * the two complement each other they become one sample; two values for one column are two samples in one second. A sample
   * without time and values is none.
   */
  #sift(count: number): void {
    const { columns } = this;
    const from = columns.rows;
    const time = columns.use(COLUMN.timeMs);
    for (let row = from; row < from + count; row += 1) {
      const kept = columns.rows;
      const isEmpty = Number.isNaN(time[row]) && !columns.hasValues(row);
      const isJoined = kept > 0 && time[row] === time[kept - 1] && columns.complement(kept - 1, row);
      if (isJoined) columns.move(row, kept - 1);
      else if (!isEmpty) {
        if (row !== kept) columns.move(row, kept);
        columns.rows += 1;
      }
    }
    for (let row = columns.rows; row < from + count; row += 1) columns.clear(row);
  }
}
