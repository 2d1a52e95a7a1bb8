import { expect, test } from 'vitest';
import type { Case } from './case.ts';
import { rememberedScores } from './remembered-scores.ts';

test('counts what was written down from memory, of one site alone', () => {
  const checkins = [
    { at: '2026-05-01T07:00:00Z', site: 'neck', score: 2, rememberedAt: '2026-05-09T07:00:00Z' },
    { at: '2026-05-02T07:00:00Z', site: 'neck', score: 2, rememberedAt: null },
    { at: '2026-05-03T07:00:00Z', site: 'neck', score: 2 },
    { at: '2026-05-03T07:00:00Z', site: 'knee', score: 2, rememberedAt: '2026-05-09T07:00:00Z' },
  ];
  const theCase: Case = { format: 'culprit-case/1', checkins };
  expect(rememberedScores(theCase, 'neck')).toBe(1);
  expect(rememberedScores({ format: 'culprit-case/1' }, 'neck')).toBe(0);
});
