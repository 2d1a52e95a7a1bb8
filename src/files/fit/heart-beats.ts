import { COLUMN, MAX_SAMPLES, type SampleColumns } from '../sample-columns.ts';
import type { Definition } from './definition.ts';

const FRACTION = 0;
const HEART_RATE = 6;
const EVENT_TIME = 9;
const EVENT_TIME_12 = 10;
/** Straps count time in 1/1024 s; the short form keeps 12 bits of it, which is 4 s. */
const TICKS_PER_S = 1024;
const SHORT_MASK = 4095;
/** A heart rate older than this is not that of a sample, in seconds. */
const LONGEST_HOLD_S = 5;

type Span = { readonly offset: number; readonly size: number } | null;

/** Where the fields of a heart rate message stand. */
export type BeatPlan = {
  readonly fraction: Span;
  readonly rates: Span;
  readonly fullTime: Span;
  readonly shortTimes: Span;
};

/** Compiles the plan for heart rate messages from their definition. */
export function planBeats(definition: Definition): BeatPlan {
  const span = (field: number): Span => definition.fields.find((layout) => layout.field === field) ?? null;
  return {
    fraction: span(FRACTION),
    rates: span(HEART_RATE),
    fullTime: span(EVENT_TIME),
    shortTimes: span(EVENT_TIME_12),
  };
}

/**
 * Heart rates that a chest strap recorded by itself (in water, out of reach) and sent afterwards, often as further files chained
 * behind the activity. A first message ties the strap's clock to the watch's; the others hold eight rates and times of 12 bits.
 * @source fit-protocol
 */
export class BeatCollector {
  readonly #timesS: number[] = [];
  readonly #ratesBpm: number[] = [];
  /** Seconds of the FIT clock less the strap's. */
  #offsetS = Number.NaN;
  #ticks = 0;

  get count(): number {
    return this.#timesS.length;
  }

  /** Takes one message. */
  add(plan: BeatPlan, view: DataView, start: number, littleEndian: boolean, timeS: number): void {
    if (this.count >= MAX_SAMPLES) return;
    const { fraction, fullTime, shortTimes, rates } = plan;
    if (fullTime !== null && fullTime.size >= 4) {
      this.#ticks = view.getUint32(start + fullTime.offset, littleEndian);
      if (!Number.isNaN(timeS)) {
        const part = fraction?.size === 2 ? view.getUint16(start + fraction.offset, littleEndian) / 32_768 : 0;
        this.#offsetS = timeS + part - this.#ticks / TICKS_PER_S;
      }
      this.#push(rates, view, start, 0);
      return;
    }
    const pairs = shortTimes === null ? 0 : Math.floor(shortTimes.size / 3);
    for (let pair = 0; pair < pairs; pair += 1) {
      const at = start + (shortTimes?.offset ?? 0) + pair * 3;
      const middle = view.getUint8(at + 1);
      this.#advance(view.getUint8(at) | ((middle & 15) << 8));
      this.#push(rates, view, start, pair * 2);
      this.#advance((middle >> 4) | (view.getUint8(at + 2) << 4));
      this.#push(rates, view, start, pair * 2 + 1);
    }
  }

  /** Adds what another part of the file holds. */
  take(other: BeatCollector): void {
    for (let at = 0; at < other.count && this.count < MAX_SAMPLES; at += 1) {
      this.#timesS.push(other.#timesS[at] as number);
      this.#ratesBpm.push(other.#ratesBpm[at] as number);
    }
  }

  /** Gives samples without a heart rate the last one measured within the 5 s before. Times are seconds of the FIT clock. */
  fill(samples: SampleColumns): void {
    if (this.count === 0) return;
    const order = this.#timesS
      .map((_, at) => at)
      .sort((a, b) => (this.#timesS[a] as number) - (this.#timesS[b] as number));
    const time = samples.use(COLUMN.timeMs);
    const rate = samples.use(COLUMN.heartRateBpm);
    let next = 0;
    for (let row = 0; row < samples.rows; row += 1) {
      const atS = time[row] as number;
      // Samples out of order are rare enough to start over for.
      if (row > 0 && atS < (time[row - 1] as number)) next = 0;
      while (next < order.length && (this.#timesS[order[next] as number] as number) <= atS) next += 1;
      const beat = order[next - 1];
      if (beat === undefined || !Number.isNaN(rate[row])) continue;
      if (atS - (this.#timesS[beat] as number) <= LONGEST_HOLD_S) rate[row] = this.#ratesBpm[beat] as number;
    }
  }

  #advance(short: number): void {
    this.#ticks += (short - this.#ticks) & SHORT_MASK;
  }

  #push(rates: Span, view: DataView, start: number, index: number): void {
    if (rates === null || index >= rates.size || Number.isNaN(this.#offsetS)) return;
    const rate = view.getUint8(start + rates.offset + index);
    if (rate === 255 || rate === 0) return;
    this.#timesS.push(this.#offsetS + this.#ticks / TICKS_PER_S);
    this.#ratesBpm.push(rate);
  }
}
