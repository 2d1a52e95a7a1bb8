import { describe, expect, test } from 'vitest';
import { dangerSigns } from '#knowledge';
import {
  dangerByFeature,
  dangerCases,
  dangerInPictures,
  dangerInPlainWords,
  dangerInRunnersWords,
  dangerUnseen,
} from '../../../test/gold/gold-post.ts';
import { readPost } from '../read-post.ts';

const tiers = ['emergency', 'same-day', 'soon'] as const;
const rows = tiers.flatMap((tier) =>
  Object.entries(dangerCases(tier)).flatMap(([sign, ways]) =>
    Object.entries(ways).flatMap(([way, texts]) => texts.map((text) => ({ tier, sign, way, text }))),
  ),
);
const isThere = ({ way }: { readonly way: string }) => way === 'alone' || way === 'misspelt' || way === 'improved';
const signsOf = (text: string) => (readPost(text).case.answers ?? []).map(({ question }) => question);

/** Signs that the rows in pictures are not marked for: first episodes, arms, joints, no better in weeks. */
const unmarked = new Set<string | null | undefined>(['G3', 'G5', 'G6', 'G7']);
const raisedIn = (text: string) =>
  (readPost(text).case.answers ?? []).filter(({ answer }) => answer !== 'no').flatMap(({ question }) => question ?? []);
const labelledIn = (text: string) => raisedIn(text).filter((sign) => !unmarked.has(sign));
const inTheirOwnWords = [
  ...dangerInPictures().map((row) => ({ row, raised: () => labelledIn(row[0]) })),
  ...dangerInPlainWords().map((row) => ({ row, raised: () => raisedIn(row[0]) })),
];

