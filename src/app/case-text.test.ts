import { expect, test } from 'vitest';
import { checkCase, checkCaseText } from './case-text.ts';

const nested = (levels: number) => `{"format":"culprit-case/1","own":${'['.repeat(levels)}${']'.repeat(levels)}}`;

test('a case that is nested a million deep is a problem with a place, not a crash', () => {
  expect(checkCaseText(nested(1_000_000))).toEqual({
    ok: false,
    problems: [{ place: 'case', found: 'more', expected: 'at most 200 levels of nesting' }],
  });
  expect(checkCase(JSON.parse(nested(1_000_000))).ok).toBe(false);
  expect(checkCaseText(nested(150)).ok).toBe(true);
});
