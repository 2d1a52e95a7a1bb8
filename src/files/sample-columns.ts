import type { Samples } from './activity.ts';

/** The columns a sample may fill, in the order in which they are stored. */
const COLUMN_NAMES = [
  'timeMs',
  'latitudeDeg',
  'longitudeDeg',
  'altitudeM',
  'distanceM',
  'speedMps',
  'heartRateBpm',
  'cadencePerMin',
  'powerW',
  'temperatureC',
  'verticalOscillationMm',
  'groundContactMs',
  'groundContactBalancePercent',
  'strideLengthM',
  'verticalRatioPercent',
] as const satisfies readonly (keyof Samples)[];

type ColumnName = (typeof COLUMN_NAMES)[number];

/** The number of each column, for loops too hot for names. */
export const COLUMN = Object.fromEntries(COLUMN_NAMES.map((name, index) => [name, index])) as Record<
  ColumnName,
  number
>;

/** More samples than this in one file are not read: 23 days at one a second. */
export const MAX_SAMPLES = 2_000_000;

/** A column with no more unused room than this share is handed on as it is, without a copy. */
const UNUSED_SHARE = 0.1;

/** Samples being collected, column by column; what is never written stays NaN, and a column never used takes no room. */
export class SampleColumns {
  /** Finished rows; the row of this number is the one being filled. */
  rows = 0;
  /** One array a column, longer than `rows`; replaced when it grows, so read it afresh. */
  readonly data: (Float64Array | undefined)[] = COLUMN_NAMES.map(() => undefined);
  #capacity: number;

  constructor(capacity = 256) {
    this.#capacity = Math.max(capacity, 2);
    this.use(COLUMN.timeMs);
  }

  /** Makes room for so many rows and one more. */
  reserve(rows: number): void {
    if (rows < this.#capacity) return;
    const before = this.#capacity;
    this.#capacity = Math.max(rows + 1, before * 2);
    this.data.forEach((column, index) => {
      if (column === undefined) return;
      const grown = new Float64Array(this.#capacity);
      grown.set(column);
      this.data[index] = grown.fill(Number.NaN, before);
    });
  }

  /** The array of a column, made on first use. */
  use(column: number): Float64Array {
    const present = this.data[column];
    if (present !== undefined) return present;
    const made = new Float64Array(this.#capacity).fill(Number.NaN);
    this.data[column] = made;
    return made;
  }

  /** Writes one value of the row being filled. */
  put(column: number, value: number): void {
    this.use(column)[this.rows] = value;
  }

  /** Finishes the row being filled. Answers false when no further row may be begun. */
  commit(): boolean {
    this.rows += 1;
    if (this.rows === this.#capacity) this.reserve(this.rows);
    return this.rows < MAX_SAMPLES;
  }

  /** Empties a row. */
  clear(row: number): void {
    for (const column of this.data) if (column !== undefined) column[row] = Number.NaN;
  }

  /** Takes back the last finished row. */
  dropLast(): void {
    if (this.rows === 0) return;
    this.rows -= 1;
    this.clear(this.rows);
  }

  /** Whether a row has any value besides its time. */
  hasValues(row: number): boolean {
    return this.data.some((column, index) => index > 0 && column !== undefined && !Number.isNaN(column[row]));
  }

  /** Whether no column but the time has values in both rows. */
  complement(one: number, other: number): boolean {
    return !this.data.some(
      (column, index) =>
        index > 0 && column !== undefined && !Number.isNaN(column[one]) && !Number.isNaN(column[other]),
    );
  }

  /** Writes the values of one row over those of another and empties it. */
  move(from: number, to: number): void {
    for (const column of this.data) {
      if (column === undefined || Number.isNaN(column[from])) continue;
      column[to] = column[from] as number;
      column[from] = Number.NaN;
    }
  }

  /** A new collection of the given rows, in the given order. */
  pick(rows: ArrayLike<number>): SampleColumns {
    const picked = new SampleColumns(rows.length + 1);
    this.data.forEach((from, index) => {
      if (from === undefined) return;
      const to = picked.use(index);
      for (let row = 0; row < rows.length; row += 1) to[row] = from[rows[row] as number] as number;
    });
    picked.rows = rows.length;
    return picked;
  }

  /** The columns trimmed to their rows, without those that hold no value. */
  finish(): Samples {
    const samples: { [name in ColumnName]?: Float64Array } = {};
    COLUMN_NAMES.forEach((name, index) => {
      const isFull = this.rows >= this.#capacity * (1 - UNUSED_SHARE);
      const column = isFull ? this.data[index]?.subarray(0, this.rows) : this.data[index]?.slice(0, this.rows);
      if (column !== undefined && (name === 'timeMs' || hasValue(column))) samples[name] = column;
    });
    return samples as Samples;
  }
}

/** Whether any entry is a number. */
export function hasValue(column: Float64Array): boolean {
  for (const value of column) if (!Number.isNaN(value)) return true;
  return false;
}
