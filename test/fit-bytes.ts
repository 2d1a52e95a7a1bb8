// Writes FIT bytes for tests and benchmarks, down to what no well-behaved writer produces: both byte orders, compressed times,
// developer fields, wrong sizes and sums. It shares nothing with the reader it tests.

/** Base types by the byte that stands for them, with their width. */
export const TYPE = {
  enum: [0x00, 1],
  sint8: [0x01, 1],
  uint8: [0x02, 1],
  sint16: [0x83, 2],
  uint16: [0x84, 2],
  sint32: [0x85, 4],
  uint32: [0x86, 4],
  string: [0x07, 1],
  float32: [0x88, 4],
  float64: [0x89, 8],
  uint8z: [0x0a, 1],
  byte: [0x0d, 1],
} as const;

export type TypeName = keyof typeof TYPE;

/** A field: its number, its type, and its size where that is not the type's width. */
export type FieldSpec = readonly [field: number, type: TypeName, size?: number];
/** A developer's field: its number, the developer's index, its type and size. */
export type DeveloperSpec = readonly [field: number, developer: number, type: TypeName, size?: number];
export type Value = number | string | readonly number[];

type Defined = { readonly fields: readonly (readonly [TypeName, number])[]; readonly bigEndian: boolean };

/** One FIT file being written. */
export class FitBytes {
  readonly #bytes: number[] = [];
  readonly #defined = new Map<number, Defined>();

  /** Writes a definition message. */
  define(
    local: number,
    message: number,
    fields: readonly FieldSpec[],
    options: { bigEndian?: boolean; developer?: readonly DeveloperSpec[] } = {},
  ): this {
    const { bigEndian = false, developer = [] } = options;
    const order = bigEndian ? [message >> 8, message & 255] : [message & 255, message >> 8];
    this.#bytes.push(0x40 | (developer.length > 0 ? 0x20 : 0) | local, 0, bigEndian ? 1 : 0, ...order, fields.length);
    const sizes: [TypeName, number][] = [];
    for (const [field, type, size = TYPE[type][1]] of fields) {
      this.#bytes.push(field, size, TYPE[type][0]);
      sizes.push([type, size]);
    }
    if (developer.length > 0) this.#bytes.push(developer.length);
    for (const [field, index, type, size = TYPE[type][1]] of developer) {
      this.#bytes.push(field, size, index);
      sizes.push([type, size]);
    }
    this.#defined.set(local, { fields: sizes, bigEndian });
    return this;
  }

  /** Writes a data message; `offset` makes it one with a compressed time of five bits. */
  data(local: number, values: readonly Value[], offset?: number): this {
    const defined = this.#defined.get(local);
    if (defined === undefined) throw new Error(`local message ${local} is not defined`);
    this.#bytes.push(offset === undefined ? local : 0x80 | (local << 5) | (offset & 31));
    defined.fields.forEach(([type, size], index) => {
      this.#bytes.push(...encode(values[index] ?? 0, type, size, defined.bigEndian));
    });
    return this;
  }

  /** Writes bytes as they are. */
  raw(...bytes: number[]): this {
    for (const byte of bytes) this.#bytes.push(byte);
    return this;
  }

  /** The file with header and sum; options falsify them. */
  file(options: { headerBytes?: number; declared?: number; headerCrc?: number; crc?: number } = {}): Uint8Array {
    const { headerBytes = 14, declared = this.#bytes.length } = options;
    const whole = new Uint8Array(headerBytes + this.#bytes.length + 2);
    const view = new DataView(whole.buffer);
    whole.set([headerBytes, 0x20, 0, 8]);
    view.setUint32(4, declared, true);
    whole.set([0x2e, 0x46, 0x49, 0x54], 8);
    if (headerBytes >= 14) view.setUint16(12, options.headerCrc ?? fitCrc(whole.subarray(0, 12)), true);
    whole.set(this.#bytes, headerBytes);
    view.setUint16(whole.length - 2, options.crc ?? fitCrc(whole.subarray(0, whole.length - 2)), true);
    return whole;
  }
}

/** The FIT checksum, bit by bit. */
export function fitCrc(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1;
  }
  return crc;
}

/** Several FIT files one behind the other. */
export function chain(...files: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(files.reduce((sum, file) => sum + file.length, 0));
  let at = 0;
  for (const file of files) {
    whole.set(file, at);
    at += file.length;
  }
  return whole;
}

function encode(value: Value, type: TypeName, size: number, bigEndian: boolean): number[] {
  if (typeof value === 'string') {
    const text = new TextEncoder().encode(value);
    return Array.from({ length: size }, (_, index) => text[index] ?? 0);
  }
  const width = TYPE[type][1];
  const list = typeof value === 'number' ? [value] : value;
  const bytes = new Uint8Array(Math.max(size, list.length * width) + 8);
  const view = new DataView(bytes.buffer);
  list.forEach((number, index) => {
    const at = index * width;
    if (type === 'float32') view.setFloat32(at, number, !bigEndian);
    else if (type === 'float64') view.setFloat64(at, number, !bigEndian);
    else if (width === 4) view.setInt32(at, number, !bigEndian);
    else if (width === 2) view.setInt16(at, number, !bigEndian);
    else view.setUint8(at, number & 255);
  });
  return [...bytes.subarray(0, size)];
}
