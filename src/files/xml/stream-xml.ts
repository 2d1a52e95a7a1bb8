import { SaxesParser } from 'saxes';
import type { ProblemLog } from '../problem-log.ts';
import { decodeText } from './decode-text.ts';
import { splitAtStrayAmpersands } from './stray-ampersands.ts';

/** What a format does with the elements of its file. Names come without their namespace prefix. */
export type XmlReader = {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void;
  /**
   * `parent` is the element around it, empty for the outermost; `text` is what stood in it after its last child, entities
   * resolved. Answers false to end the reading.
   */
  readonly close: (name: string, parent: string, text: string, line: number) => boolean;
};

/** The real formats nest a dozen deep. */
const MAX_DEPTH = 256;
/** A file with more broken places than this is not read further. */
const MAX_ERRORS = 100;
/** An element's name or text beyond this is not kept. */
const MAX_TEXT = 1 << 16;
const MAX_NAMES = 1000;

/** Ends a parse from inside one of the parser's handlers, which offers no other way. */
class Stop extends Error {}

/**
 * Reads an XML text from front to back, holding no more of it than the element at hand. Broken places are problems with their
 * line, and the reading goes on behind them. Entities declared by the file are not expanded.
 *
 * @param bytes the whole text's bytes, in any encoding
 * @param reader takes the elements
 * @param problems takes the broken places
 */
export function streamXml(bytes: Uint8Array, reader: XmlReader, problems: ProblemLog): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const localNames = new Map<string, string>();
  const names: string[] = [];
  let errors = 0;
  let text = '';

  const localName = (name: string): string => {
    const known = localNames.get(name);
    if (known !== undefined) return known;
    const local = name.slice(name.indexOf(':') + 1, MAX_TEXT);
    if (localNames.size < MAX_NAMES) localNames.set(name, local);
    return local;
  };
  parser.on('text', (piece) => {
    text = piece;
  });
  parser.on('cdata', (piece) => {
    text += piece;
  });
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    names.push(name);
    if (names.length > MAX_DEPTH) {
      problems.add(`line ${parser.line}`, 'elements nested more than 256 deep', 'a GPX or TCX file');
      throw new Stop();
    }
    text = '';
    reader.open(name, tag.attributes, parser.line);
  });
  parser.on('closetag', () => {
    const name = names.pop() ?? '';
    const parent = names[names.length - 1] ?? '';
    const goesOn = reader.close(name, parent, text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text, parser.line);
    text = '';
    if (!goesOn) throw new Stop();
  });
  const fail = (found: string): void => {
    problems.add(`line ${parser.line}`, found, 'well-formed XML');
    errors += 1;
    if (errors < MAX_ERRORS) return;
    problems.add(
      `line ${parser.line}`,
      'still more broken places; the rest was not read',
      `fewer than ${MAX_ERRORS} of them`,
    );
    throw new Stop();
  };
  parser.on('error', (error) => fail(plain(error.message)));

  try {
    for (const { text: piece, isStray } of splitAtStrayAmpersands(decodeText(bytes, problems))) {
      if (isStray) fail('an "&" that begins no entity');
      parser.write(isStray ? '&amp;' : piece);
    }
    parser.close();
  } catch (error) {
    // The parser throws by itself only where a text is past all reading; what was read until then stands.
    if (!(error instanceof Stop))
      problems.add(`line ${parser.line}`, 'text that no XML begins with', 'well-formed XML');
  }
}

/** The parser's words for a broken place, as a phrase. */
function plain(message: string): string {
  const phrase = message.replace(/\.$/, '').slice(0, 200);
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
