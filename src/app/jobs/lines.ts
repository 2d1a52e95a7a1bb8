const LINE_FEED = 0x0a;

/** A line longer than what was allowed; its bytes were read over. */
export const tooLong = Symbol('too long');

/**
 * Splits bytes at line feeds, holding no more than one line. What follows the last line feed is a line only when it is not empty.
 *
 * @param mostBytes a longer line is given as {@link tooLong}
 */
export async function* linesOf(
  input: AsyncIterable<Buffer>,
  mostBytes: number,
): AsyncGenerator<Buffer | typeof tooLong> {
  let pieces: Buffer[] = [];
  let size = 0;
  const take = (piece: Buffer) => {
    size += piece.length;
    if (size <= mostBytes) pieces.push(piece);
    else pieces = [];
  };
  const finish = () => {
    const line = size > mostBytes ? tooLong : Buffer.concat(pieces);
    pieces = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, end));
      yield finish();
      from = end + 1;
    }
    take(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
