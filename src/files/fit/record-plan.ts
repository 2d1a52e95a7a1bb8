import { COLUMN, type SampleColumns } from '../sample-columns.ts';
import { READ, readerOf, type ValueReader } from './base-type.ts';
import type { Definition } from './definition.ts';
import type { DeveloperFields } from './developer-fields.ts';
import { COMPRESSED_SPEED_DISTANCE, DEVELOPER_DISTANCE, RECORD_FIELDS, type RecordField } from './profile.ts';

/** Steps of their own kind; the other codes are those of READ. */
const READ_SEMICIRCLES = 8;
const READ_FRACTIONAL_CADENCE = 9;
const READ_COMPRESSED = 10;

const DEGREES_PER_SEMICIRCLE = 180 / 2 ** 31;

/** How to read the samples of one definition: a step for each field that becomes a column, in the order in which they count. */
export type RecordPlan = readonly Step[];

type Step = {
  readonly code: number;
  readonly offset: number;
  readonly column: number;
  readonly invalid: number;
  readonly per: number;
  readonly shift: number;
};

/** Running sum of the distances that `compressed_speed_distance` holds modulo 256 m. */
export type DistanceSum = { lastSixteenths: number; sixteenths: number };

/** Altitude, heart rate, cadence, distance, speed, power, temperature: fields whose units applications state alike. */
const OVERRIDDEN_FIELDS: ReadonlySet<number> = new Set([2, 78, 3, 4, 5, 6, 73, 7, 13]);

/** Compiles the plan for the samples of a definition. */
export function planRecord(definition: Definition, developers: DeveloperFields): RecordPlan {
  const steps: Step[] = [];
  for (const { field, size, offset } of definition.fields) {
    if (field !== COMPRESSED_SPEED_DISTANCE || size !== 3) continue;
    const speed = { column: COLUMN.speedMps, invalid: Number.NaN, per: 100, shift: 0 };
    steps.push({ ...speed, code: READ_COMPRESSED, offset });
  }
  for (const field of RECORD_FIELDS) {
    for (const layout of definition.fields) {
      const reader = layout.field === field.field ? readerOf(layout.baseType, layout.size) : null;
      if (reader !== null) steps.push(stepOf(field, layout.offset, reader));
    }
  }
  steps.push(...developerSteps(definition, developers));
  return steps;
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
    const { per, shift, reader } = described;
    steps.push({ code: reader.code, offset: layout.offset, column, invalid: reader.invalid, per, shift });
  }
  return steps;
}

function stepOf(field: RecordField, offset: number, reader: ValueReader): Step {
  const { column, per, shift, kind } = field;
  const code =
    kind === 'semicircles' && reader.code === READ.s32
      ? READ_SEMICIRCLES
      : kind === 'fraction'
        ? READ_FRACTIONAL_CADENCE
        : reader.code;
  return { code, offset, column, invalid: reader.invalid, per, shift };
}

/**
 * Reads many samples of one definition into consecutive rows, field by field: each inner loop reads one stored type into one
 * column, which is several times as fast as going sample by sample. Invalid values leave the column as it is.
 *
 * @param plan of the samples' definition
 * @param starts first byte of each sample after its header
 * @param count how many samples
 * @param columns with room for them from `columns.rows` on
 */
export function readRecords(
  plan: RecordPlan,
  bytes: Uint8Array,
  view: DataView,
  starts: Int32Array,
  count: number,
  littleEndian: boolean,
  columns: SampleColumns,
  sum: DistanceSum,
): void {
  const row = columns.rows;
  for (const step of plan) {
    const target = columns.use(step.column).subarray(row, row + count);
    if (step.code === READ_COMPRESSED) {
      const distance = columns.use(COLUMN.distanceM).subarray(row, row + count);
      readCompressed(bytes, starts, step.offset, target, distance, sum);
    } else if (step.code === READ_FRACTIONAL_CADENCE) addFraction(bytes, starts, step, target);
    else if (step.code === READ.u8) readBytes(bytes, starts, step, target);
    else readColumn(view, starts, step, littleEndian, target);
  }
}

function readBytes(bytes: Uint8Array, starts: Int32Array, step: Step, target: Float64Array): void {
  const { offset, invalid, per, shift } = step;
  for (let index = 0; index < target.length; index += 1) {
    const value = bytes[(starts[index] as number) + offset] as number;
    if (value !== invalid) target[index] = value / per + shift;
  }
}

function readColumn(view: DataView, starts: Int32Array, step: Step, littleEndian: boolean, target: Float64Array): void {
  const { code, offset, invalid, per, shift } = step;
  for (let index = 0; index < target.length; index += 1) {
    const at = (starts[index] as number) + offset;
    let value: number;
    switch (code) {
      case READ.u16:
        value = view.getUint16(at, littleEndian);
        break;
      case READ.u32:
        value = view.getUint32(at, littleEndian);
        break;
      case READ_SEMICIRCLES:
        value = view.getInt32(at, littleEndian);
        if (value !== invalid) target[index] = value * DEGREES_PER_SEMICIRCLE;
        continue;
      case READ.s8:
        value = view.getInt8(at);
        break;
      case READ.s16:
        value = view.getInt16(at, littleEndian);
        break;
      case READ.s32:
        value = view.getInt32(at, littleEndian);
        break;
      case READ.f32:
        value = view.getFloat32(at, littleEndian);
        break;
      default:
        value = view.getFloat64(at, littleEndian);
    }
    // The difference is NaN for what is no finite number.
    if (value !== invalid && value - value === 0) target[index] = value / per + shift;
  }
}

/** Adds to the whole strides read before; without those the sum stays missing. */
function addFraction(bytes: Uint8Array, starts: Int32Array, step: Step, target: Float64Array): void {
  for (let index = 0; index < target.length; index += 1) {
    const value = bytes[(starts[index] as number) + step.offset] as number;
    if (value !== step.invalid) target[index] = (target[index] as number) + value / step.per;
  }
}

/**
 * Three bytes, little end first: 12 bits of speed in 1/100 m/s, then 12 bits of distance in 1/16 m that start again at 256 m.
 * All ones stand for a missing value. @source fit-protocol
 */
function readCompressed(
  bytes: Uint8Array,
  starts: Int32Array,
  offset: number,
  speedMps: Float64Array,
  distanceM: Float64Array,
  sum: DistanceSum,
): void {
  for (let index = 0; index < speedMps.length; index += 1) {
    const at = (starts[index] as number) + offset;
    const low = bytes[at] as number;
    const middle = bytes[at + 1] as number;
    const high = bytes[at + 2] as number;
    if ((low & middle & high) === 255) continue;
    const speed = low | ((middle & 15) << 8);
    const sixteenths = (middle >> 4) | (high << 4);
    sum.sixteenths += (sixteenths - sum.lastSixteenths) & 4095;
    sum.lastSixteenths = sixteenths;
    distanceM[index] = sum.sixteenths / 16;
    if (speed !== 4095) speedMps[index] = speed / 100;
  }
}
