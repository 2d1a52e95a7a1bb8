import type { ProblemLog } from '../problem-log.ts';
import { COLUMN, MAX_SAMPLES, type SampleColumns } from '../sample-columns.ts';
import { type Definition, readDefinition } from './definition.ts';
import { DeveloperFields } from './developer-fields.ts';
import type { FitPart } from './header.ts';
import { BeatCollector, type BeatPlan, planBeats } from './heart-beats.ts';
import { type Message, type MessagePlan, planMessage, readMessage } from './kept-message.ts';
import { HEART_RATES, KEPT_KINDS, type KeptKind, RECORD } from './profile.ts';
import { planRecord } from './record-plan.ts';
import { findNextMessage } from './resynchronise.ts';
import { SampleBatch, type SampleLayout } from './sample-batch.ts';

/** More messages than this besides samples are not kept: no day's recording comes near. */
const MAX_KEPT = 200_000;
/** A file broken in more places is not read further. */
const MAX_BREAKS = 100;

/** What the messages of one part of a FIT file hold. Times are seconds of the FIT clock, also in column 0 of the samples. */
export type DecodedPart = {
  readonly samples: SampleColumns;
  readonly kept: { readonly [Kind in KeptKind]: Message<Kind>[] };
  readonly beats: BeatCollector;
  /** How many data messages there were of each number, kept or not. */
  readonly counts: ReadonlyMap<number, number>;
  /** Whether the messages themselves were broken somewhere. */
  readonly isBroken: boolean;
  /** The first sample whose time runs backwards, and how many do. */
  readonly backwards: { readonly at: number; readonly count: number };
};

/** Room for so many samples is made at once; for more only as it is filled. */
const MOST_RESERVED = 1 << 20;

/** A definition with how to read the messages under it; all null for a message that is skipped, or before the first one. */
type Layout = Definition & {
  isPlanned: boolean;
  record: SampleLayout | null;
  kept: MessagePlan | null;
  beats: BeatPlan | null;
};

/**
 * Decodes the messages of one part: samples into columns, the few other kinds of message that matter into values. What is not
 * known is skipped by its size. Where the messages are broken, the next place that reads soundly is searched for.
 *
 * @param bytes the whole file
 * @param part where the messages stand
 * @param problems takes broken places
 */
export function decodePart(bytes: Uint8Array, part: FitPart, problems: ProblemLog): DecodedPart {
  return new PartDecoder(bytes, part, problems).decode();
}

