import { UNPACK_LIMITS } from './limits.ts';
import { unpackEntry } from './unpack-entry.ts';
import { type ZipEntry, zipDirectory } from './zip-directory.ts';

/** More entries than the archive of a lifetime has. */
const MOST_ENTRIES = 1_000_000;

/** One entry of an archive of our own making: its name, and its bytes when they are asked for. */
export type ZipContent = {
  readonly name: string;
  /** The bytes, unpacked and held against their checksum; or what is wrong with them. */
  readonly open: () => { readonly bytes: Uint8Array; readonly problem: { found: string; expected: string } | null };
};

/**
 * Lists a zip archive of our own making. Nothing is unpacked before it is asked for, and no packed entry to more than UNPACK_LIMITS
 * allows a file; what is stored unpacked is handed out as a view of the archive.
 *
 * @param archive the whole archive
 * @returns its entries in the order of its directory; null where it has none, as when it breaks off, or where it has a million and more
 */
export function zipContents(archive: Uint8Array): ZipContent[] | null {
  const directory = archive.length < 22 ? null : zipDirectory(archive);
  if (directory === null) return null;
  const contents: ZipContent[] = [];
  for (const entry of directory) {
    if (contents.length >= MOST_ENTRIES) return null;
    contents.push({
      name: entry.name,
      open: () => unpackEntry(archive, entry, limitOf(entry), Number.POSITIVE_INFINITY),
    });
  }
  return contents;
}

function limitOf(entry: ZipEntry): number {
  return entry.method === 0 ? Number.POSITIVE_INFINITY : UNPACK_LIMITS.entryBytes;
}
