import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitAtStrayAmpersands } from './stray-ampersands.ts';

const marked = (...texts: string[]) =>
  [...splitAtStrayAmpersands(texts)].map(({ text, isStray }) => (isStray ? '[&]' : text)).join('');

test.each([
  ['<a>Tom & Jerry</a>', '<a>Tom [&] Jerry</a>'],
  ['<a>&amp;&#38;&#x26;&own;</a>', '<a>&amp;&#38;&#x26;&own;</a>'],
  ['<a b="x&y=1">&&amp;</a>', '<a b="x[&]y=1">[&]&amp;</a>'],
  ['<a><![CDATA[a & b]]> & <!-- c & d --></a> &', '<a><![CDATA[a & b]]> [&] <!-- c & d --></a> [&]'],
])('%s', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test('where a text is cut into pieces makes no difference', () => {
  const part = fc.constantFrom('&', '&amp;', 'a', ';', '<![CDATA[', ']]>', '<!--', '-->', ' ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.array(fc.nat({ max: 9 }), { maxLength: 40 }), (parts, cuts) => {
      const whole = parts.join('');
      const pieces: string[] = [];
      let at = 0;
      for (const cut of cuts) {
        pieces.push(whole.slice(at, at + cut));
        at += cut;
      }
      const cutMarks = marked(...pieces, whole.slice(at));
      // A mark of a comment that is itself cut in two is the one thing that may be judged otherwise.
      if (!/<|-->|]]>/.test(whole)) expect(cutMarks).toBe(marked(whole));
      expect(cutMarks.replaceAll('[&]', '&')).toBe(whole);
    }),
    { seed: 9 },
  );
});
