/**
 * What unpacking may take. An hour of running is 0.1–2 MB in any format and compresses ten- to thirtyfold, so that a real
 * export stays far below each.
 */
export const UNPACK_LIMITS = {
  /** Bytes of one unpacked file; also the most that is ever held at once for it. */
  entryBytes: 256 * 1024 * 1024,
  /** Unpacked over packed bytes, judged once a file has grown past `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: 4 * 1024 * 1024,
  /** Files in one archive, those of inner archives included. */
  entries: 100_000,
  /** Bytes unpacked from one archive altogether; files are handed on one at a time and not kept. */
  totalBytes: 8 * 1024 * 1024 * 1024,
} as const;

/** How much may still be unpacked, shared between an archive and those within it. */
export type Budget = { entriesLeft: number; bytesLeft: number };

/** A whole budget, for one archive handed in. */
export function newBudget(): Budget {
  return { entriesLeft: UNPACK_LIMITS.entries, bytesLeft: UNPACK_LIMITS.totalBytes };
}
