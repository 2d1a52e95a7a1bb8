import type { ProblemLog } from '../problem-log.ts';
import { decoderOf } from '../text-decoder.ts';

/** Long enough for speed, short enough that a file of any size needs little room. */
const CHUNK_BYTES = 1 << 16;

/**
 * The encoding of an XML text: by byte order mark, by the bytes of its first `<`, or by its declaration; UTF-8 without any.
 *
 * @param bytes the text's bytes
 * @returns a label as TextDecoder takes it, lower case, not yet known to be supported
 */
export function encodingOf(bytes: Uint8Array): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z0-9._:-]+)["']/.exec(head)?.[1]?.toLowerCase();
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return declared === undefined || declared.startsWith('utf-16') ? 'utf-8' : declared;
}

/**
 * Decodes a text piece by piece. Bytes that the encoding does not allow become U+FFFD.
 *
 * @param bytes the whole text's bytes
 * @param problems takes an encoding that the host does not know; UTF-8 is read instead
 */
export function* decodeText(bytes: Uint8Array, problems: ProblemLog): Generator<string> {
  const label = encodingOf(bytes);
  const known = decoderOf(label);
  if (known === null) problems.add('line 1', `the encoding "${label}"`, 'an encoding such as UTF-8');
  const decoder = known ?? decoderOf('utf-8');
  if (decoder === null) return;
  for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
    const text = decoder.decode(bytes.subarray(from, from + CHUNK_BYTES), { stream: true });
    // A third of these files is indentation, and no parser passes over it as fast. Line breaks stay, so that lines count on.
    yield text.replace(/\n[ \t]+</g, '\n<');
  }
  yield decoder.decode();
}
