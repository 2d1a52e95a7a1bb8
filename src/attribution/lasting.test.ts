import { describe, expect, test } from 'vitest';
import { madeDiary } from '../../test/made-diary.ts';
import { attribute } from './attribute.ts';
import { lastingsOf } from './lasting.ts';

describe('how long an effect lasts', () => {
  test('a cause that acts at once adds most at first and about half of it a half-life later', () => {
    const diary = madeDiary({ days: 90, seed: 3, points: [2] });
    const { findings } = attribute(diary);
    const [curve] = lastingsOf(diary);
    if (curve === null || findings[0].halfLifeH === null) throw new Error('the cause was not found');
    const means = curve.pointsPerDose.map(({ mean }) => mean);
    expect(curve.hours).toEqual(Array.from({ length: 33 }, (_, n) => 3 * n));
    const [first] = means;
    const half = means[Math.round(findings[0].halfLifeH / 3)];
    expect(half / first).toBeGreaterThan(0.35);
    expect(half / first).toBeLessThan(0.75);
    expect(means[32] / first).toBeLessThan(0.4);
    for (const { low, mean, high } of curve.pointsPerDose) expect(low <= mean && mean <= high).toBe(true);
  });

  test('what cannot be a cause has no curve of its own', () => {
    const diary = madeDiary({ days: 60, seed: 4, points: [2] });
    const unseen = { ...diary.suspects[0], exposure: { ...diary.suspects[0].exposure, doses: [] } };
    expect(lastingsOf({ ...diary, suspects: [...diary.suspects, unseen] }).at(-1)).toBeNull();
  });
});
