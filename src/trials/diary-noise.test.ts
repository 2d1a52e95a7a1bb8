import { describe, expect, test } from 'vitest';
import { randomFrom } from '#math';
import { learnDiaryNoise, type PastPeriod } from './diary-noise.ts';

/** Twelve weeks of a run every second evening; an odd run's dose is 1 unless told otherwise, and `points` go with a dose for a day and a half. */
function diary(points: number, doseOf = (run: number): number => run % 2) {
  const random = randomFrom(4);
  const periods: PastPeriod[] = Array.from({ length: 42 }, (_, k) => {
    return { fromH: k * 48 + 18, untilH: k * 48 + 19, dose: doseOf(k) };
  });
  const scores = Array.from({ length: 84 * 2 }, (_, i) => {
    const atH = Math.floor(i / 2) * 24 + (i % 2 === 0 ? 7 : 22);
    const last = periods.findLast(({ untilH }) => untilH < atH);
    const isDosed = last?.dose === 1 && atH <= last.untilH + 36;
    return { atH, moment: i % 2, score: 4 + (isDosed ? points : 0) + 0.5 * random.normal() };
  });
  return { scores, periods };
}

const spread = (points: number, doses = true): number => {
  const { scores, periods } = diary(points);
  const known = doses ? periods : periods.map((period) => ({ ...period, dose: null }));
  const { squares, placeboPairs } = learnDiaryNoise(scores, known, 36);
  expect(placeboPairs).toBeGreaterThan(30);
  return squares / placeboPairs;
};

describe('the placebo pairs of a diary', () => {
  test('spread about as foreseen where the noise is of the candidates’ kind', () => {
    expect(spread(0)).toBeGreaterThan(0.4);
    expect(spread(0)).toBeLessThan(1.6);
  });

  test('do not take for noise what goes with the dose of the exposure that is asked about', () => {
    expect(spread(2)).toBeLessThan(0.5 * spread(2, false));
  });

  test('a diary without runs, or of few scores, has none', () => {
    const { scores, periods } = diary(0);
    expect(learnDiaryNoise(scores, [], 36)).toMatchObject({ squares: 0, placeboPairs: 0 });
    expect(learnDiaryNoise(scores.slice(0, 6), periods, 36)).toMatchObject({ squares: 0, placeboPairs: 0 });
    expect(learnDiaryNoise([], periods, 36)).toMatchObject({ squares: 0, placeboPairs: 0 });
  });
});

describe('the candidates', () => {
  const rhythmic = (points: number, turnH: number): number => {
    const random = randomFrom(11);
    const scores = Array.from({ length: 84 }, (_, i) => {
      const atH = Math.floor(i / 2) * 24 + (i % 2 === 0 ? 7 : 22);
      const score = 4 + points * Math.sin((2 * Math.PI * atH) / turnH) + 0.7 * random.normal();
      return { atH, moment: i % 2, score: Math.round(score) };
    });
    const { candidates } = learnDiaryNoise(scores, [], 36);
    const most = Math.max(...candidates.map(({ logWeight }) => logWeight));
    const weights = candidates.map(({ logWeight }) => Math.exp(logWeight - most));
    const beside = candidates.reduce((sum, { rhythm }, i) => sum + (rhythm === null ? 0 : (weights[i] as number)), 0);
    return beside / weights.reduce((sum, weight) => sum + weight, 0);
  };

  test('stand beside a rhythm of a week or of shifts where the diary goes by it', () => {
    expect(rhythmic(1, 168)).toBeGreaterThan(0.9);
    expect(rhythmic(1, 120)).toBeGreaterThan(0.9);
  });

  test('stand alone where it does not', () => {
    expect(rhythmic(0, 168)).toBeLessThan(0.2);
    const { scores } = diary(0);
    expect(learnDiaryNoise(scores.slice(0, 6), [], 36).candidates.every(({ rhythm }) => rhythm === null)).toBe(true);
  });
});

describe('the candidates of the noise', () => {
  /** Mean variance of the swings and of the white noise, over the candidates as they are weighed. */
  const movement = (points: number, doses: boolean): number => {
    // Without a rhythm: every second run would be one of four days.
    const { scores, periods } = diary(points, (run) => (0b1011000110100 >> (run % 13)) & 1);
    const { candidates } = learnDiaryNoise(
      scores,
      doses ? periods : periods.map((each) => ({ ...each, dose: null })),
      36,
    );
    const most = Math.max(...candidates.map(({ logWeight }) => logWeight));
    const weights = candidates.map(({ logWeight }) => Math.exp(logWeight - most));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return candidates.reduce((total, { background: { noise } }, i) => {
      return total + ((weights[i] as number) / sum) * (noise.fastSd ** 2 + noise.whiteSd ** 2);
    }, 0);
  };

  test('do not take for noise what the asked exposure already did in the diary', () => {
    expect(movement(2, true)).toBeLessThan(0.6 * movement(2, false));
    expect(movement(2, true)).toBeLessThan(movement(0, true) + 0.4);
  });

  test('are the same with and without doses that do nothing, but for what is estimated of these', () => {
    expect(Math.abs(movement(0, true) - movement(0, false))).toBeLessThan(0.1);
  });
});

test('counts the periods whose windows have passed, and those of them without a score', () => {
  const { scores, periods } = diary(0);
  const nowH = 84 * 24;
  const clocked = periods.map((each) => ({ ...each, fromH: each.fromH - nowH, untilH: each.untilH - nowH }));
  const kept = scores.map((each) => ({ ...each, atH: each.atH - nowH }));
  // The last run was 29 hours ago: its window is still open.
  expect(learnDiaryNoise(kept, clocked, 36).passed).toEqual({ periods: 41, unscored: 0 });
  const second = clocked[1]?.untilH ?? 0;
  const lacking = kept.filter(({ atH }) => atH < second || atH > second + 36);
  expect(learnDiaryNoise(lacking, clocked, 36).passed).toEqual({ periods: 41, unscored: 1 });
});
