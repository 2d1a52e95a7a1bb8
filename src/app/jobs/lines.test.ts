import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesOf, tooLong } from './lines.ts';

async function allOf<T>(outputs: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const output of outputs) all.push(output);
  return all;
}

async function* inPieces(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const linesIn = async (text: string, size: number, most = 1000) =>
  (await allOf(linesOf(inPieces(text, size), most))).map((line) => (line === tooLong ? tooLong : line.toString()));

test('lines come out whole however the bytes were cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'binary' })), fc.integer({ min: 1, max: 20 }), async (texts, size) => {
      const lines = texts.map((text) => text.replaceAll('\n', ' '));
      expect(await linesIn(lines.map((line) => `${line}\n`).join(''), size)).toEqual(lines);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('what follows the last line feed is a line, unless it is nothing', async () => {
  expect(await linesIn('a\n\nb', 2)).toEqual(['a', '', 'b']);
  expect(await linesIn('', 2)).toEqual([]);
});

test('a line that is too long is told and read over', async () => {
  expect(await linesIn(`a\n${'x'.repeat(50)}\nb\n`, 7, 20)).toEqual(['a', tooLong, 'b']);
});
