/** How a value is read; the numbers are the cases of the hot loop in record-plan.ts. */
export const READ = { u8: 0, s8: 1, u16: 2, s16: 3, u32: 4, s32: 5, f32: 6, f64: 7 } as const;

/** How to read a field, and the value that stands for a missing one. */
export type ValueReader = { readonly code: number; readonly bytes: number; readonly invalid: number };

export const STRING_TYPE = 7;

const ABSENT = Number.NaN;

/** By the number in a base type's low five bits; 64-bit integers and strings hold none of what we read as numbers. */
const READERS: readonly (ValueReader | null)[] = [
  { code: READ.u8, bytes: 1, invalid: 0xff }, // enum
  { code: READ.s8, bytes: 1, invalid: 0x7f },
  { code: READ.u8, bytes: 1, invalid: 0xff },
  { code: READ.s16, bytes: 2, invalid: 0x7fff },
  { code: READ.u16, bytes: 2, invalid: 0xffff },
  { code: READ.s32, bytes: 4, invalid: 0x7fffffff },
  { code: READ.u32, bytes: 4, invalid: 0xffffffff },
  null, // string
  { code: READ.f32, bytes: 4, invalid: ABSENT },
  { code: READ.f64, bytes: 8, invalid: ABSENT },
  { code: READ.u8, bytes: 1, invalid: 0 }, // uint8z
  { code: READ.u16, bytes: 2, invalid: 0 }, // uint16z
  { code: READ.u32, bytes: 4, invalid: 0 }, // uint32z
  { code: READ.u8, bytes: 1, invalid: 0xff }, // byte
];

/**
 * How to read the first value of a field. The definition in the file counts, not the profile: a field may be wider or
 * narrower than the profile has it. @source fit-protocol
 *
 * @param baseType the base type byte of a field definition
 * @param size the field's size in bytes; a multiple of the type's width is an array, of which the first is read
 * @returns the reader; null where the size fits no whole value, or the type holds no number
 */
export function readerOf(baseType: number, size: number): ValueReader | null {
  const reader = READERS[baseType & 31] ?? null;
  if (reader === null || size === 0) return null;
  if (size % reader.bytes === 0) return reader;
  // Some writers state a wide integer and write a narrow one.
  const isSigned = reader.code === READ.s16 || reader.code === READ.s32;
  const isInteger = isSigned || reader.code === READ.u16 || reader.code === READ.u32;
  if (!isInteger || size > reader.bytes || size === 3) return null;
  if (size === 1) return (READERS[isSigned ? 1 : 2] as ValueReader) ?? null;
  return READERS[isSigned ? 3 : 4] ?? null;
}

/**
 * Reads one value as it is stored.
 *
 * @returns the number; NaN where the stored value stands for a missing one
 */
export function readValue(view: DataView, at: number, reader: ValueReader, littleEndian: boolean): number {
  const value = readStored(view, at, reader.code, littleEndian);
  return value === reader.invalid || !Number.isFinite(value) ? Number.NaN : value;
}

function readStored(view: DataView, at: number, code: number, littleEndian: boolean): number {
  switch (code) {
    case READ.u8:
      return view.getUint8(at);
    case READ.s8:
      return view.getInt8(at);
    case READ.u16:
      return view.getUint16(at, littleEndian);
    case READ.s16:
      return view.getInt16(at, littleEndian);
    case READ.u32:
      return view.getUint32(at, littleEndian);
    case READ.s32:
      return view.getInt32(at, littleEndian);
    case READ.f32:
      return view.getFloat32(at, littleEndian);
    default:
      return view.getFloat64(at, littleEndian);
  }
}
