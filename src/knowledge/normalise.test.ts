import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalObservation, mechanismsOf, predicates, wordsOf } from './index.ts';

const activityCases: readonly (readonly [text: string, activity: string])[] = [
  ['standing', 'standing'],
  ['being on my feet', 'standing'],
  ['having stood about for ages', 'standing'],
  ['prolonged standing', 'standing'],
  ['on my feet all day', 'on-feet'],
  ['walking too far', 'long-walk'],
  ['downhill', 'downhill'],
  ['descent', 'downhill'],
  ['steep hills', 'downhill'],
  ['running down the steep slopes round here', 'downhill'],
  ['downhill running', 'downhill'],
  ['hills', 'hills'],
  ['easy run', 'easy-running'],
  ['a couple of easy runs', 'easy-running'],
  ['EASY RUNNING', 'easy-running'],
  ['gentle jogging', 'easy-running'],
  ['a long, slow run', 'long-run'],
  ['flat runs', 'flat'],
  ['running', 'running'],

  ["a good night's sleep", 'sleep'],
  ['sitting at my desk all day', 'desk'],
  ['hot shower', 'heat'],
  ['ibuprofen', 'painkillers'],
  ['new trainers', 'new-shoes'],
  ['worn out sneakers', 'old-shoes'],
  ['increase in mileage', 'increase'],
  ['rucksack', 'carrying'],
  ['looking at my phone', 'looking-down'],
  ['getting out of bed', 'first-steps'],
  ['walking down stairs', 'stairs-down'],
];

describe('canonical words', () => {
  it.each(activityCases)('%s is %s', (text, activity) => {
    expect(canonicalObservation('aggravated-by', text)).toEqual({ predicate: 'aggravated-by', what: activity });
  });

  it('reads lengths of time with numbers and units', () => {
    const length = (what: string) => canonicalObservation('lasting', what)?.what;
    expect(length('PT3H')).toBe('hours');
    expect(length('PT12H')).toBe('overnight');
    expect(length('2 days')).toBe('days');
    expect(length('4 days')).toBe('over-four-days');
    expect(length('P3W')).toBe('weeks');
    expect(length('about 3 months')).toBe('months');
    expect(canonicalObservation('morning-stiffness', '45 minutes')?.what).toBe('over-30-min');
    expect(canonicalObservation('morning-stiffness', '10 min')?.what).toBe('under-30-min');
  });

  it('takes a time of day that aggravates for a time of day', () => {
    expect(canonicalObservation('aggravated-by', 'in the morning')).toEqual({
      predicate: 'time-of-day',
      what: 'morning',
    });
  });

  it('reads predicates as people write them', () => {
    expect(canonicalObservation('Worse with', 'standing')?.predicate).toBe('aggravated-by');
    expect(canonicalObservation('relieved by', 'heat')?.predicate).toBe('eased-by');
    expect(canonicalObservation('comes back', 'the next morning')).toEqual({
      predicate: 'recurs',
      what: 'next-morning',
    });
  });

  it('knows nothing rather than guesses', () => {
    for (const [predicate, what] of [
      ['aggravated-by', 'the phase of the moon'],
      ['smells-of', 'standing'],
      ['aggravated-by', ''],
      [null, 'standing'],
      ['aggravated-by', null],
    ] as const) {
      expect(canonicalObservation(predicate, what)).toBeNull();
    }
  });

  it('leaves canonical words as they are', () => {
    for (const predicate of predicates) {
      for (const word of wordsOf(predicate)) {
        expect(canonicalObservation(predicate, word)).toEqual({ predicate, what: word });
      }
    }
  });

  it('never throws, and gives the same twice', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (predicate, what) => {
        const once = canonicalObservation(predicate, what);
        expect(canonicalObservation(predicate, what)).toEqual(once);
        if (once !== null) expect(canonicalObservation(once.predicate, once.what)).toEqual(once);
      }),
      { seed: 4 },
    );
  });
});

describe('what a hypothesis stands for', () => {
  it.each([
    ['descent', '', ['downhill-braking']],
    ['descent', 'footfall vibration on the way down', ['downhill-braking', 'impact']],
    ['shoe:gel', '', ['shoe-fit-wear']],
    ['shoe:gel', 'maybe more cushioning', ['shoe-fit-wear', 'impact']],
    ['standing', 'on my feet, not the running', ['standing']],
    ['impact', '', ['impact']],
    ['vibration', '', ['impact']],
    ['surface:road', '', ['impact']],
    ['old-pillow', 'Old pillow', ['sleep-pillow']],
    [null, 'muscle tension', ['posture']],
    ['my-own-id', 'Blue hat', []],
    [null, '', []],
  ] as const)('%s, "%s"', (exposure, words, expected) => {
    expect(mechanismsOf(exposure, words)).toEqual(expected);
  });
});