describe('danger in what the asker writes', () => {
  test('the table has every sign in every way, at least two hundred rows', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    const named = new Set(rows.map(({ sign, way }) => `${sign} ${way}`));
    const ways = ['alone', 'negated', 'others', 'misspelt', 'improved'];
    expect(dangerSigns.flatMap(({ id }) => ways.filter((way) => !named.has(`${id} ${way}`)))).toEqual([]);
  });

  test.each(rows.filter(isThere))('$sign $way is answered: $text', ({ sign, text }) => {
    expect(signsOf(text)).toContain(sign);
  });

  test.each(rows.filter((row) => !isThere(row)))('$sign $way raises nothing: $text', ({ text }) => {
    expect(signsOf(text)).toEqual([]);
  });

  test.each(dangerInRunnersWords())('%s: %s', (sign, text) => {
    if (sign === 'none') expect(signsOf(text)).toEqual([]);
    else expect(signsOf(text)).toContain(sign);
  });

  test.each(inTheirOwnWords.map((each) => [each.row[0], each] as const))('in words of their own: %s', (_, each) => {
    const [, signs] = each.row;
    const raised = each.raised();
    if (signs.length === 0) expect(raised).toEqual([]);
    else expect(raised).toEqual(expect.arrayContaining([...signs]));
  });

  test('at most one row in twenty raises a sign that it does not hold', () => {
    const astray = inTheirOwnWords.filter(({ row: [, signs, others], raised }) =>
      raised().some((sign) => !signs.includes(sign) && !others.includes(sign)),
    );
    expect(astray.length / inTheirOwnWords.length).toBeLessThanOrEqual(0.05);
  });

  test('rows that the reader was never widened for are read no worse than when they were met', () => {
    const heightOf = (signs: readonly string[]) =>
      Math.max(-1, ...signs.map((sign) => ['G', 'S', 'E'].indexOf(sign[0])));
    const rows = dangerUnseen().map(([text, signs]) => ({ signs, raised: raisedIn(text) }));
    const missed = rows.filter(({ signs, raised }) => heightOf(raised) < heightOf(signs));
    const astray = rows.filter(({ signs, raised }) => signs.length === 0 && raised.length > 0);
    expect(missed.length).toBeLessThanOrEqual(8);
    expect(astray.length).toBeLessThanOrEqual(5);
  });

  test('of more than a thousand short ways of saying a feature nineteen in twenty raise something as high', () => {
    const heightOf = (sign: string) => ['G', 'S', 'E'].indexOf(sign[0] ?? '');
    const ways = Object.entries(dangerByFeature().signs).flatMap(([sign, texts]) =>
      texts.map((text) => ({ sign, text })),
    );
    const missed = ways.filter(
      ({ sign, text }) => !raisedIn(text).some((raised) => heightOf(raised) >= heightOf(sign)),
    );
    expect(ways.length).toBeGreaterThan(1000);
    expect(missed.length / ways.length).toBeLessThanOrEqual(0.05);
  });

  test('of the many things that only look like a sign one in thirty at most raises an urgent one', () => {
    const { innocent } = dangerByFeature();
    const alarmed = innocent.filter((text) => raisedIn(text).some((sign) => !sign.startsWith('G')));
    expect(innocent.length).toBeGreaterThan(500);
    expect(alarmed.length / innocent.length).toBeLessThanOrEqual(1 / 30);
  });

  test.each(dangerByFeature().denied)('what is denied raises nothing: %s', (text) => {
    expect(raisedIn(text)).toEqual([]);
  });

  test.each([
    ['My hands were numb with cold at the start.', 'One side of my face went numb at the start line.', 'E5'],
    ['My bum was numb from sitting at my desk.', 'I am numb between my legs from sitting at my desk.', 'E6'],
    [
      'My wee was a bit dark, then clear again after a pint.',
      'My wee is like cola, then clear again after a pint.',
      'S8',
    ],
    ['My watch blacked out on the hill.', 'My watch beeped and I blacked out on the hill.', 'E10'],
    ['I am back running after a fever.', 'My back aches after a fever.', 'S3'],
    ['I got breathless on the hill.', 'I got breathless on the hill and my chest was tight.', 'E2'],
  ])('%s But: %s', (ordinary, telling, sign) => {
    expect(raisedIn(ordinary)).toEqual([]);
    expect(raisedIn(telling)).toContain(sign);
  });

  test('a phrase denies only what it says itself', () => {
    expect(raisedIn('No strength to push off, something snapped at my heel.')).toContain('S12');
    expect(raisedIn('No strength training this week, no snap in my stride.')).toEqual([]);
    expect(raisedIn('I can not feel when I need a wee.')).toContain('E6');
  });

  test('a sign that is half said is not sure in the upper two tiers, and a yes in the lowest', () => {
    const answer = (text: string, sign: string) =>
      readPost(text).case.answers?.find(({ question }) => question === sign)?.answer;
    expect(answer('I think my leg suddenly lost its strength.', 'E9')).toBe('not-sure');
    expect(answer('Maybe I have a fever with my back pain.', 'S3')).toBe('not-sure');
    expect(answer('I think it keeps me awake at night.', 'G8')).toBe('yes');
  });

  test.each([
    'Could it be a heart attack?',
    'Should I look out for numbness around the groin?',
    'What should I do if I get chest pain on a run?',
    'Can a stiff neck lead to dizziness?',
    'If I lose control of my bladder I will see a doctor.',
  ])('what is only asked or supposed raises nothing: %s', (text) => {
    expect(signsOf(text)).toEqual([]);
  });

  test.each([
    'Is it normal that my chest gets tight when I run and I cannot breathe?',
    'Why do I feel faint on hills?',
    'Could my chest pain be a heart attack?',
    'Any numbness around the groin? Yes, since Monday.',
  ])('a question that takes it for granted is answered: %s', (text) => {
    expect(signsOf(text)).not.toEqual([]);
  });

  test('what a replier tells of is nobody’s answer', () => {
    const thread =
      'My calf is a bit tight.\n\nReply from Ann:\nI had chest pain, could not breathe and coughed up blood. See your GP.';
    expect(signsOf(thread)).toEqual([]);
  });
});
