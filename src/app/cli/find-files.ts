import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file on the disk, with its size for the progress bar. */
export type FoundFile = { readonly path: string; readonly sizeBytes: number };

/** A path that leads to no file. */
export type Unfound = { readonly path: string; readonly reason: string };

/**
 * Files by their paths; those of a folder and of the folders in it in order of their names. What begins with a dot is passed over.
 */
export function findFiles(paths: readonly string[]): (FoundFile | Unfound)[] {
  return paths.flatMap((path) => {
    try {
      const stats = statSync(path);
      if (stats.isDirectory()) return filesBelow(path);
      return stats.isFile()
        ? [{ path, sizeBytes: stats.size }]
        : [{ path, reason: 'this is neither a file nor a folder' }];
    } catch (problem) {
      const { code } = problem as NodeJS.ErrnoException;
      return [{ path, reason: code === 'ENOENT' ? 'there is no such file or folder' : `it cannot be read (${code})` }];
    }
  });
}

function filesBelow(folder: string): (FoundFile | Unfound)[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return findFiles(names.sort().map((name) => join(folder, name)));
}

/** Whether a file begins as a zip archive does. */
export function isArchive(path: string): boolean {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(4);
    readSync(file, head, 0, 4, 0);
    return head.equals(Buffer.from('PK\x03\x04')) || head.equals(Buffer.from('PK\x05\x06'));
  } finally {
    closeSync(file);
  }
}
