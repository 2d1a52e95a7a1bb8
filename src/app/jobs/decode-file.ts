import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { decodeFile, decodeUnreadable } from '../import/decode-file.ts';
import type { DecodedFile, SourceFile } from '../import/decoded-file.ts';

parentPort?.on('message', (source: SourceFile) => {
  const file = decode(source);
  parentPort?.postMessage(file, file.bytes === null ? [] : [file.bytes.buffer]);
});

function decode(source: SourceFile): DecodedFile {
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = 'bytes' in source ? source.bytes : ownBytes(readFileSync(source.path));
  } catch (problem) {
    return decodeUnreadable(source.name, `the file cannot be read (${(problem as NodeJS.ErrnoException).code})`);
  }
  return decodeFile(source.name, bytes, createHash('sha256').update(bytes).digest('hex'));
}

/** Small files share their memory with others: what is handed on must be theirs alone. */
function ownBytes(buffer: Buffer): Uint8Array<ArrayBuffer> {
  return buffer.byteLength === buffer.buffer.byteLength
    ? new Uint8Array(buffer.buffer as ArrayBuffer)
    : new Uint8Array(buffer);
}
