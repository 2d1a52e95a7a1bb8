const WIDTH = 8;

/**
 * Eight tables of 256: the first advances the sum by one byte, each further by one byte more, so that eight bytes are taken
 * with eight independent look-ups instead of eight dependent ones.
 */
const TABLES = new Uint16Array(WIDTH * 256);
for (let byte = 0; byte < 256; byte += 1) {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xa001 : 0);
  TABLES[byte] = value;
}
for (let at = 256; at < TABLES.length; at += 1) {
  const before = TABLES[at - 256] as number;
  TABLES[at] = (before >>> 8) ^ (TABLES[before & 255] as number);
}

/**
 * The checksum of FIT headers and files: CRC-16 with polynomial 0x8005, reflected, initial 0, no final change.
 * @source fit-protocol
 *
 * @param bytes the file
 * @param from first byte
 * @param until one past the last byte, at most `bytes.length`
 * @returns 0–65535
 */
export function crc16(bytes: Uint8Array, from: number, until: number): number {
  let crc = 0;
  let at = from;
  for (const whole = until - ((until - from) % WIDTH); at < whole; at += WIDTH) {
    crc =
      TABLES[1792 + ((bytes[at] ^ crc) & 255)] ^
      TABLES[1536 + (bytes[at + 1] ^ (crc >>> 8))] ^
      TABLES[1280 + bytes[at + 2]] ^
      TABLES[1024 + bytes[at + 3]] ^
      TABLES[768 + bytes[at + 4]] ^
      TABLES[512 + bytes[at + 5]] ^
      TABLES[256 + bytes[at + 6]] ^
      TABLES[bytes[at + 7]];
  }
  for (; at < until; at += 1) crc = (crc >>> 8) ^ TABLES[(crc ^ bytes[at]) & 255];
  return crc;
}
