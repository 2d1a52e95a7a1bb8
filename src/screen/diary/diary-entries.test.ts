import { expect, test } from 'vitest';
import type { CaseRecord } from '../api/client.ts';
import { diaryEntries } from './diary-entries.ts';

test('what was noted by hand, newest first, each with its place in the case', () => {
  const record = {
    format: 'culprit-case/1',
    checkins: [{ score: 9 }, { at: '2026-05-01T07:00:00Z', site: 'neck', score: 3 }],
    events: [{ at: '2026-05-02T07:00:00Z', kind: 'painkiller' }],
    runs: [
      { start: '2026-05-03T07:00:00Z', distanceM: 5000 },
      { start: '2026-05-03T07:00:00Z', sport: 'ride', recording: 'ab12' },
      { start: '2026-05-01T18:00:00Z', sport: 'ride' },
    ],
  } as CaseRecord;
  expect(diaryEntries(record).map(({ list, index }) => [list, index])).toEqual([
    ['events', 0],
    ['runs', 2],
    ['checkins', 1],
  ]);
  expect(diaryEntries({ format: 'culprit-case/1' } as CaseRecord)).toEqual([]);
});
