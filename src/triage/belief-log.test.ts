import { expect, it } from 'vitest';
import type { Case } from '#record';
import { beliefLog } from './index.ts';

const theCase: Case = {
  format: 'culprit-case/1',
  asOf: '2026-05-10T12:00:00Z',
  hypotheses: [
    { id: 'late', exposure: 'impact', text: 'vibration', proposedBy: 'runner', ...{ at: '2026-05-05' } },
    { id: 'whenever', exposure: 'desk', proposedBy: 'reply' },
    { id: 'early', exposure: 'shoe:gel', proposedBy: 'runner', ...{ at: '2026-05-01T09:00:00Z' } },
  ],
  observations: [
    { predicate: 'aggravated-by', what: 'standing', when: { earliest: '2026-05-03', latest: '2026-05-03' } },
    { predicate: 'aggravated-by', what: 'downhill', when: { earliest: '2026-05-06', latest: '2026-05-07' } },
    { predicate: 'eased-by', what: 'easy run' },
  ],
  checkins: [
    { at: '2026-05-04T07:00:00Z', score: 3 },
    { at: '2026-05-08T07:00:00Z', score: 2 },
    { at: '2026-05-20T07:00:00Z', score: 1 },
  ],
  outcome: { state: 'better', at: '2026-05-09', credited: ['shoe:gel'] },
};

it('tells what was believed when, and which evidence had arrived', () => {
  const [early, late, whenever] = beliefLog(theCase);
  expect([early.hypothesis, late.hypothesis, whenever.hypothesis]).toEqual(['early', 'late', 'whenever']);
  expect(late.before.against.map(({ observation }) => observation)).toEqual([0]);
  expect(late.since.for.map(({ observation }) => observation)).toEqual([1]);
  expect(late.undated.against.map(({ observation }) => observation)).toEqual([2]);
  expect(late.checkins).toEqual({ before: 1, since: 1 });
  expect(early.before).toEqual({ for: [], against: [], silent: [] });
  expect([early.credited, late.credited]).toEqual([true, false]);
  expect(whenever).toMatchObject({ atMs: null, checkins: null, by: 'reply' });
});

it('holds every observation once for each belief', () => {
  for (const { before, since, undated } of beliefLog(theCase)) {
    const all = [before, since, undated].flatMap((part) => [...part.for, ...part.against, ...part.silent]);
    expect(all.map(({ observation }) => observation).toSorted()).toEqual([0, 1, 2]);
  }
});
