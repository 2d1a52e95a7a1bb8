import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

async function allOf<T>(outputs: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const output of outputs) all.push(output);
  return all;
}

test('outputs keep the order of the inputs, whichever is done first', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.integer()),
      fc.integer({ min: 1, max: 5 }),
      async (s, inputs, ahead) => {
        const work = s.scheduleFunction(async (input: number) => -input);
        const outputs = s.waitFor(allOf(inOrder(inputs, work, ahead)));
        expect(await outputs).toEqual(inputs.map((input) => -input));
      },
    ),
    { seed: 1, numRuns: 100 },
  );
});

test('no more is taken than what was allowed beyond the output that is awaited', async () => {
  let taken = 0;
  function* inputs() {
    for (; taken < 100; ) yield ++taken;
  }
  const outputs = inOrder(inputs(), async (input) => input, 3);
  await outputs.next();
  expect(taken).toBe(4);
  await outputs.next();
  expect(taken).toBe(5);
});
