import { readArchive } from '#files';
import type { Hash } from '../case-hash.ts';
import { decodeFile, decodeUnsound } from './decode-file.ts';
import type { DecodedFile } from './decoded-file.ts';

/** Who looks on while files are decoded. */
export type UploadWatch = {
  /** Told how many bytes of all that was handed over are behind. */
  readonly passed?: (bytes: number) => void;
  /** Asked before each file; after a yes no more are decoded. */
  readonly isStopped?: () => boolean;
};

/**
 * Decodes files that were handed over with their bytes, archives file by file, one after the other.
 *
 * @param files names and bytes; each file is asked for its bytes when its turn comes
 */
export async function* decodeUploads(
  files: readonly File[],
  sha256: Hash,
  watch: UploadWatch = {},
): AsyncGenerator<DecodedFile> {
  let before = 0;
  for (const file of files) {
    const passed = (bytes: number) => watch.passed?.(before + bytes);
    for (const entry of readArchive(new Uint8Array(await file.arrayBuffer()), file.name, passed)) {
      if (watch.isStopped?.()) return;
      if ('reading' in entry) yield decodeUnsound(entry.name, entry.reading);
      else {
        const bytes = new Uint8Array(entry.bytes);
        yield decodeFile(entry.name, bytes, await sha256(bytes));
      }
      await takeBreath();
    }
    before += file.size;
  }
}

/** Lets what else is waiting, a stop among it, come to its turn: decoding itself gives way to nothing. */
function takeBreath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
