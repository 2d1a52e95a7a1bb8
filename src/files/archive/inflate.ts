import { Gunzip, Inflate } from 'fflate';
import { crc32 } from './crc32.ts';
import { UNPACK_LIMITS } from './limits.ts';

/** Small, because deflate may unpack each byte to a thousand: what one piece yields is all that stands above the limit. */
const PIECE_BYTES = 16 * 1024;

/** What came of unpacking: the bytes (as far as they go), and what was wrong, as a problem's `found` and `expected`. */
export type Unpacked = {
  readonly bytes: Uint8Array;
  readonly problem: { readonly found: string; readonly expected: string } | null;
};

/** Ends an unpacking from inside its callback. */
class TooMuch extends Error {}

/**
 * Unpacks a deflate or gzip stream, never holding more than the limits. A stream that breaks off or is damaged gives what
 * came before; one beyond the limits gives nothing.
 *
 * @param packed the compressed bytes
 * @param format `deflate` (raw, as in zip) or `gzip` (of one or more members)
 * @param maxBytes the most this stream may unpack to; the limit of an entry holds besides
 * @param maxRatio the most that unpacked may be over packed bytes
 */
export function unpack(
  packed: Uint8Array,
  format: 'deflate' | 'gzip',
  maxBytes: number,
  maxRatio: number = UNPACK_LIMITS.ratio,
): Unpacked {
  const limit = Math.min(maxBytes, UNPACK_LIMITS.entryBytes);
  const pieces: Uint8Array[] = [];
  let size = 0;
  let members = 1;
  const take = (piece: Uint8Array): void => {
    size += piece.length;
    const isBomb = size > UNPACK_LIMITS.ratioFromBytes && size > packed.length * maxRatio;
    if (isBomb || size > limit) throw new TooMuch();
    pieces.push(piece);
  };
  const stream = format === 'gzip' ? new Gunzip(take) : new Inflate(take);
  if (stream instanceof Gunzip) {
    stream.onmember = () => {
      members += 1;
    };
  }
  try {
    for (let from = 0; from < packed.length; from += PIECE_BYTES) {
      stream.push(packed.subarray(from, from + PIECE_BYTES), from + PIECE_BYTES >= packed.length);
    }
  } catch (error) {
    if (error instanceof TooMuch) {
      const found = `${packed.length} bytes that unpack to more than ${size}`;
      return { bytes: new Uint8Array(0), problem: { found, expected: limitWords(limit) } };
    }
    const found = `packed data with an error (${error instanceof Error ? error.message : 'unknown'})`;
    return { bytes: joined(pieces, size), problem: { found, expected: 'sound packed data' } };
  }
  const bytes = joined(pieces, size);
  const isSound = format === 'deflate' || members > 1 || hasGzipChecksum(packed, bytes);
  return { bytes, problem: isSound ? null : CHECKSUM_PROBLEM };
}

/** What is said of unpacked data whose CRC-32 is not the stated one. */
export const CHECKSUM_PROBLEM = {
  found: 'unpacked data with another checksum',
  expected: 'the checksum the archive states',
} as const;

/** The limits in words, for a problem's `expected`. */
export function limitWords(limit: number): string {
  return `at most ${Math.floor(limit / 1_048_576)} MB and ${UNPACK_LIMITS.ratio} times the packed size`;
}

/** Whether the last eight bytes state this data's CRC-32 and length. */
function hasGzipChecksum(packed: Uint8Array, bytes: Uint8Array): boolean {
  const at = packed.length - 8;
  if (at < 10) return false;
  const view = new DataView(packed.buffer, packed.byteOffset + at, 8);
  return view.getUint32(4, true) === bytes.length % 2 ** 32 && view.getUint32(0, true) === crc32(bytes);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = pieces;
  if (pieces.length === 1 && only !== undefined) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
