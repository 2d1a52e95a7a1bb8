/**
 * Works on many inputs at once and gives the outputs in the order of the inputs.
 *
 * At most `ahead` inputs are taken beyond the output that is awaited: memory is bounded, and whoever reads slowly slows the work down.
 *
 * @param inputs taken one by one
 * @param work must not reject
 * @param ahead at least 1
 */
export async function* inOrder<I, O>(
  inputs: AsyncIterable<I> | Iterable<I>,
  work: (input: I) => Promise<O>,
  ahead: number,
): AsyncGenerator<O> {
  const begun: Promise<O>[] = [];
  for await (const input of inputs) {
    begun.push(work(input));
    const oldest = begun.length > ahead ? begun.shift() : undefined;
    if (oldest !== undefined) yield await oldest;
  }
  for (const output of begun) yield await output;
}
