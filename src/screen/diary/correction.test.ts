import { expect, test } from 'vitest';
import { type Correction, corrected, minutesOffered } from './correction.ts';

const checkin = { at: '2026-05-01T07:10:00Z', site: 'neck', score: 4, moment: 'waking', stiffnessMin: 20, mood: 3 };
const as: Correction = { score: 4, moment: 'waking', stiffnessMin: 20, site: 'neck', note: '' };

test('what was not touched stays, with what the page does not know', () => {
  expect(corrected(checkin, as, ['neck'])).toEqual(checkin);
});

test('minutes, place and note are put right, the place as the case names it', () => {
  const right = corrected(checkin, { ...as, stiffnessMin: 5, site: 'Left knee ', note: ' slept badly ' }, ['neck']);
  expect(right).toEqual({ ...checkin, stiffnessMin: 5, site: 'left-knee', note: 'slept badly' });
});

test('what was emptied goes: unknown minutes are no zero; a place that is not said is not lost', () => {
  const emptied = corrected({ ...checkin, note: 'x' }, { ...as, stiffnessMin: null, site: ' ' }, ['neck']);
  expect(emptied).not.toHaveProperty('stiffnessMin');
  expect(emptied).not.toHaveProperty('note');
  expect(emptied.site).toBe('neck');
});

test('the minutes that stand there can be kept', () => {
  expect(minutesOffered(null)).toEqual([0, 5, 15, 30, 60]);
  expect(minutesOffered(20)).toEqual([0, 5, 15, 20, 30, 60]);
  expect(minutesOffered(90)).toEqual([0, 5, 15, 30, 90]);
});
