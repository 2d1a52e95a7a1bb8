import { describe, expect, test } from 'vitest';
import { clausesOf } from './clause.ts';
import { compilePhrase } from './phrase.ts';
import { hitsIn, longestHits, phraseTable } from './phrase-table.ts';
import { sentencesOf } from './sentence.ts';
import { foldSpelling } from './spelling.ts';

const sentences = (text: string) => sentencesOf(text, 0, text.length);
const lines = (text: string) => sentences(text).map(({ line }) => line.trim());

describe('sentences', () => {
  test('end at stops, at blank lines and at the end of a short line', () => {
    expect(lines('It hurts. Since May?\nNo swelling\n\nAny ideas')).toEqual([
      'it hurts',
      'since may',
      'no swelling',
      'any ideas',
    ]);
  });

  test('a line that a program broke goes on', () => {
    expect(lines(`${'long words '.repeat(7)}and\nso it goes on to the end of what was said here`)).toHaveLength(1);
  });

  test('words keep their places, numbers lose their units, apostrophes vanish', () => {
    const text = "It's 10k, I can't";
    const [sentence] = sentences(text);
    expect(sentence.words.map(({ text: word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['its', "It's"],
      ['10', '10'],
      ['k', 'k'],
      ['i', 'I'],
      ['cant', "can't"],
    ]);
  });
});

describe('clauses', () => {
  const clauses = (text: string) => clausesOf(sentences(text)[0]);
  test('begin at turns and at new subjects, with or without commas', () => {
    expect(clauses('it hurts but i run')).toEqual([0, 0, 1, 1, 1]);
    expect(clauses('it hurts its fine on flat')).toEqual([0, 0, 1, 1, 1, 1]);
  });
  test('what leads up to a subject keeps it', () =>
    expect(new Set(clauses('it hurts when i run'))).toEqual(new Set([0])));
});

describe('spelling', () => {
  test.each([
    ['achillies', 'achilles'],
    ['excrutiating', 'excruciating'],
    ['numbnes', 'numbness'],
    ['sholder', 'shoulder'],
    ['breth', 'breath'],
    ['mornin', 'morning'],
  ])('%s is %s', (typed, meant) => expect(foldSpelling(typed)).toBe(meant));

  test.each(['calm', 'chess', 'heal', 'angle', 'stable', 'number', 'paint', 'easy', 'salmon', 'hoping'])(
    '%s is meant as it stands',
    (word) => expect(foldSpelling(word)).toBe(word),
  );
});

describe('phrases', () => {
  const found = (phrase: string, text: string) =>
    hitsIn(phraseTable([['x', phrase]], { site: 'heel,upper back' }), sentences(text)[0]).length > 0;

  test.each([
    ['stiff|sore neck', 'a sore neck', true],
    ['(cant|unable to) walk', 'i am unable to walk', true],
    ['numb in? my', 'numb my foot', true],
    ['hurt* ~2 hills', 'hurts on the hills', true],
    ['hurt* ~2 hills', 'hurts on all the hills', false],
    ['hurt* ~3 flat', 'hurts but not flat', false],
    ['# miles', 'ran two miles', true],
    ['sore <site>', 'my sore upper back', true],
  ])('%s in "%s": %s', (phrase, text, expected) => expect(found(phrase, text)).toBe(expected));

  test('a phrase that is none, or begins with a gap, is a mistake', () => {
    expect(() => compilePhrase('~2 neck')).toThrow(RangeError);
    expect(() => compilePhrase('(a|b)*')).toThrow(RangeError);
    expect(() => compilePhrase('<nothing> x')).toThrow(RangeError);
  });

  test('the longer of two that overlap counts', () => {
    const table = phraseTable([
      ['back', 'back'],
      ['upper-back', 'upper back'],
    ]);
    expect(longestHits(hitsIn(table, sentences('my upper back')[0])).map(({ value }) => value)).toEqual(['upper-back']);
  });
});
