import { strFromU8 } from 'fflate';

/** One file of a zip archive, as its directory lists it; sizes are claims, not facts. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local header stands. */
  readonly offset: number;
};

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_COMMENT = 0xffff;

/**
 * Lists a zip archive from the directory at its end, which alone is sure of the sizes: archives written as a stream have none
 * in front of their files. Entries are listed lazily, so that a directory of millions takes no room.
 *
 * @param bytes the whole archive
 * @returns the entries; null where there is no directory (the archive breaks off, or is none)
 */
export function zipDirectory(bytes: Uint8Array): Iterable<ZipEntry> | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) return null;
  let from = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
    const end64 = readUint64(view, locator + 8);
    if (end64 + 56 <= view.byteLength && view.getUint32(end64, true) === END_64) from = readUint64(view, end64 + 48);
  }
  return from <= end ? listEntries(bytes, view, from, end) : null;
}

/**
 * The packed bytes of an entry.
 *
 * @param bytes the whole archive
 * @param entry one of its entries
 * @returns a view of the archive's bytes; null where the entry points outside or at something else
 */
export function packedBytesOf(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) return null;
  const from = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const until = from + entry.packedBytes;
  return until <= bytes.length ? bytes.subarray(from, until) : null;
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - 22 - MAX_COMMENT);
  for (let at = view.byteLength - 22; at >= earliest; at -= 1) if (view.getUint32(at, true) === END) return at;
  return -1;
}

function* listEntries(bytes: Uint8Array, view: DataView, from: number, end: number): Generator<ZipEntry> {
  let at = from;
  while (at + 46 <= end && view.getUint32(at, true) === ENTRY) {
    const flags = view.getUint16(at + 8, true);
    const nameFrom = at + 46;
    const extraFrom = nameFrom + view.getUint16(at + 28, true);
    const next = extraFrom + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) return;
    const wide = readWideSizes(view, extraFrom, extraFrom + view.getUint16(at + 30, true), at);
    yield {
      name: nameOf(bytes.subarray(nameFrom, extraFrom)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (flags & 1) === 1,
      crc: view.getUint32(at + 16, true),
      ...wide,
    };
    at = next;
  }
}

/** Sizes and offset, from the zip64 extra field where the plain ones overflow. */
function readWideSizes(view: DataView, from: number, until: number, entry: number) {
  let unpackedBytes = view.getUint32(entry + 24, true);
  let packedBytes = view.getUint32(entry + 20, true);
  let offset = view.getUint32(entry + 42, true);
  for (let at = from; at + 4 <= until; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const stop = Math.min(until, at + 4 + view.getUint16(at + 2, true));
    let value = at + 4;
    const take = (plain: number): number => {
      if (plain !== 0xffffffff || value + 8 > stop) return plain;
      value += 8;
      return readUint64(view, value - 8);
    };
    unpackedBytes = take(unpackedBytes);
    packedBytes = take(packedBytes);
    offset = take(offset);
  }
  return { unpackedBytes, packedBytes, offset };
}

/** UTF-8 where it is, whatever the flag says; else byte by byte. Control characters would garble what people see. */
function nameOf(bytes: Uint8Array): string {
  const utf8 = strFromU8(bytes);
  const name = utf8.includes('\uFFFD') ? strFromU8(bytes, true) : utf8;
  return name.replace(/\p{Cc}/gu, '?').replace(/\\/g, '/');
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
