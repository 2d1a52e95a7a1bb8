import { expect, test } from 'vitest';
import { analysedSite, scoreSeries, sitesOf } from './site.ts';

const format = 'culprit-case/1' as const;
const checkins = [
  { at: '2026-04-25T20:00:00Z', site: 'Back', score: 1 },
  { at: '2026-04-25T07:00:00Z', site: 'neck', score: 4, moment: 'waking' as const },
  { at: '2026-04-24T07:00:00Z', site: ' Neck', score: 3, stiffnessMin: 20 },
  { at: '2026-04-24T09:00:00Z', site: 'neck', score: null },
  { at: null, site: 'neck', score: 5 },
  { at: '2026-04-24T10:00:00Z', score: 6 },
];

test('the complaint’s first site is analysed unless another is named', () => {
  const theCase = { format, complaint: { sites: ['upper-back', 'neck'] }, checkins };
  expect(sitesOf(theCase)).toEqual(['upper-back', 'neck', 'Back']);
  expect(analysedSite(theCase)).toBe('upper-back');
  expect(analysedSite(theCase, 'Back')).toBe('Back');
});

test('without a complaint the site with the most scores is analysed', () => {
  expect(analysedSite({ format, checkins })).toBe('neck');
  expect(analysedSite({ format })).toBeNull();
});

test('a series is in order of time and lacks what has no time, no score or another site', () => {
  expect(scoreSeries({ format, checkins }, 'neck')).toEqual([
    { atMs: Date.UTC(2026, 3, 24, 7), score: 3, moment: null, stiffnessMin: 20, checkin: 2 },
    { atMs: Date.UTC(2026, 3, 25, 7), score: 4, moment: 'waking', stiffnessMin: null, checkin: 1 },
  ]);
  expect(scoreSeries({ format, checkins }, null)).toEqual([]);
});

test('check-ins without a site are the one series where none names a site', () => {
  const unnamed = [{ at: '2026-04-25T07:00:00Z', score: 4 }];
  expect(scoreSeries({ format, checkins: unnamed }, 'neck')).toHaveLength(1);
  expect(scoreSeries({ format, checkins: unnamed }, null)).toHaveLength(1);
});
