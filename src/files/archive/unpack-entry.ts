import { crc32 } from './crc32.ts';
import { CHECKSUM_PROBLEM, limitWords, type Unpacked, unpack } from './inflate.ts';
import { packedBytesOf, type ZipEntry } from './zip-directory.ts';

/**
 * Unpacks one entry of a zip archive and holds it against its checksum.
 *
 * @param archive the whole archive
 * @param entry as the directory lists it
 * @param limit the most bytes it may unpack to
 * @param maxRatio the most that unpacked may be over packed bytes
 */
export function unpackEntry(archive: Uint8Array, entry: ZipEntry, limit: number, maxRatio?: number): Unpacked {
  const nothing = new Uint8Array(0);
  if (entry.isEncrypted) {
    return { bytes: nothing, problem: { found: 'an encrypted file', expected: 'a file without a password' } };
  }
  if (entry.unpackedBytes > limit) {
    return {
      bytes: nothing,
      problem: { found: `a file of ${entry.unpackedBytes} bytes`, expected: limitWords(limit) },
    };
  }
  const packed = packedBytesOf(archive, entry);
  if (packed === null) {
    return {
      bytes: nothing,
      problem: { found: 'an entry that points outside', expected: 'a file within the archive' },
    };
  }
  if (entry.method !== 0 && entry.method !== 8) {
    return {
      bytes: nothing,
      problem: { found: `packing method ${entry.method}`, expected: 'stored or deflated files' },
    };
  }
  const unpacked = entry.method === 0 ? { bytes: packed, problem: null } : unpack(packed, 'deflate', limit, maxRatio);
  if (unpacked.problem !== null || crc32(unpacked.bytes) === entry.crc) return unpacked;
  return { bytes: unpacked.bytes, problem: CHECKSUM_PROBLEM };
}
