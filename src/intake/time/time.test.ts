import { afterEach, describe, expect, test } from 'vitest';
import { sentencesOf } from '../text/sentence.ts';
import { intervalOf } from './interval.ts';
import { lengthsIn, lengthValue } from './lengths.ts';
import { momentsIn, momentValue } from './moments.ts';

const sentence = (text: string) => sentencesOf(text, 0, text.length)[0];
const lengths = (text: string) => lengthsIn(sentence(text)).map(lengthValue);
const moments = (text: string) => momentsIn(sentence(text)).map(momentValue);
/** A Tuesday. */
const POSTED = '2026-04-28';
const intervals = (text: string) => {
  const read = sentence(text);
  return momentsIn(read).map((moment) => {
    const words = read.words.slice(moment.from, moment.to).map((word) => word.text);
    return intervalOf(moment, POSTED, words.join(' '));
  });
};

describe('lengths of time', () => {
  test.each([
    ['for three weeks', { weeks: 3 }],
    ['6-8 weeks', { weeks: [6, 8] }],
    ['a couple of months', { months: 2 }],
    ['half an hour', { hours: 0.5 }],
    ['two and a half years', { years: 2.5 }],
    ['a fortnight', { weeks: 2 }],
    ['a week or two', { weeks: [1, 2] }],
    ['a few days', { days: [2, 4] }],
  ])('%s', (text, value) => expect(lengths(text)).toEqual([value]));

  test('a number without a unit is none', () => expect(lengths('I ran 12k in 2019')).toEqual([]));
});

describe('moments', () => {
  test.each([
    ['4 days ago', { ago: { days: 4 } }],
    ['yesterday', { ago: { days: 1 } }],
    ['since Wednesday', { since: 'wednesday' }],
    ['on Sunday', { on: 'sunday' }],
    ['in March', { in: 'march' }],
    ['last week', { in: 'last week' }],
  ])('%s stays relative', (text, value) => expect(moments(text)).toEqual([value]));

  test('what comes again, and a verb like a month, is none', () => {
    expect(moments('every Sunday I may sit on Saturdays')).toEqual([]);
  });
});

describe('days, once the posting is known', () => {
  test.each([
    ['4 days ago', '2026-04-24', '2026-04-24'],
    ['yesterday', '2026-04-27', '2026-04-27'],
    ['since Wednesday', '2026-04-22', '2026-04-22'],
    ['on Tuesday', '2026-04-21', '2026-04-28'],
    ['last Sunday', '2026-04-19', '2026-04-26'],
    ['two weeks ago', '2026-04-11', '2026-04-17'],
    ['last week', '2026-04-20', '2026-04-26'],
    ['in March', '2026-03-01', '2026-03-31'],
    ['since the 3rd of March', '2026-03-03', '2026-03-03'],
    ['in November', '2025-11-01', '2025-11-30'],
    ['in 2019', '2019-01-01', '2019-12-31'],
    ['over the winter', '2025-12-01', '2026-02-28'],
  ])('%s is %s to %s', (text, earliest, latest) => expect(intervals(text)).toEqual([{ earliest, latest }]));

  describe('whatever clock the machine keeps', () => {
    const own = process.env.TZ;
    afterEach(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });

    test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])('%s', (zone) => {
      process.env.TZ = zone;
      const read = ['since Wednesday', 'last night', 'on the 12th of April', 'last month'].flatMap(intervals);
      expect(read).toEqual([
        { earliest: '2026-04-22', latest: '2026-04-22' },
        { earliest: '2026-04-27', latest: '2026-04-27' },
        { earliest: '2026-04-12', latest: '2026-04-12' },
        { earliest: '2026-03-01', latest: '2026-03-31' },
      ]);
    });
  });
});
