/** A piece of text to be parsed as it stands, or an ampersand that was meant as one. */
export type Piece = { readonly text: string; readonly isStray: boolean };

const STRAY = /&(?!(?:#\d{1,8}|#x[0-9a-fA-F]{1,6}|[A-Za-z_:][\w.:-]{0,63});)/g;
/** As much text an entity may take; what follows an ampersand more closely to the end is judged with the next piece. */
const LONGEST_ENTITY = 70;
const OPENINGS = ['<![CDATA[', '<!--', '<?', '<!DOCTYPE'];
const CLOSINGS = [']]>', '-->', '?>', ']>'];

/**
 * Picks out ampersands that begin no entity (`Tom & Jerry` in a name). Well-formed XML has none, but apps write them, and the
 * parser would take all text until the next semicolon for the entity's name. In comments and CDATA they are as they should be.
 *
 * @param texts the XML text in pieces; a comment or CDATA is recognised as far back as the piece before
 */
export function* splitAtStrayAmpersands(texts: Iterable<string>): Generator<Piece> {
  let carried = '';
  let before = '';
  for (const piece of texts) {
    const text = carried + piece;
    let decided = text;
    carried = '';
    if (text.includes('&')) {
      const last = text.lastIndexOf('&');
      if (text.length - last < LONGEST_ENTITY) {
        decided = text.slice(0, last);
        carried = text.slice(last);
      }
      yield* splitOne(decided, before);
    } else yield { text, isStray: false };
    before = decided;
  }
  if (carried !== '') yield* splitOne(carried, before);
}

function* splitOne(text: string, before: string): Generator<Piece> {
  let from = 0;
  for (const { index } of text.matchAll(STRAY)) {
    if (isVerbatimAt(text, index, before)) continue;
    yield { text: text.slice(from, index), isStray: false };
    yield { text: '&', isStray: true };
    from = index + 1;
  }
  yield { text: text.slice(from), isStray: false };
}

/** Whether a place lies in a comment, CDATA or declaration. */
function isVerbatimAt(text: string, at: number, before: string): boolean {
  const opened = Math.max(...OPENINGS.map((mark) => text.lastIndexOf(mark, at)));
  const closed = Math.max(...CLOSINGS.map((mark) => text.lastIndexOf(mark, at)));
  return opened < 0 && closed < 0 && before !== '' ? isVerbatimAt(before, before.length, '') : opened > closed;
}
