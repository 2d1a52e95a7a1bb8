import { describeFound, type Problem } from './problem.ts';

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const LITERAL = /true|false|null/y;
const SPACE = /[ \t\n\r]*/y;
/** What a message quotes of the wrong place: the word that stands there. */
const WORD = /[^\s,:{}[\]"]+|[\s\S]/uy;

/** Where a pattern that must match at `at` ends, or -1. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** The end of the text in double quotes at `at`, or -1. */
function endOfString(text: string, at: number): number {
  if (text[at] !== '"') return -1;
  let next = at + 1;
  while (next >= 0 && next < text.length) {
    const character = text[next] ?? '';
    if (character === '"') return next + 1;
    if (character < ' ') return -1;
    next = character === '\\' ? endOf(ESCAPE, text, next) : next + 1;
  }
  return -1;
}

/** The end of the number, text or literal at `at`, or -1. */
function endOfScalar(text: string, at: number): number {
  return Math.max(endOfString(text, at), endOf(NUMBER, text, at), endOf(LITERAL, text, at));
}

type Fault = { readonly offset: number; readonly expected: string };

/** The first fault of a text that is meant as JSON (ECMA-404), or null where there is none. */
function findFault(text: string): Fault | null {
  const open: ('{' | '[')[] = [];
  let at = endOf(SPACE, text, 0);
  let state: 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'after' = 'value';
  while (true) {
    const inside = open.at(-1);
    const next = text[at];
    if (state === 'after') {
      if (inside === undefined) return at === text.length ? null : { offset: at, expected: 'the end of the text' };
      const closes = inside === '{' ? '}' : ']';
      if (next === closes) open.pop();
      else if (next === ',') state = inside === '{' ? 'name' : 'value';
      else return { offset: at, expected: `"," or "${closes}"` };
      at += 1;
    } else if ((state === 'name-or-end' && next === '}') || (state === 'value-or-end' && next === ']')) {
      open.pop();
      state = 'after';
      at += 1;
    } else if (state === 'name' || state === 'name-or-end') {
      const end = endOfString(text, at);
      if (end < 0) return { offset: at, expected: 'a field name in double quotes' };
      at = endOf(SPACE, text, end);
      if (text[at] !== ':') return { offset: at, expected: '":"' };
      at += 1;
      state = 'value';
    } else if (next === '{' || next === '[') {
      open.push(next);
      state = next === '{' ? 'name-or-end' : 'value-or-end';
      at += 1;
    } else {
      const end = endOfScalar(text, at);
      if (end < 0) return { offset: at, expected: 'a JSON value' };
      at = end;
      state = 'after';
    }
    at = endOf(SPACE, text, at);
  }
}

/**
 * Where a text stops being JSON, as a problem; the hosts' own messages differ and often lack the place.
 *
 * @param text a text that `JSON.parse` refused
 * @returns the problem; its place is `line 3, column 14`, both counted from 1, columns in UTF-16 units
 */
export function placeOfJsonError(text: string): Problem {
  const fault = findFault(text) ?? { offset: text.length, expected: 'JSON' };
  const before = text.slice(0, fault.offset).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
  WORD.lastIndex = fault.offset;
  const word = WORD.exec(text)?.[0];
  return { place, found: word === undefined ? 'the end of the text' : describeFound(word), expected: fault.expected };
}
