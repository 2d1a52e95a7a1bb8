import { expect, test } from 'vitest';
import type { CaseRecord } from '../api/client.ts';
import { shoeUses } from './shoe-use.ts';

test('a pair’s distance, steps and first run; a pair seen in a run alone is there as well', () => {
  const record = {
    format: 'culprit-case/1',
    shoes: [
      { id: 'a', label: 'Blue', price: { amount: 40, currency: 'GBP' }, status: 'owned', outsideRunsM: 12000 },
      { id: 'c', label: 'New', status: 'considered' },
    ],
    runs: [
      { start: '2026-05-03T07:00:00Z', distanceM: 5000, steps: 6000, shoe: 'a' },
      { start: '2026-05-01T07:00:00+02:00', distanceM: 3000, shoe: 'a' },
      { start: '2026-05-02T07:00:00Z', shoe: 'b' },
      { start: '2026-05-02T18:00:00Z', sport: 'ride', distanceM: 30000, shoe: 'a' },
    ],
  } as unknown as CaseRecord;
  const [a, c, b] = shoeUses(record);
  expect(a).toMatchObject({
    ...{ runs: 2, distanceM: 8000, steps: 6000, isStepsPartial: true, outsideM: 12000, outsideSteps: null },
    firstStart: '2026-05-01T07:00:00+02:00',
  });
  expect(c).toMatchObject({ status: 'considered', runs: 0, distanceM: null, price: null });
  expect(b).toMatchObject({ id: 'b', label: 'b', status: 'owned', runs: 1, distanceM: null, entry: null });
});
