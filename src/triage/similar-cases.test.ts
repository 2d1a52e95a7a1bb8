import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Case } from '#record';
import { closingOf, likeness, triedIn } from './similar-cases.ts';

const theCase = (rest: object): Case => ({ format: 'culprit-case/1', ...rest }) as Case;
const stiffNeck = theCase({
  complaint: { sites: ['neck'], qualities: ['stiffness'] },
  observations: [{ predicate: 'aggravated-by', what: 'standing' }],
});

const anyCase = fc
  .record({
    sites: fc.subarray(['neck', 'left knee', 'calf', 'upper-back', 'somewhere']),
    qualities: fc.subarray(['stiffness', 'ache']),
    what: fc.constantFrom('standing', 'downhill', 'desk'),
  })
  .map(({ sites, qualities, what }) =>
    theCase({ complaint: { sites, qualities }, observations: [{ predicate: 'aggravated-by', what }] }),
  );

test('a case is most alike to itself, and likeness has no direction', () => {
  fc.assert(
    fc.property(anyCase, anyCase, (one, other) => {
      expect(likeness(one, one).share).toBe(1);
      expect(likeness(one, other)).toEqual(likeness(other, one));
      expect(likeness(one, other).share).toBeLessThanOrEqual(1);
    }),
    { seed: 1, numRuns: 60 },
  );
});

test('how a case ended plays no part in how alike it is', () => {
  const failed = theCase({ ...stiffNeck, outcome: { state: 'worse', at: '2026-05-01' } });
  const solved = theCase({ ...stiffNeck, outcome: { state: 'resolved', at: '2026-05-01' } });
  expect(likeness(stiffNeck, failed)).toEqual(likeness(stiffNeck, solved));
});

test('what two cases share is named', () => {
  const other = theCase({
    complaint: { sites: ['Neck', 'knee'], qualities: ['ache'] },
    observations: [
      { predicate: 'worse-with', what: 'standing' },
      { predicate: 'aggravated-by', what: 'standing' },
    ],
  });
  expect(likeness(stiffNeck, other)).toMatchObject({ sites: ['neck'], noticed: ['aggravated-by standing'] });
});

test('nothing in common and nothing known are no likeness', () => {
  const nothing = theCase({});
  expect(likeness(nothing, nothing).share).toBe(0);
  expect(likeness(stiffNeck, theCase({ complaint: { sites: ['calf'], qualities: ['ache'] } })).share).toBe(0);
});

test('a case is closed by an outcome; "unknown" closes it only once somebody said so', () => {
  expect(closingOf(stiffNeck)).toBeNull();
  expect(closingOf(theCase({ outcome: { state: 'unknown', at: null } }))).toBeNull();
  expect(closingOf(theCase({ outcome: { state: 'unknown', at: '2026-05-01' } }))).toMatchObject({ state: 'unknown' });
  expect(closingOf(theCase({ outcome: { state: 'same', credited: ['standing'] } }))).toEqual({
    state: 'same',
    at: null,
    credited: ['standing'],
    text: null,
  });
});

test('what was tried is counted a remedy, with what it did to the score', () => {
  const remedies = [
    { remedy: 'contract-relax', before: 4, after: 3 },
    { remedy: 'towel-rest', before: 4 },
    { remedy: 'contract-relax', before: 3, after: 4, stoppedBecause: 'dizzy' },
    { remedy: 'contract-relax', before: 5, after: 2 },
  ];
  expect(triedIn(theCase({ remedies }))).toEqual([
    { remedy: 'contract-relax', times: 3, meanChange: -1, stopped: 1 },
    { remedy: 'towel-rest', times: 1, meanChange: null, stopped: 0 },
  ]);
  expect(triedIn(theCase({}))).toEqual([]);
});
