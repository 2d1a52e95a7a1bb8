import { TIME_FIELD } from './profile.ts';

/** One field of a message as its definition lays it out; `offset` counts from the message's first byte after its header. */
export type FieldLayout = {
  readonly field: number;
  readonly offset: number;
  readonly size: number;
  readonly baseType: number;
};

/** A developer's field: its type is not here but in a field description message. */
export type DeveloperLayout = {
  readonly field: number;
  readonly offset: number;
  readonly size: number;
  readonly developer: number;
};

/** What a definition message says of the data messages that follow under its local number. */
export type Definition = {
  readonly message: number;
  readonly littleEndian: boolean;
  /** Bytes of a data message without its header. */
  readonly size: number;
  /** Offset of the time, −1 where there is none. */
  readonly timeOffset: number;
  readonly fields: readonly FieldLayout[];
  readonly developerFields: readonly DeveloperLayout[];
  /** One past the definition's last byte. */
  readonly end: number;
};

const HAS_DEVELOPER_FIELDS = 0x20;
const UINT32 = 6;

/**
 * Reads a definition message. @source fit-protocol
 *
 * @param bytes the file
 * @param at the message's header byte
 * @param until one past the last byte of the messages
 * @returns the definition; null where it does not fit before `until`, or states a byte order that is none
 */
export function readDefinition(bytes: Uint8Array, at: number, until: number): Definition | null {
  if (at + 6 > until) return null;
  const order = bytes[at + 2] as number;
  const count = bytes[at + 5] as number;
  let end = at + 6 + count * 3;
  if (order > 1 || end > until) return null;
  const high = bytes[at + 3] as number;
  const low = bytes[at + 4] as number;

  const fields: FieldLayout[] = [];
  let size = 0;
  let timeOffset = -1;
  for (let entry = at + 6; entry < end; entry += 3) {
    const layout = {
      field: bytes[entry] as number,
      offset: size,
      size: bytes[entry + 1] as number,
      baseType: bytes[entry + 2] as number,
    };
    if (layout.field === TIME_FIELD && layout.size === 4 && (layout.baseType & 31) === UINT32) timeOffset = size;
    fields.push(layout);
    size += layout.size;
  }

  const developerFields: DeveloperLayout[] = [];
  if (((bytes[at] as number) & HAS_DEVELOPER_FIELDS) !== 0) {
    if (end >= until) return null;
    const from = end + 1;
    end = from + (bytes[end] as number) * 3;
    if (end > until) return null;
    for (let entry = from; entry < end; entry += 3) {
      const bytesOfField = bytes[entry + 1] as number;
      developerFields.push({
        field: bytes[entry] as number,
        offset: size,
        size: bytesOfField,
        developer: bytes[entry + 2] as number,
      });
      size += bytesOfField;
    }
  }
  const message = order === 1 ? high * 256 + low : low * 256 + high;
  return { message, littleEndian: order === 0, size, timeOffset, fields, developerFields, end };
}
