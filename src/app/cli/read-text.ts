import { createReadStream } from 'node:fs';
import type { Problem, Result } from '#record';

/** A lifetime of diary is some 5 MB. */
const MOST_BYTES = 256 * 2 ** 20;

/** A byte stream of a file, or of standard input for `-`. */
export function openInput(file: string): AsyncIterable<Buffer> {
  return file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 2 ** 18 });
}

/** What a file is called in a message. */
export function inputName(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** Words why a file could not be read; any other error is passed on. */
export function describeUnreadable(file: string, error: unknown): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  const found = { ENOENT: 'no such file', EISDIR: 'a folder', EACCES: 'a file that you may not read' }[String(code)];
  if (code === undefined) throw error;
  return { place: inputName(file), found: found ?? String(code), expected: 'a file that can be read' };
}

/** Reads a text in UTF-8 whole, up to a size that no case reaches. */
export async function readText(file: string): Promise<Result<string>> {
  const refuse = (found: string, expected: string): Result<string> => {
    return { ok: false, problems: [{ place: inputName(file), found, expected }] };
  };
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of openInput(file)) {
      size += chunk.length;
      if (size > MOST_BYTES) return refuse('more', 'a case of at most 256 MB');
      chunks.push(chunk);
    }
  } catch (error) {
    return { ok: false, problems: [describeUnreadable(file, error)] };
  }
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)) };
  } catch {
    return refuse('other bytes', 'text in UTF-8');
  }
}
