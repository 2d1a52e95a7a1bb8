import { describe, expect, test } from 'vitest';
import { type DiaryPlan, hourDose, madeDiary, madeExposure } from '../../test/made-diary.ts';
import { attribute } from './attribute.ts';
import { believe } from './believe.ts';
import { designOf } from './design.ts';
import { effectOf } from './effects.ts';
import { daysToSettle } from './needs.ts';
import type { Question } from './question.ts';

const HORIZONS = [7, 10, 14, 21, 28, 42, 56, 84, 112, 168, 224, 365];

function needed(question: Question, suspect: number): number | null {
  const design = designOf(question);
  const usual = design.kernels.findIndex(({ shape, halfLifeH }) => shape === 'immediate' && halfLifeH >= 20);
  const posterior = believe(design, usual);
  return daysToSettle(posterior, suspect, effectOf(posterior, suspect), design.atH[design.n - 1] / 24);
}

const claim = 'worsens' as const;
const orNever = (days: number | null) => days ?? 999;
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('how many more days would settle it', () => {
  test('is one of the horizons, or nothing, and the same whenever it is asked', () => {
    for (let seed = 0; seed < 20; seed++) {
      const question = madeDiary({ days: 14 + seed, seed, points: [0.8, 0] });
      for (const suspect of [0, 1]) {
        const days = needed(question, suspect);
        expect(days === null || HORIZONS.includes(days)).toBe(true);
        expect(needed(question, suspect)).toBe(days);
      }
    }
  });

  const seeds = [...Array(16).keys()];
  const overSeeds = (plan: Partial<DiaryPlan>) =>
    seeds.map((seed) => needed(madeDiary({ days: 21, seed, points: [0.7], ...plan }), 0));

  test('is less where the same days tell more: quieter scores, two check-ins a day', () => {
    const days = (plan: Partial<DiaryPlan>) => mean(overSeeds(plan).map(orNever));
    const quiet = { whiteSd: 0.2, backgroundSd: 0.3 };
    expect(days(quiet)).toBeLessThan(days({}));
    expect(days({})).toBeLessThan(days({ whiteSd: 1, backgroundSd: 1.5 }));
    expect(days({ checkinsPerDay: 2, backgroundSd: 0.2 })).toBeLessThan(days({ checkinsPerDay: 1, backgroundSd: 0.2 }));
  });

  test('is nothing where a year of the same would not do: scores that drown any effect', () => {
    const hopeless = overSeeds({ whiteSd: 1, backgroundSd: 1.5 }).filter((days) => days === null);
    expect(hopeless.length).toBeGreaterThan(seeds.length / 2);
  });

  test('is short for doses so rare that they cannot account for a quarter of a point', () => {
    const rare = madeExposure('rare', [hourDose(3, 17, 8), hourDose(40, 17, 8)]);
    const question = { ...madeDiary({ days: 60, seed: 3, points: [] }), suspects: [{ exposure: rare, claim }] };
    expect(needed(question, 0)).toBe(7);
  });
});

describe('the days that a finding promises', () => {
  test('are never fewer than the diary itself still lacks, in length and in doses', () => {
    for (let seed = 0; seed < 12; seed++) {
      const days = 3 + seed;
      const { findings, spanDays } = attribute(madeDiary({ days, seed, points: [0.5, 0.5], doseChance: 0.25 }));
      for (const { moreDays, dosesSeen } of findings) {
        if (moreDays === null) continue;
        expect(spanDays + moreDays).toBeGreaterThanOrEqual(13);
        const rate = Math.max(1, dosesSeen) / Math.max(1, spanDays);
        expect(dosesSeen + rate * moreDays).toBeGreaterThanOrEqual(5 - 1e-9);
      }
    }
  });

  test('are nothing for what is settled and for what more of the same would not settle', () => {
    const { findings } = attribute(madeDiary({ days: 60, seed: 2, points: [1.6, 0, 0] }));
    expect(findings[0].answer).toBe('follows');
    for (const { answer, moreDays } of findings) if (answer !== 'cannot-tell') expect(moreDays).toBeNull();
  });
});
