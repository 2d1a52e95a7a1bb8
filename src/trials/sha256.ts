import { sha256 as sha256OfBytes } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 of a text in UTF-8.
 *
 * @param text any text
 * @returns 64 lower-case hexadecimal digits, as `printf %s TEXT | sha256sum` prints them
 * @source fips-180-4
 */
export function sha256(text: string): string {
  return bytesToHex(sha256OfBytes(utf8ToBytes(text)));
}
