/*
 * The small language of the tables: `stiff|sore ~2 neck`, `(cant|unable to) (walk|stand)`, `numb* in? my groin`.
 *
 * | written | means |
 * | --- | --- |
 * | `a b` | the word a, then the word b |
 * | `a\|b` | either word |
 * | `(a b\|c)` | either phrase |
 * | `x?` | x or nothing |
 * | `numb*` | a word that begins with numb |
 * | `~3` | at most three words, none of them a *but* |
 * | `#` | a number in digits or words |
 * | `<name>` | a phrase of the class of that name |
 *
 * A phrase begins with a word, never with a gap.
 */

/** A phrase of the tables, ready to be tried at a word. */
export type Phrase = {
  /** Words that it can begin with; a star at the end stands for any ending, `#` for a number. */
  readonly openings: readonly string[];
  /** Sticky, over a sentence's line. */
  readonly pattern: RegExp;
};

/** Named alternatives that phrases may use, each itself in the language. */
export type Classes = Readonly<Record<string, string>>;

/** A bracket, a class, or a word. */
const WELL_FORMED = /^(?:\(.*\)|<[\w-]+>|#|[\p{L}\p{N}_./£$€-]+\*?)$/u;

type Piece = { readonly source: string; readonly openings: readonly string[]; readonly mayBeEmpty: boolean };

const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety|half|couple|few|several';
const GAP_WORD = '(?!(?:but|although|though|however|except|whereas) )[^ ;]+ ';

/** Escapes nothing: words of tables hold letters, digits and currency signs alone. */
function wordPiece(word: string): Piece {
  if (word === '#') {
    return { source: `(?:\\d[^ ]*|${NUMBER_WORDS}) `, openings: ['#', ...NUMBER_WORDS.split('|')], mayBeEmpty: false };
  }
  const source = word.endsWith('*') ? `${word.slice(0, -1)}[^ ;]* ` : `${word.replace('$', '\\$')} `;
  return { source, openings: [word], mayBeEmpty: false };
}

function either(pieces: readonly Piece[]): Piece {
  return {
    source: `(?:${pieces.map((piece) => piece.source).join('|')})`,
    openings: pieces.flatMap((piece) => piece.openings),
    mayBeEmpty: pieces.some((piece) => piece.mayBeEmpty),
  };
}

function inOrder(pieces: readonly Piece[]): Piece {
  const firstFull = pieces.findIndex((piece) => !piece.mayBeEmpty);
  const opening = firstFull < 0 ? pieces : pieces.slice(0, firstFull + 1);
  return {
    source: pieces.map((piece) => piece.source).join(''),
    openings: opening.flatMap((piece) => piece.openings),
    mayBeEmpty: firstFull < 0,
  };
}

/** In one line and with nothing around its bars, so that a table may break its lines where it likes. */
const closedUp = (text: string): string => text.replaceAll(/\s*\|\s*/g, '|').replaceAll(/\s+/g, ' ');

/** Splits at a character outside every bracket. */
function splitAt(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '(') depth++;
    if (text[index] === ')') depth--;
    if (text[index] === separator && depth === 0) {
      parts.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...parts, text.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
}

function itemPiece(item: string, classes: Classes): Piece {
  if (item.endsWith('?')) {
    const piece = itemPiece(item.slice(0, -1), classes);
    return { source: `(?:${piece.source})?`, openings: piece.openings, mayBeEmpty: true };
  }
  if (item.startsWith('~')) {
    return { source: `(?:${GAP_WORD}){0,${item.slice(1)}}?`, openings: [], mayBeEmpty: true };
  }
  const alternatives = splitAt(item, '|');
  if (alternatives.length > 1) return either(alternatives.map((each) => itemPiece(each, classes)));
  if (!WELL_FORMED.test(item)) throw new RangeError(`not in the language of phrases: ${item}`);
  if (item.startsWith('(')) return sequencePiece(item.slice(1, -1), classes);
  if (item.startsWith('<')) {
    const named = classes[item.slice(1, -1)];
    if (named === undefined) throw new RangeError(`no class of phrases is called ${item}`);
    return either(splitAt(closedUp(named), ',').map((each) => sequencePiece(each, classes)));
  }
  return wordPiece(item);
}

/** Alternatives at the outside of brackets hold whole phrases; between single words they hold words. */
function sequencePiece(text: string, classes: Classes): Piece {
  const wholes = splitAt(text, '|');
  if (wholes.length > 1 && wholes.some((whole) => splitAt(whole, ' ').length > 1)) {
    return either(wholes.map((whole) => sequencePiece(whole, classes)));
  }
  return inOrder(splitAt(text, ' ').map((item) => itemPiece(item, classes)));
}

/**
 * Compiles a phrase of the tables.
 *
 * @param text the phrase
 * @param classes what `<name>` stands for
 */
export function compilePhrase(text: string, classes: Classes = {}): Phrase {
  const piece = inOrder(splitAt(closedUp(text), ' ').map((item) => itemPiece(item, classes)));
  if (text.startsWith('~') || piece.mayBeEmpty || piece.openings.length === 0)
    throw new RangeError(`a phrase must begin with a word: ${text}`);
  return { openings: [...new Set(piece.openings)], pattern: new RegExp(piece.source, 'y') };
}
