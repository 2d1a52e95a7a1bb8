import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCaseText } from './case.ts';
import { placeOfJsonError } from './json-place.ts';
import { describeProblem } from './problem.ts';

test.each([
  ['', 'line 1, column 1: expected a JSON value, found the end of the text'],
  ['{"a": 1,\n "b": nope}', 'line 2, column 7: expected a JSON value, found "nope"'],
  ['[1, NaN]', 'line 1, column 5: expected a JSON value, found "NaN"'],
  ['[1,]', 'line 1, column 4: expected a JSON value, found "]"'],
  ["{'a': 1}", 'line 1, column 2: expected a field name in double quotes, found "\'a\'"'],
  ['{"a" 1}', 'line 1, column 6: expected ":", found "1"'],
  ['{"a": 01}', 'line 1, column 8: expected "," or "}", found "1"'],
  ['{"a": "b\n"}', 'line 1, column 7: expected a JSON value, found "\\""'],
  ['{"a": 1', 'line 1, column 8: expected "," or "}", found the end of the text'],
  ['{}\n{}', 'line 2, column 1: expected the end of the text, found "{"'],
  ['["\\x"]', 'line 1, column 2: expected a JSON value, found "\\""'],
])('%j', (text, line) => {
  expect(describeProblem(placeOfJsonError(text))).toBe(line);
});

test('what JSON.parse refuses has a place, and what it takes has none', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', ':', '\\', '\u0001', 'e', '.', '-'))
    .map(([json, at, piece]) => json.slice(0, at % json.length) + piece + json.slice((at % json.length) + 1));
  fc.assert(
    fc.property(broken, (text) => {
      const problem = placeOfJsonError(text);
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      // Only a text without fault has nothing better to be told than that JSON was expected.
      expect(problem.expected === 'JSON').toBe(isJson);
    }),
    { seed: 5, numRuns: 3000 },
  );
});

test('a very long broken text is no trouble', () => {
  const result = parseCaseText(`{"a": "${'x\\n'.repeat(1_000_000)}`);
  expect(result).toMatchObject({ ok: false, problems: [{ place: 'line 1, column 7' }] });
  expect(parseCaseText('['.repeat(1_000_000))).toMatchObject({ ok: false });
});
