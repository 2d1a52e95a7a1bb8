import type { FileKind } from './activity.ts';

/** What a file is, by its first bytes; `words` name what is not an activity file. */
export type Recognised = { readonly kind: FileKind | 'gzip'; readonly words: string };

/** How far the root element of an XML text is looked for: comments and declarations may stand before it. */
const HEAD_BYTES = 4096;

const SIGNATURES: readonly (readonly [readonly number[], string])[] = [
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF document'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'an SQLite database'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7-Zip archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
];

/**
 * Tells what a file is from its content; its name plays no part, because exports and mail programs change endings.
 *
 * @param bytes the whole file, or at least its first 4,096 bytes
 * @returns the kind, and for `unknown` a phrase for what was found
 */
export function recognise(bytes: Uint8Array): Recognised {
  if (bytes.length === 0) return { kind: 'unknown', words: 'an empty file' };
  if (startsWith(bytes, [0x2e, 0x46, 0x49, 0x54], 8)) return { kind: 'fit', words: 'a FIT file' };
  if (startsWith(bytes, [0x1f, 0x8b])) return { kind: 'gzip', words: 'a compressed file' };
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])) {
    return { kind: 'archive', words: 'a zip archive' };
  }
  const signature = SIGNATURES.find(([mark]) => startsWith(bytes, mark));
  if (signature !== undefined) return { kind: 'unknown', words: signature[1] };
  return recogniseText(asciiOf(bytes.subarray(0, HEAD_BYTES)));
}

function recogniseText(head: string): Recognised {
  const text = head.trimStart();
  const root = rootElement(text);
  if (root === 'gpx') return { kind: 'gpx', words: 'a GPX file' };
  if (root === 'TrainingCenterDatabase') return { kind: 'tcx', words: 'a TCX file' };
  if (root === 'HealthData') return { kind: 'unknown', words: 'an Apple Health export' };
  if (root !== null) return { kind: 'unknown', words: `an XML file of "${root.slice(0, 40)}"` };
  if (/^[[{]/.test(text)) return { kind: 'unknown', words: 'a JSON file' };
  if (/^[\t\n\r -~]*$/.test(head)) return { kind: 'unknown', words: 'a text file' };
  return { kind: 'unknown', words: 'a file of an unknown format' };
}

/** The local name of the first element, past byte order mark, declaration, comments and document type. */
function rootElement(text: string): string | null {
  if (!text.startsWith('<')) return null;
  const bare = text
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\?[\s\S]*?\?>/g, '')
    .replace(/<!DOCTYPE[^[>]*(\[[\s\S]*?\]\s*)?>/, '');
  return /<(?:[A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)/.exec(bare)?.[1] ?? null;
}

/** The bytes as text where they are ASCII in UTF-8 or UTF-16, without NULs and byte order marks. */
function asciiOf(bytes: Uint8Array): string {
  let text = '';
  const isMarked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const isUtf8Marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const isWide = isMarked || (bytes[0] === 0x3c && bytes[1] === 0) || (bytes[0] === 0 && bytes[1] === 0x3c);
  for (let at = isMarked ? 2 : isUtf8Marked ? 3 : 0; at < bytes.length; at += 1) {
    if (!(isWide && bytes[at] === 0)) text += String.fromCharCode(bytes[at] as number);
  }
  return text;
}

function startsWith(bytes: Uint8Array, mark: readonly number[], at = 0): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}