class PartDecoder {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #part: FitPart;
  readonly #problems: ProblemLog;
  readonly #layouts: (Layout | undefined)[] = new Array(16).fill(undefined);
  readonly #developers = new DeveloperFields();
  readonly #samples: SampleBatch;
  readonly #kept = Object.fromEntries([...KEPT_KINDS.values()].map((kind) => [kind, []])) as unknown as {
    readonly [Kind in KeptKind]: Message<KeptKind>[];
  };
  readonly #beats = new BeatCollector();
  readonly #counts = new Map<number, number>();
  /** The time that compressed times count on from. */
  #timeS = Number.NaN;
  #lastSampleEnd = -1;
  #keptCount = 0;
  #usesCompressedTimes = false;
  #isFull = false;

  constructor(bytes: Uint8Array, part: FitPart, problems: ProblemLog) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#part = part;
    this.#problems = problems;
    this.#samples = new SampleBatch(bytes, this.#view);
  }

  decode(): DecodedPart {
    const { until } = this.#part;
    let at = this.#part.from;
    let breaks = 0;
    while (at >= 0 && at < until && !this.#isFull && breaks < MAX_BREAKS) {
      const stopped = this.#decodeFrom(at);
      this.#samples.flush();
      if (stopped < 0) break;
      breaks += 1;
      at = findNextMessage(this.#bytes, stopped, until, this.#layouts, this.#anchorS(), this.#usesCompressedTimes);
      const place = `byte ${stopped}`;
      if (at < 0)
        this.#problems.add(place, `a message that breaks off: ${until - stopped} bytes lost`, 'whole messages');
      else {
        // What was read last is what led to a place that is no message.
        if (stopped === this.#lastSampleEnd) this.#samples.columns.dropLast();
        this.#problems.add(
          place,
          `a broken message: ${at - stopped} bytes lost`,
          'a message that a definition describes',
        );
      }
    }
    if (breaks === MAX_BREAKS && at >= 0) {
      const found = 'still more broken places; the rest was not read';
      this.#problems.add(`byte ${at}`, found, `fewer than ${MAX_BREAKS} of them`);
    }
    return {
      samples: this.#samples.columns,
      kept: this.#kept as unknown as DecodedPart['kept'],
      beats: this.#beats,
      counts: this.#counts,
      isBroken: breaks > 0,
      backwards: this.#samples.backwards,
    };
  }

  /** Reads message after message. Answers where a broken one begins, −1 at the end. */
  #decodeFrom(from: number): number {
    const bytes = this.#bytes;
    const until = this.#part.until;
    let at = from;
    while (at < until) {
      const header = bytes[at] as number;
      if ((header & 0xc0) === 0x40) {
        const definition = readDefinition(bytes, at, until);
        if (definition === null) return at;
        this.#layouts[header & 15] = { ...definition, isPlanned: false, record: null, kept: null, beats: null };
        at = definition.end;
        continue;
      }
      const isCompressed = header >= 128;
      const layout = this.#layouts[isCompressed ? (header >> 5) & 3 : header & 15];
      if (layout === undefined) return at;
      const start = at + 1;
      if (start + layout.size > until) return at;
      if (!layout.isPlanned) this.#plan(layout, until - at);
      if (isCompressed) this.#advanceTime(header & 31);
      if (layout.timeOffset >= 0) this.#readTime(start + layout.timeOffset, layout.littleEndian);
      const timeS = isCompressed || layout.timeOffset >= 0 ? this.#timeS : Number.NaN;
      if (layout.record !== null) {
        this.#lastSampleEnd = start + layout.size;
        if (!this.#samples.add(layout.record, start, timeS)) return this.#stopFull(at);
      } else this.#takeMessage(layout, start, timeS);
      at = start + layout.size;
    }
    return -1;
  }

  /** Done at the first message under a definition, so that definitions without messages cost little. */
  #plan(layout: Layout, bytesLeft: number): void {
    const kind = KEPT_KINDS.get(layout.message);
    layout.isPlanned = true;
    if (layout.message === RECORD) {
      layout.record = { plan: planRecord(layout, this.#developers), littleEndian: layout.littleEndian };
      // Room for as many samples as the bytes that are there can hold; sizes that are declared are not believed.
      this.#samples.columns.reserve(Math.min(MOST_RESERVED, Math.ceil(bytesLeft / (layout.size + 1))));
    }
    layout.kept = kind === undefined ? null : planMessage(kind, layout, this.#developers);
    layout.beats = layout.message === HEART_RATES ? planBeats(layout) : null;
  }

  /** Five bits of time, which count on from the last full one and start again every 32 s. @source fit-protocol */
  #advanceTime(offset: number): void {
    this.#usesCompressedTimes = true;
    const last = this.#timeS;
    this.#timeS = last + ((offset - (last & 31)) & 31);
  }

  #readTime(at: number, littleEndian: boolean): void {
    const stored = this.#view.getUint32(at, littleEndian);
    if (stored !== 0xffffffff) this.#timeS = stored;
  }

  #stopFull(at: number): number {
    this.#problems.add(`byte ${at}`, `more than ${MAX_SAMPLES} samples`, 'fewer samples in one file');
    this.#isFull = true;
    return -1;
  }

  #takeMessage(layout: Layout, start: number, timeS: number): void {
    this.#counts.set(layout.message, (this.#counts.get(layout.message) ?? 0) + 1);
    if (layout.beats !== null) this.#beats.add(layout.beats, this.#view, start, layout.littleEndian, timeS);
    if (layout.kept === null || this.#keptCount >= MAX_KEPT) return;
    this.#keptCount += 1;
    const message = readMessage(layout.kept, this.#view, start, layout.littleEndian, timeS);
    if (layout.kept.kind !== 'fieldDescription') {
      this.#kept[layout.kept.kind].push(message);
      return;
    }
    this.#developers.add(message as Message<'fieldDescription'>);
    // A definition may stand before the description of its fields.
    for (const other of this.#layouts)
      if (other !== undefined && other.developerFields.length > 0) other.isPlanned = false;
  }

  /** A time among the last samples that a single broken one cannot shift. */
  #anchorS(): number {
    const { columns } = this.#samples;
    const recent = columns
      .use(COLUMN.timeMs)
      .slice(Math.max(0, columns.rows - 9), columns.rows)
      .sort();
    return recent[recent.length >> 1] ?? Number.NaN;
  }
}
