import { COLUMN, type SampleColumns } from '../sample-columns.ts';
import { READ, readerOf, type ValueReader } from './base-type.ts';
import type { Definition } from './definition.ts';
import type { DeveloperFields } from './developer-fields.ts';
import { COMPRESSED_SPEED_DISTANCE, DEVELOPER_DISTANCE, RECORD_FIELDS, type RecordField } from './profile.ts';

/** A step that reads the three bytes of `compressed_speed_distance`; the other codes are those of READ. */
const READ_COMPRESSED = 8;

/** How to read the samples of one definition: one entry a field that becomes a column, side by side for speed. */
export type RecordPlan = {
  readonly steps: number;
  readonly codes: Uint8Array;
  readonly offsets: Int32Array;
  readonly columns: Uint8Array;
  readonly invalids: Float64Array;
  readonly times: Float64Array;
  readonly pers: Float64Array;
  readonly shifts: Float64Array;
  readonly adds: Uint8Array;
};

/** Altitude, heart rate, cadence, distance, speed, power, temperature: fields whose units applications state alike. */
const OVERRIDDEN_FIELDS: ReadonlySet<number> = new Set([2, 78, 3, 4, 5, 6, 73, 7, 13]);

type Step = RecordField & { readonly offset: number; readonly code: number; readonly invalid: number };

/** Running sum of the distances that `compressed_speed_distance` holds modulo 256 m. */
export type DistanceSum = { lastSixteenths: number; sixteenths: number };

/** Compiles the plan for the samples of a definition, and makes the columns it fills. */
export function planRecord(definition: Definition, developers: DeveloperFields, columns: SampleColumns): RecordPlan {
  const steps: Step[] = [];
  for (const layout of definition.fields) {
    if (layout.field !== COMPRESSED_SPEED_DISTANCE || layout.size !== 3) continue;
    const speed = { field: layout.field, column: COLUMN.speedMps, times: 1, per: 100, shift: 0 };
    steps.push({ ...speed, offset: layout.offset, code: READ_COMPRESSED, invalid: Number.NaN });
    columns.use(COLUMN.distanceM);
  }
  for (const field of RECORD_FIELDS) {
    for (const layout of definition.fields) {
      const reader = layout.field === field.field ? readerOf(layout.baseType, layout.size) : null;
      if (reader !== null) steps.push(stepOf(field, layout.offset, reader));
    }
  }
  steps.push(...developerSteps(definition, developers));
  for (const step of steps) columns.use(step.column);
  return {
    steps: steps.length,
    codes: Uint8Array.from(steps, (step) => step.code),
    offsets: Int32Array.from(steps, (step) => step.offset),
    columns: Uint8Array.from(steps, (step) => step.column),
    invalids: Float64Array.from(steps, (step) => step.invalid),
    times: Float64Array.from(steps, (step) => step.times),
    pers: Float64Array.from(steps, (step) => step.per),
    shifts: Float64Array.from(steps, (step) => step.shift),
    adds: Uint8Array.from(steps, (step) => (step.adds === true ? 1 : 0)),
  };
}

/** A developer's value overrides the profile's field it names. Its distance waits apart: it may count from elsewhere. */
function developerSteps(definition: Definition, developers: DeveloperFields): Step[] {
  const steps: Step[] = [];
  for (const layout of definition.developerFields) {
    const described = developers.describe(layout);
    if (described === null || !described.isFor(definition.message)) continue;
    const native = RECORD_FIELDS.find(({ field }) => field === described.nativeField);
    if (native === undefined || !OVERRIDDEN_FIELDS.has(native.field)) continue;
    const column = native.column === COLUMN.distanceM ? DEVELOPER_DISTANCE : native.column;
    const { times, per, shift, reader } = described;
    steps.push(stepOf({ field: native.field, column, times, per, shift }, layout.offset, reader));
  }
  return steps;
}

function stepOf(field: RecordField, offset: number, reader: ValueReader): Step {
  return { ...field, offset, code: reader.code, invalid: reader.invalid };
}

/**
 * Reads one sample into the row being filled. This is the hot loop: a case a stored type, nothing allocated.
 *
 * @param plan of the sample's definition
 * @param start the sample's first byte after its header
 * @returns whether any value was valid
 */
export function readRecord(
  plan: RecordPlan,
  bytes: Uint8Array,
  view: DataView,
  start: number,
  littleEndian: boolean,
  columns: SampleColumns,
  sum: DistanceSum,
): boolean {
  const { steps, codes, offsets, invalids, times, pers, shifts, adds } = plan;
  const data = columns.data;
  const row = columns.rows;
  let isFilled = false;
  for (let step = 0; step < steps; step += 1) {
    const at = start + (offsets[step] as number);
    let value: number;
    switch (codes[step]) {
      case READ.u8:
        value = bytes[at] as number;
        break;
      case READ.u16:
        value = view.getUint16(at, littleEndian);
        break;
      case READ.u32:
        value = view.getUint32(at, littleEndian);
        break;
      case READ.s32:
        value = view.getInt32(at, littleEndian);
        break;
      case READ.s8:
        value = view.getInt8(at);
        break;
      case READ.s16:
        value = view.getInt16(at, littleEndian);
        break;
      case READ.f32:
        value = view.getFloat32(at, littleEndian);
        break;
      case READ.f64:
        value = view.getFloat64(at, littleEndian);
        break;
      default:
        value = readCompressed(bytes, at, data[COLUMN.distanceM] as Float64Array, row, sum);
    }
    if (value === invalids[step] || !(value - value === 0)) continue;
    const column = data[plan.columns[step] as number] as Float64Array;
    const scaled = (value * (times[step] as number)) / (pers[step] as number) + (shifts[step] as number);
    column[row] = adds[step] === 1 ? (column[row] as number) + scaled : scaled;
    isFilled = true;
  }
  return isFilled;
}

/**
 * Three bytes, little end first: 12 bits of speed in 1/100 m/s, then 12 bits of distance in 1/16 m that start again at 256 m.
 * Writes the distance; returns the stored speed, NaN where there is none. All ones stand for a missing value.
 */
function readCompressed(bytes: Uint8Array, at: number, distance: Float64Array, row: number, sum: DistanceSum): number {
  const low = bytes[at] as number;
  const middle = bytes[at + 1] as number;
  const high = bytes[at + 2] as number;
  const speed = low | ((middle & 15) << 8);
  const sixteenths = (middle >> 4) | (high << 4);
  if ((low & middle & high) === 255) return Number.NaN;
  sum.sixteenths += (sixteenths - sum.lastSixteenths) & 4095;
  sum.lastSixteenths = sixteenths;
  distance[row] = sum.sixteenths / 16;
  return speed === 4095 ? Number.NaN : speed;
}
