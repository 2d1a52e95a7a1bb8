// Writes zip archives for tests, also such as no honest program writes: with false sizes, wrong sums and bombs.
import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive; what is not given is as it should be. */
export type ZipFile = {
  readonly name: string;
  readonly content?: Uint8Array;
  /** The bytes as they stand in the archive. */
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly unpackedBytes?: number;
  readonly offset?: number;
};

/** An archive of files, with local headers that leave the sizes out, as programs write them that stream. */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const file of files) {
    const content = file.content ?? new Uint8Array();
    const packed = file.packed ?? deflateRawSync(content);
    const name = Buffer.from(file.name);
    const method = file.method ?? 8;
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(8 | (file.flags ?? 0), 6);
    header.writeUInt16LE(method, 8);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8 | (file.flags ?? 0), 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(file.crc ?? crc32(content), 16);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(file.unpackedBytes ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(file.offset ?? at, 42);
    local.push(header, name, Buffer.from(packed));
    directory.push(entry, name);
    at += 30 + name.length + packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(files.length, 0xffff), 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...local, list, end]));
}
