import { readArchive } from '#files';
import type { Hash } from '../case-hash.ts';
import { decodeFile, decodeUnsound } from './decode-file.ts';
import type { DecodedFile } from './decoded-file.ts';

/**
 * Decodes files that were handed over with their bytes, archives file by file, one after the other.
 *
 * @param files names and bytes; each file is asked for its bytes when its turn comes
 */
export async function* decodeUploads(files: readonly File[], sha256: Hash): AsyncGenerator<DecodedFile> {
  for (const file of files) {
    for (const entry of readArchive(new Uint8Array(await file.arrayBuffer()), file.name)) {
      if ('reading' in entry) yield decodeUnsound(entry.name, entry.reading);
      else {
        const bytes = new Uint8Array(entry.bytes);
        yield decodeFile(entry.name, bytes, await sha256(bytes));
      }
    }
  }
}
