import type { ProblemLog } from '../problem-log.ts';
import { crc16 } from './crc16.ts';

/** The bytes of one of the files that a FIT file chains: its messages, half-open, and whether they can be trusted. */
export type FitPart = {
  readonly from: number;
  readonly until: number;
  /** Where the next part would begin. */
  readonly next: number;
  /** Whether bytes are missing, or the checksum says that they changed. */
  readonly isDamaged: boolean;
};

const MARK = [0x2e, 0x46, 0x49, 0x54];
const SHORTEST_HEADER = 12;

/**
 * Reads the header at a place and checks header and file sums. Sizes that the header declares are believed only as far as there
 * are bytes; a header that declares none belongs to a recording that was never closed, and runs to the end.
 *
 * @param bytes the whole file
 * @param at where a header should begin
 * @param problems takes wrong sums and missing bytes
 * @returns the part, or null where no header stands
 */
export function readPart(bytes: Uint8Array, at: number, problems: ProblemLog): FitPart | null {
  const headerBytes = bytes[at] as number;
  const isMarked = MARK.every((byte, index) => bytes[at + 8 + index] === byte);
  if (at + SHORTEST_HEADER > bytes.length || headerBytes < SHORTEST_HEADER || !isMarked) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const declared = view.getUint32(at + 4, true);
  const from = Math.min(bytes.length, at + headerBytes);

  let isDamaged = false;
  if (headerBytes >= 14 && at + 14 <= bytes.length) {
    const stated = view.getUint16(at + 12, true);
    const actual = crc16(bytes, at, at + 12);
    // Zero means that the writer left it out.
    if (stated !== 0 && stated !== actual) {
      problems.add(`byte ${at + 12}`, `the header checksum ${stated}`, `a header checksum of ${actual}`);
      isDamaged = true;
    }
  }
  const until = from + declared;
  if (declared === 0 && bytes.length - from > 2) {
    problems.add(`byte ${at + 4}`, 'a size of 0: the recording was never closed', 'the size of what follows');
    return { from, until: bytes.length, next: bytes.length, isDamaged: true };
  }
  if (until + 2 > bytes.length) {
    const present = Math.max(0, Math.min(declared, bytes.length - from));
    problems.add(`byte ${bytes.length}`, `the end after ${present} bytes`, `${declared} bytes and a checksum`);
    return { from, until: Math.min(until, bytes.length), next: bytes.length, isDamaged: true };
  }
  const stated = view.getUint16(until, true);
  const actual = crc16(bytes, at, until);
  if (stated !== actual) {
    problems.add(`byte ${until}`, `the file checksum ${stated}`, `a file checksum of ${actual}`);
    isDamaged = true;
  }
  return { from, until, next: until + 2, isDamaged };
}
